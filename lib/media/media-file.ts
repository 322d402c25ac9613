import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { read } from '../address/table.ts';
import { withNames } from '../chinese/traditional/terms.ts';
import { toSimplified } from '../chinese/traditional/simplified.ts';
import { toTraditional } from '../chinese/traditional/traditional.ts';
import { withoutNotes } from '../folder/captions.ts';
import { contentDir } from '../folder/content-dir.ts';
import type { ServedFile } from '../http/answer-file.ts';
import type { QueryContext } from '../queries/context.ts';
import { peopleOfMedia, shownMedia } from '../queries/media.ts';
import { traditionalTerms } from '../queries/paper-files.ts';
import type { Variant } from './encode-picture.ts';
import { pictureVariant } from './picture-variants.ts';
import { filmReader } from './read-film.ts';
import { isolated } from '../unicode/direction.ts';

/** A file that may be sent; `version` is that of a picture, undefined if the file is just being replaced. */
export type MediaFile = ServedFile & { readonly version?: string | undefined };

type Context = Pick<QueryContext, 'now' | 'preview'>;

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  mp4: 'video/mp4',
  webm: 'video/webm',
  vtt: 'text/vtt; charset=utf-8',
};

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
const isPicture = (name: string): boolean => TYPES[endingOf(name)]?.startsWith('image/') ?? false;

/**
 * The file at an address below /media: a film, captions, captions in Traditional characters, or a picture in one of its
 * variants. A picture is never sent as the file has it, which may say where it was taken, with which camera and by whom.
 * @returns undefined where there is none, and for one that no visible story or page names
 * @throws TooBusy
 */
export async function mediaFile(path: string, context: Context): Promise<MediaFile | undefined> {
  const address = read(path);
  switch (address?.kind) {
    case 'sizedPicture': {
      const { src, width, encoding } = address;
      return src.endsWith('.svg') ? undefined : picture(src, { kind: 'sized', width, encoding }, context);
    }
    case 'shapedPicture':
      return picture(address.src, { kind: 'shaped', shape: address.shape }, context);
    case 'traditionalCaptions':
      return traditionalCaptions(address.src, context);
    case 'media':
      return isPicture(address.src)
        ? picture(address.src, { kind: 'own', ending: endingOf(address.src) }, context)
        : file(address.src, context);
    default:
      return undefined;
  }
}

async function picture(src: string, variant: Variant, context: Context): Promise<MediaFile | undefined> {
  const facts = isPicture(src) ? shownMedia(src, context) : undefined;
  if (facts?.kind !== 'picture') return undefined;
  const { version } = facts;
  const made = await pictureVariant(src, version, variant);
  const state = made && (await stat(pathOf(src)).catch(() => undefined));
  if (!made || !state) return undefined;
  const ending = variant.kind === 'own' ? variant.ending : variant.kind === 'shaped' ? 'png' : variant.encoding;
  return { ...inMemory(made.bytes, TYPES[ending] ?? '', state.mtime), version: made.isCurrent ? version : undefined };
}

/** Captions as they are, or a film without its notes. */
async function file(src: string, context: Context): Promise<MediaFile | undefined> {
  const type = TYPES[endingOf(src)];
  if (!type || !shownMedia(src, context)) return undefined;
  const path = pathOf(src);
  const state = await stat(path).catch(() => undefined);
  if (!state?.isFile()) return undefined;
  const { size, mtime, mtimeMs } = state;
  const captions = type.startsWith('text/vtt') ? await captionsInForm(path) : undefined;
  if (captions !== undefined) return inMemory(Buffer.from(captions), type, mtime);
  const etag = tagOf(type, `${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}`);
  return { type, size, etag, modified: mtime, read: await filmReader(path, size, mtimeMs) };
}

/**
 * Captions with notes, which are for editors, those that are written in Traditional, for readers of Simplified, and those with
 * right-to-left words, which WebVTT has no markup to isolate; undefined for all others, which stay as they are.
 */
async function captionsInForm(path: string): Promise<string | undefined> {
  const written = await readFile(path, 'utf8').catch(() => '');
  const count = (pattern: RegExp) => written.match(pattern)?.length ?? 0;
  const isChinese = count(/\p{Script=Han}/gu) > count(/\p{Script=Latin}+/gu); // English may quote a few characters
  const shown = withoutNotes(written);
  const inForm = isolatedLines(isChinese ? toSimplified(shown) : shown);
  return inForm === written ? undefined : inForm;
}

const isolatedLines = (captions: string): string =>
  captions
    .split('\n')
    .map((line) => isolated(line))
    .join('\n');

/** A film's captions in Traditional characters, from those in Simplified. */
async function traditionalCaptions(src: string, context: Context): Promise<MediaFile | undefined> {
  const type = TYPES[endingOf(src)];
  if (!type?.startsWith('text/vtt') || !shownMedia(src, context)) return undefined;
  const state = await stat(pathOf(src)).catch(() => undefined);
  const simplified = state && (await readFile(pathOf(src), 'utf8').catch(() => undefined));
  return simplified === undefined
    ? undefined
    : inMemory(
        Buffer.from(isolatedLines(toTraditional(withoutNotes(simplified), withNames(traditionalTerms(), peopleOfMedia(src))))),
        type,
        state?.mtime ?? context.now,
      );
}

const pathOf = (src: string): string => join(contentDir(), 'media', src);

const inMemory = (bytes: Buffer, type: string, modified: Date): MediaFile => ({
  type,
  size: bytes.length,
  etag: tagOf(type, createHash('sha256').update(bytes).digest('base64url').slice(0, 16)),
  modified,
  read: (start, end) => bytes.subarray(start, end + 1),
});

/** Weak for texts, which go out compressed and not. */
const tagOf = (type: string, tag: string): string => (/^text\/|svg/.test(type) ? `W/"${tag}"` : `"${tag}"`);
