import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { type Captions, readCaptions } from './captions.ts';
import { type ReadAt, readMp4 } from './film-bytes.ts';
import { type FileKind, KIND_BYTES, kindOf, KINDS } from './file-kind.ts';
import { isMovingAvif, isOnItsSide, isWholePicture, sizeOfJpeg } from './picture-bytes.ts';
import { contentDir } from './content-dir.ts';
import { type FileState, fileState } from './reader.ts';
import { readSvg } from './svg.ts';
import { walk } from './walk.ts';
import { readWebm } from './webm-bytes.ts';

/** What is known of a file below `media`. */
export type MediaFacts =
  /** `near`: a file that is there under almost the same name, below `media` */
  | { readonly kind: 'missing'; readonly near?: string }
  /**
   * Width and height in pixels, as it is shown. The version is a hash of the bytes, in eight hexadecimal digits. `words`: those
   * of a drawing that are text and not paths
   */
  | { readonly kind: 'picture'; readonly width: number; readonly height: number; readonly version: string; readonly words?: string }
  | ({ readonly kind: 'captions' } & Captions)
  /** `seconds`: its length, as far as the file says it */
  | { readonly kind: 'video'; readonly seconds?: number }
  | { readonly kind: 'unreadable'; readonly wrong: string; readonly right?: string };

/** A file below `media` with its facts; `state` is undefined if it is missing. */
export type InspectedMedia = { readonly state: FileState | undefined; readonly facts: MediaFacts };

/** Inspects a file below `media`: its bytes must be what its ending says, and whole; pictures are measured. */
export function inspectMedia(src: string): InspectedMedia {
  const state = fileState(`media/${src}`);
  return { state, facts: state ? factsOf(src, state) : { kind: 'missing', ...nearTo(src) } };
}

/**
 * The one file below `media` whose name differs from one that is missing by capitals, blanks and hyphens, or by its folder or its
 * ending alone.
 */
