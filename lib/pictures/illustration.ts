import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { contentDir } from '../folder/content-dir.ts';
import { openPicture } from '../media/encode-picture.ts';
import { COLOUR } from './look.ts';
import type { Rectangle } from './drawing.ts';

/**
 * Reads a story's picture and crops it to a size, around its most salient part. undefined if the file cannot be read: the
 * picture is then made without it, and the check tells the editors.
 * @param src its name below content/media; the schema has validated it
 */
export async function illustration(src: string, { width, height }: Rectangle): Promise<Buffer | undefined> {
  try {
    return await cropped(await readFile(join(contentDir(), 'media', src)), width, height);
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
