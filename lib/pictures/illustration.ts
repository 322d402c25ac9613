import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { contentDir } from '../folder/reader.ts';
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

/** Crops a file. An SVG is rasterised at its final size instead of being enlarged. */
async function cropped(file: Buffer, width: number, height: number): Promise<Buffer> {
  const { format, width: own = width, height: high = height, density = 72 } = await sharp(file).metadata();
  const scale = Math.max(width / own, height / high);
  const isDrawing = format === 'svg';
  return sharp(file, isDrawing ? { density: Math.min(2400, Math.max(1, density * scale)) } : {})
    .autoOrient()
    .resize(width, height, { fit: 'cover', position: isDrawing && own >= high ? 'centre' : sharp.strategy.attention })
    .flatten({ background: COLOUR.paper })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
