import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import type { PictureShape } from '../address/file-parameters.ts';
import { toTraditional } from '../chinese/traditional/traditional.ts';
import { traditionalTerms } from '../queries/paper-files.ts';
import { lruCache } from '../http/lru.ts';
import { contentDir } from '../folder/reader.ts';
import { workLimit } from '../http/work-limit.ts';
import { processWide } from '../process/process-wide.ts';

export type MediaFile = {
  readonly type: string;
  /** In bytes */
  readonly size: number;
  readonly etag: string;
  /** From the first to the last byte, both included */
  readonly read: (start: number, end: number) => Readable;
};

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

/** The names that the schema allows; nothing else is ever looked up, so no address leads out of the folder. */
const NAME = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*\.([a-z0-9]+)$/;

/** A file below content/media, or undefined where there is none of that name and a known type. */
export async function openMedia(name: string): Promise<MediaFile | undefined> {
  const type = TYPES[NAME.exec(name)?.[2] ?? ''];
  if (!type || name.length > 200) return undefined;
  const path = join(contentDir(), 'media', name);
  const file = await stat(path).catch(() => undefined);
  if (!file?.isFile()) return undefined;
  return {
    type,
    size: file.size,
    etag: `"${file.size.toString(36)}-${Math.trunc(file.mtimeMs).toString(36)}"`,
    read: (start, end) => createReadStream(path, { start, end }),
  };
}

/** Pictures that were cut, the last ones asked for; bounded, because a paper's archive is not. */
const KEPT = 32;
const WORK = { atOnce: 2, waiting: 64 };

/** Height in pixels of each shape, all 1,200 across; the whole picture has its own. */
const HEIGHTS = { '16x9': 675, '4x3': 900, '1x1': 1200, whole: undefined } as const;
const WIDTH = 1200;

/** A picture as PNG of a shape (lib/address/file-parameters.ts). Undefined where there is none. @throws TooBusy */
export async function shapedPicture(name: string, shape: PictureShape): Promise<MediaFile | undefined> {
  const original = await openMedia(name);
  if (!original?.type.startsWith('image/')) return undefined;
  return made(await cut(`${shape} ${original.etag} ${name}`), 'image/png');
}

/** By shape, version and name, none of which has a space in it. */
const cut = processWide('cut pictures', () => {
  const limit = workLimit(WORK);
  return lruCache(KEPT, (key) => limit(key, () => cutPicture(key)));
});

async function cutPicture(key: string): Promise<Buffer> {
  const [shape, , name = ''] = key.split(' ') as [PictureShape, string, string];
  return sharp(await readFile(join(contentDir(), 'media', name)))
    .autoOrient()
    .resize(WIDTH, HEIGHTS[shape], { fit: 'cover', position: 'centre' })
    .flatten({ background: '#ffffff' })
    .png({ palette: true })
    .toBuffer();
}

/** A film's captions in Traditional characters, from those in Simplified; or undefined where there are none. */
export async function traditionalCaptions(name: string): Promise<MediaFile | undefined> {
  const original = await openMedia(name);
  if (!original?.type.startsWith('text/vtt')) return undefined;
  const simplified = await readFile(join(contentDir(), 'media', name), 'utf8');
  return made(Buffer.from(toTraditional(simplified, traditionalTerms())), original.type);
}

/** A file that is made, not read. */
const made = (bytes: Buffer, type: string): MediaFile => ({
  type,
  size: bytes.length,
  etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`,
  read: (start, end) => Readable.from(bytes.subarray(start, end + 1)),
});
