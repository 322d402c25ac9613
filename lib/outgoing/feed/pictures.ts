import { mediaPath, shapedPicturePath } from '../../address/addresses.ts';
import type { Picture } from '../../record/schema.ts';
import { toUrl } from '../../address/origin.ts';

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** The file of a picture for feed readers. Many of them remove SVG, so drawings are sent as PNG. */
export function pictureFile({ src }: Pick<Picture, 'src'>): { readonly url: string; readonly type: string } {
  const type = TYPES[src.slice(src.lastIndexOf('.') + 1)];
  return type ? { url: toUrl(mediaPath(src)), type } : { url: toUrl(shapedPicturePath(src, 'whole')), type: 'image/png' };
}
