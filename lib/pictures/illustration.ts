import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { contentDir } from '../folder/reader.ts';
import { COLOUR } from './look.ts';
import type { Rectangle } from './drawing.ts';

/**
 * A story's picture in the size of its place, cropped around what draws the eye. `src`: below content/media, a name that
 * the schema allows. Undefined where the file cannot be read: the check says so to editors, and readers still get the words.
 */
export async function illustration(src: string, { width, height }: Rectangle): Promise<Buffer | undefined> {
  try {
    return await cropped(await readFile(join(contentDir(), 'media', src)), width, height);
  } catch (error) {
    console.error(`Picture ${src} cannot be painted:`, error);
    return undefined;
  }
}

/** Drawings are rasterised at the size that they are shown in, not enlarged. */
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
