import { shapedPicturePath, sizedPicturePath } from '../../address/addresses.ts';
import { PICTURE_WIDTHS, type PictureWidth } from '../../address/file-parameters.ts';
import { toUrl } from '../../address/origin.ts';
import type { Picture } from '../../record/schema.ts';

/** Longer sides, in pixels, are refused by feed readers and newsletters, or cut. */
const LONGEST = 1600;

/**
 * The file of a picture for feed readers: a JPEG of at most 1,600 pixels a side. Many readers remove SVG, so drawings are
 * sent as PNG, and few know AVIF.
 */
export function pictureFile(picture: Pick<Picture, 'src' | 'version' | 'width' | 'height'>): {
  readonly url: string;
  readonly type: string;
} {
  if (picture.src.endsWith('.svg')) return { url: toUrl(shapedPicturePath(picture, 'whole')), type: 'image/png' };
  return { url: toUrl(sizedPicturePath(picture, feedWidth(picture), 'jpg')), type: 'image/jpeg' };
}

/** The largest width in which neither side is too long. */
function feedWidth({ width, height }: Pick<Picture, 'width' | 'height'>): PictureWidth {
  const fitting = PICTURE_WIDTHS.filter((one) => one <= LONGEST && (Math.min(one, width) * height) / width <= LONGEST);
  return fitting.at(-1) ?? PICTURE_WIDTHS[0];
}
