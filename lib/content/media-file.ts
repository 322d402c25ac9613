import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { contentDir } from './reader.ts';

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

/** Newest previews, by name and version of the picture; bounded, because a paper's archive is not. */
const previews = new Map<string, Buffer>();
const KEPT = 32;

/** A picture as PNG of 1200 × 630 pixels, the shape of link previews, or undefined where there is none. */
export async function previewPicture(name: string): Promise<MediaFile | undefined> {
  const original = await openMedia(name);
  if (!original?.type.startsWith('image/')) return undefined;
  const key = `${name} ${original.etag}`;
  let png = previews.get(key);
  if (!png) {
    const source = await readFile(join(contentDir(), 'media', name));
    png = await sharp(source)
      .resize(1200, 630, { fit: 'cover', position: 'centre' })
      .flatten({ background: '#ffffff' })
      .png({ palette: true })
      .toBuffer();
    previews.set(key, png);
    const [oldest] = previews.keys();
    if (previews.size > KEPT && oldest !== undefined) previews.delete(oldest);
  }
  const bytes = png;
  return {
    type: 'image/png',
    size: bytes.length,
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`,
    read: (start, end) => Readable.from(bytes.subarray(start, end + 1)),
  };
}
