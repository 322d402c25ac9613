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

/** A picture, a film or captions, to send whole or in part. */
export type MediaFile = {
  readonly type: string;
  /** Size in bytes */
  readonly size: number;
  readonly etag: string;
  /** Reads the bytes from `start` to `end`, both included */
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

/** The names that the schema allows. No other name is looked up, so no address leads out of the folder. */
const NAME = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*\.([a-z0-9]+)$/;

/** A file below content/media; undefined if there is none of that name or if its type is unknown. */
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

/** How many cropped pictures are cached; a limit is needed because the archive has none. */
const KEPT = 32;
const WORK = { atOnce: 2, waiting: 64 };

/** The height of each shape in pixels, at a width of 1,200; the whole picture has its own. */
const HEIGHTS = { '16x9': 675, '4x3': 900, '1x1': 1200, whole: undefined } as const;
const WIDTH = 1200;

/** A picture as PNG in a shape (lib/address/file-parameters.ts); undefined if there is none. @throws TooBusy */
export async function shapedPicture(name: string, shape: PictureShape): Promise<MediaFile | undefined> {
  const original = await openMedia(name);
  if (!original?.type.startsWith('image/')) return undefined;
  return made(await cut(`${shape} ${original.etag} ${name}`), 'image/png');
}

/** The cropped pictures, by shape, version and name, none of which contains a space. */
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

/** A film's captions in Traditional characters, converted from Simplified; undefined if there are none. */
export async function traditionalCaptions(name: string): Promise<MediaFile | undefined> {
  const original = await openMedia(name);
  if (!original?.type.startsWith('text/vtt')) return undefined;
  const simplified = await readFile(join(contentDir(), 'media', name), 'utf8');
  return made(Buffer.from(toTraditional(simplified, traditionalTerms())), original.type);
}

/** A file from memory. */
const made = (bytes: Buffer, type: string): MediaFile => ({
  type,
  size: bytes.length,
  etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`,
  read: (start, end) => Readable.from(bytes.subarray(start, end + 1)),
});