function nearTo(src: string): { readonly near?: string } {
  const files = walk('media').files.map((path) => path.slice('media/'.length));
  for (const form of [plainName, (name: string) => plainName(name.replace(/^.*\//, '')), (name: string) => plainName(stemOf(name))]) {
    const [near, another] = files.filter((file) => form(file) === form(src));
    if (near !== undefined && another === undefined) return { near };
  }
  return {};
}

const plainName = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
const stemOf = (name: string) => name.replace(/^.*\//, '').replace(/\.[^.]*$/, '');

/** The version of a file of these bytes. */
export const versionOfBytes = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 8);

/** The largest file, in bytes, that is read whole: films are not. */
const MOST = 100_000_000;

function factsOf(src: string, { size, fault }: FileState): MediaFacts {
  if (fault) return { kind: 'unreadable', ...fault };
  if (size === 0) return { kind: 'unreadable', wrong: 'the file is empty' };
  const path = join(contentDir(), 'media', src);
  try {
    if (/\.(?:mp4|webm)$/.test(src)) return filmFacts(path, src, size);
    if (size > MOST) return { kind: 'unreadable', wrong: `the file has ${Math.ceil(size / 1e6)} MB`, right: 'make it smaller' };
    const bytes = readFileSync(path);
    const kind = kindOf(bytes);
    if (endingOf(src) === 'vtt') return kind === undefined || kind === 'captions' ? captionFacts(bytes) : ofOtherKind(src, kind);
    return isOfEnding(kind, src) ? pictureFacts(bytes, kind) : ofOtherKind(src, kind);
  } catch (error) {
    return { kind: 'unreadable', wrong: `the file cannot be read (${error instanceof Error ? error.message : String(error)})` };
  }
}

function pictureFacts(bytes: Buffer, kind: FileKind): MediaFacts {
  if (!isWholePicture(bytes, kind))
    return { kind: 'unreadable', wrong: 'the file breaks off: it is only a part of the picture', right: 'copy it here once more' };
  if (isMovingAvif(bytes)) return { kind: 'unreadable', wrong: 'the file is an AVIF that moves', right: 'save it as a film (MP4)' };
  if (kind === 'svg') return drawingFacts(bytes);
  const size = sizeOf(bytes, kind);
  return size
    ? { kind: 'picture', ...size, version: versionOfBytes(bytes) }
    : { kind: 'unreadable', wrong: 'the file is no picture that can be measured' };
}

function drawingFacts(bytes: Buffer): MediaFacts {
  const drawing = readSvg(bytes);
  if ('wrong' in drawing)
    return {
      kind: 'unreadable',
      wrong: `browsers show nothing of the drawing: ${drawing.wrong}`,
      right: 'save it as SVG once more, in the program in which it was drawn',
    };
  const { size, words, unmeasured } = drawing;
  if (unmeasured !== undefined)
    return {
      kind: 'unreadable',
      wrong: `each browser gives the drawing another size: ${unmeasured}`,
      right: 'write width and height as numbers into <svg>',
    };
  if (!size) return { kind: 'unreadable', wrong: 'the drawing has a width or a height of 0', right: 'write its size into <svg>' };
  return { kind: 'picture', ...size, version: versionOfBytes(bytes), ...(words !== undefined && { words }) };
}

function captionFacts(bytes: Buffer): MediaFacts {
  const text = textOf(bytes);
  if (typeof text !== 'string') return { kind: 'unreadable', ...text };
  if (!/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return { kind: 'unreadable', ...withoutHead(text) };
  const captions = readCaptions(text);
  if (captions.cues.length > 0) return { kind: 'captions', ...captions };
  const [fault] = captions.faults;
  return fault
    ? { kind: 'unreadable', wrong: `no cue is shown; line ${fault.lines[0]}: ${fault.wrong}`, right: fault.right }
    : { kind: 'unreadable', wrong: 'the captions have no cue', right: 'write them, or take away the file and its name here' };
}

/** The text of captions, which browsers read as UTF-8 whatever it is; or why it is not that. */
function textOf(bytes: Buffer): string | { readonly wrong: string; readonly right: string } {
  const right = 'save it as UTF-8';
  if (/^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))) return { wrong: 'the file is in UTF-16', right };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const read = bytes.toString('utf8');
    const line = read.slice(0, read.indexOf('\uFFFD')).split(/\r\n?|\n/).length;
    return { wrong: `line ${line} is not in UTF-8`, right };
  }
}

/** SubStation Alpha, TTML and other XML, SBV of YouTube, LRC of songs, MicroDVD. */
const OTHER_CAPTIONS = /^\s*(?:\[Script Info\]|<(?:\?xml|tt\b|sami\b)|\d+:\d\d:\d\d\.\d+,\d|\[\d\d:\d\d[.\]]|\{\d+\}\{\d+\})/i;

function withoutHead(text: string): { readonly wrong: string; readonly right: string } {
  if (/^\s*\d+\s*\r?\n\s*\d\d:\d\d:\d\d,\d/.test(text))
    return { wrong: 'the file is SRT', right: 'save it as WebVTT: WEBVTT and an empty line before it, points for the commas in the times' };
  if (OTHER_CAPTIONS.test(text))
    return { wrong: 'the file has captions of another kind', right: 'save it as WebVTT in the program in which it was made' };
  return { wrong: 'captions must begin with WEBVTT', right: 'put WEBVTT in the first line, and an empty line after it' };
}

/** Width and height as the picture is shown, in pixels. */
function sizeOf(bytes: Buffer, kind: FileKind): { width: number; height: number } | undefined {
  try {
    // image-size knows no fill bytes, which some cameras write
    const size = kind === 'jpeg' ? sizeOfJpeg(bytes) : imageSize(bytes);
    return size && isOnItsSide(bytes, kind)
      ? { width: size.height, height: size.width }
      : size && { width: size.width, height: size.height };
  } catch {
    return undefined;
  }
}

const endingOf = (src: string): string => src.slice(src.lastIndexOf('.') + 1);

/** Whether a file is of the kind that its ending says. */
const isOfEnding = (kind: FileKind | undefined, src: string): kind is FileKind =>
  kind !== undefined && (KINDS[kind].endings as readonly string[]).includes(endingOf(src));

function ofOtherKind(src: string, kind: FileKind | undefined): MediaFacts {
  const ending = endingOf(src);
  const wanted = Object.values(KINDS).find(({ endings }) => (endings as readonly string[]).includes(ending))?.name ?? `.${ending}`;
  if (!kind) return { kind: 'unreadable', wrong: `the file is not ${wanted}` };
  const [right] = KINDS[kind].endings;
  return { kind: 'unreadable', wrong: `the file is ${KINDS[kind].name}, not ${wanted}`, right: adviceFor(src, kind, right) };
}

function adviceFor(src: string, kind: FileKind, ending: string | undefined): string {
  if (ending !== undefined) return `rename the file to ${src.slice(0, src.lastIndexOf('.'))}.${ending}, here too`;
  if (kind === 'gif') return 'save a picture that stands still as PNG, one that moves as a film (MP4)';
  if (kind === 'html') return 'it may be the page of an error: download the file itself once more';
  if (kind === 'zip' || kind === 'gzip') return 'unpack it, and put in what is inside';
  if (kind === 'pointer') return 'run: git lfs pull';
  if (kind === 'quicktime' || kind === 'matroska') return 'save it as MP4 or WebM: browsers do not play it';
  return 'save it as JPEG, PNG, WebP or AVIF: browsers do not show it';
}

/** Looks at a film, which may be too large to read: only its heads are read. */
function filmFacts(path: string, src: string, size: number): MediaFacts {
  const file = openSync(path, 'r');
  try {
    const read: ReadAt = (at, length) => {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(file, bytes, 0, length, at));
    };
    const kind = kindOf(read(0, KIND_BYTES));
    if (!isOfEnding(kind, src)) return ofOtherKind(src, kind);
    const { isWhole, seconds } = kind === 'mp4' ? readMp4(read, size) : readWebm(read, size);
    return isWhole
      ? { kind: 'video', ...(seconds !== undefined && { seconds }) }
      : { kind: 'unreadable', wrong: 'the file breaks off: it is only a part of the film', right: 'copy it here once more' };
  } finally {
    closeSync(file);
  }
}
