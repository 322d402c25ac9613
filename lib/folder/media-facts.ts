import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { type FileKind, KIND_BYTES, kindOf, KINDS } from './file-kind.ts';
import { isMovingAvif, isOnItsSide, isWholePicture } from './picture-bytes.ts';
import { contentDir, type FileState, fileState } from './reader.ts';

/** What is known of a file below `media`. */
export type MediaFacts =
  | { readonly kind: 'missing' }
  /** Width and height in pixels, as it is shown. The version is a hash of the bytes, in eight hexadecimal digits */
  | { readonly kind: 'picture'; readonly width: number; readonly height: number; readonly version: string }
  | { readonly kind: 'captions' }
  | { readonly kind: 'video' }
  | { readonly kind: 'unreadable'; readonly wrong: string; readonly right?: string };

/** A file below `media` with its facts; `state` is undefined if it is missing. */
export type InspectedMedia = { readonly state: FileState | undefined; readonly facts: MediaFacts };

/** Inspects a file below `media`: its bytes must be what its ending says, and whole; pictures are measured. */
export function inspectMedia(src: string): InspectedMedia {
  const state = fileState(`media/${src}`);
  return { state, facts: state ? factsOf(src, state) : { kind: 'missing' } };
}

/** The version of a file of these bytes. */
export const versionOfBytes = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 8);

function factsOf(src: string, { size }: FileState): MediaFacts {
  if (size === 0) return { kind: 'unreadable', wrong: 'the file is empty' };
  const path = join(contentDir(), 'media', src);
  try {
    const isFilm = /\.(?:mp4|webm)$/.test(src);
    const bytes = isFilm ? beginningOf(path) : readFileSync(path);
    const kind = kindOf(bytes);
    const ending = src.slice(src.lastIndexOf('.') + 1);
    if (!kind || !(KINDS[kind].endings as readonly string[]).includes(ending)) return ofOtherKind(src, ending, kind);
    if (kind === 'captions') return { kind };
    return isFilm ? { kind: 'video' } : pictureFacts(bytes, kind);
  } catch (error) {
    return { kind: 'unreadable', wrong: `the file cannot be read (${error instanceof Error ? error.message : String(error)})` };
  }
}

function pictureFacts(bytes: Buffer, kind: FileKind): MediaFacts {
  if (!isWholePicture(bytes, kind))
    return { kind: 'unreadable', wrong: 'the file breaks off: it is only a part of the picture', right: 'copy it here once more' };
  if (isMovingAvif(bytes)) return { kind: 'unreadable', wrong: 'the file is an AVIF that moves', right: 'save it as a film (MP4)' };
  const size = sizeOf(bytes, kind);
  return size
    ? { kind: 'picture', ...size, version: versionOfBytes(bytes) }
    : { kind: 'unreadable', wrong: 'the file is no picture that can be measured' };
}

/** Width and height as the picture is shown, in pixels. */
function sizeOf(bytes: Buffer, kind: FileKind): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    // EXIF orientations 5 to 8 are stored on their side; browsers rotate them
    const turned = orientation >= 5 || isOnItsSide(bytes, kind);
    return turned ? { width: height, height: width } : { width: Math.round(width), height: Math.round(height) };
  } catch {
    return undefined;
  }
}

function ofOtherKind(src: string, ending: string, kind: FileKind | undefined): MediaFacts {
  if (ending === 'vtt') return { kind: 'unreadable', wrong: 'captions must begin with WEBVTT' };
  const wanted = Object.values(KINDS).find(({ endings }) => (endings as readonly string[]).includes(ending))?.name ?? `.${ending}`;
  if (!kind) return { kind: 'unreadable', wrong: `the file is not ${wanted}` };
  const [right] = KINDS[kind].endings;
  return { kind: 'unreadable', wrong: `the file is ${KINDS[kind].name}, not ${wanted}`, right: adviceFor(src, kind, right) };
}

function adviceFor(src: string, kind: FileKind, ending: string | undefined): string {
  if (ending !== undefined) return `rename the file to ${src.slice(0, src.lastIndexOf('.'))}.${ending}, here too`;
  if (kind === 'gif') return 'save a picture that stands still as PNG, one that moves as a film (MP4)';
  if (kind === 'quicktime' || kind === 'matroska') return 'save it as MP4 or WebM: browsers do not play it';
  return 'save it as JPEG, PNG, WebP or AVIF: browsers do not show it';
}

/** The beginning of a file that may be too large to read. */
function beginningOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(KIND_BYTES);
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}
