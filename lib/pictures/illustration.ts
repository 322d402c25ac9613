import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { contentDir } from '../folder/content-dir.ts';
import { fileState } from '../folder/reader.ts';
import { lruCache } from '../http/lru.ts';
import { openPicture } from '../media/encode-picture.ts';
import { processWide } from '../process/process-wide.ts';
import { COLOUR } from './look.ts';
import type { Rectangle } from './drawing.ts';

/** How many cropped pictures are kept: those of the stories that are drawn just now, of which each view needs the same. */
const KEPT = 6;

type Wanted = { readonly src: string; readonly width: number; readonly height: number };
/** By what is wanted and the state of the file, as JSON. */
const crops = processWide('cropped illustrations', () =>
  lruCache(KEPT, async (key): Promise<Buffer> => {
    const { src, width, height } = JSON.parse(key) as Wanted;
    return cropped(await readFile(join(contentDir(), 'media', src)), width, height);
  }),
);

/**
 * Reads a story's picture and crops it to a size, around its most salient part. undefined if the file cannot be read: the
 * picture is then made without it, and the check tells the editors.
 * @param src its name below content/media; the schema has validated it
 */
export async function illustration(src: string, { width, height }: Rectangle): Promise<Buffer | undefined> {
  try {
    const state = fileState(`media/${src}`);
    return await crops(JSON.stringify({ src, width, height, folder: contentDir(), size: state?.size, mtime: state?.mtime }));
  } catch (error) {
    console.error(`Cannot read or crop the picture ${src}:`, error);
    return undefined;
  }
}

async function cropped(file: Buffer, width: number, height: number): Promise<Buffer> {
  const picture = await openPicture(file, width, height);
  const { format, width: own = width, height: high = height } = await picture.metadata();
  const position = format === 'svg' && own >= high ? 'centre' : sharp.strategy.attention;
  return picture
    .resize(width, height, { fit: 'cover', position })
    .flatten({ background: COLOUR.paper })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
