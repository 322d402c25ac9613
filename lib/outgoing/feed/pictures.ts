import { shapedPicturePath, sizedPicturePath } from '../../address/addresses.ts';
import { PICTURE_WIDTHS, type PictureWidth } from '../../address/file-parameters.ts';
import { toUrl } from '../../address/origin.ts';
import { TooBusy } from '../../http/work-limit.ts';
import type { Variant } from '../../media/encode-picture.ts';
import { bytesOfVariant, pictureVariant } from '../../media/picture-variants.ts';
import type { Picture } from '../../record/schema/block.ts';

/** A picture as feeds need it. */
type FedPicture = Pick<Picture, 'src' | 'version' | 'width' | 'height'>;

/** The file of a picture in a feed: its address, media type, and size in bytes where that is known. */
type PictureFile = { readonly url: string; readonly type: string; readonly bytes: number | undefined };

/** Longer sides, in pixels, are refused by feed readers and newsletters, or cut. */
const LONGEST = 1600;

/**
 * The file of a picture for feed readers: a JPEG of at most 1,600 pixels a side. Many readers remove SVG, so drawings are
 * sent as PNG, and few know AVIF.
 */
export function pictureFile(picture: FedPicture): PictureFile {
  const variant = variantOf(picture);
  const bytes = picture.version === undefined ? undefined : bytesOfVariant(picture.src, picture.version, variant);
  return variant.kind === 'sized'
    ? { url: toUrl(sizedPicturePath(picture, variant.width, 'jpg')), type: 'image/jpeg', bytes }
    : { url: toUrl(shapedPicturePath(picture, 'whole')), type: 'image/png', bytes };
}

/**
 * Makes pictures for a feed, unless they are there, so that it can state their sizes in bytes, which RSS and Atom ask for.
 * @returns the sizes; undefined for a picture that cannot be made now
 */
export const measurePictures = (pictures: readonly FedPicture[]): Promise<readonly (number | undefined)[]> =>
  Promise.all(
    pictures.map(async (picture) => {
      const { src, version } = picture;
      if (version === undefined) return undefined;
      const variant = variantOf(picture);
      const known = bytesOfVariant(src, version, variant);
      if (known !== undefined) return known;
      const made = await pictureVariant(src, version, variant).catch((error: unknown) => {
        if (!(error instanceof TooBusy)) throw error;
      });
      return made?.bytes.length;
    }),
  );

const variantOf = (picture: FedPicture): Exclude<Variant, { kind: 'own' }> =>
  picture.src.endsWith('.svg') ? { kind: 'shaped', shape: 'whole' } : { kind: 'sized', width: feedWidth(picture), encoding: 'jpg' };

/** The largest width in which neither side is too long. */
function feedWidth({ width, height }: Pick<Picture, 'width' | 'height'>): PictureWidth {
  const fitting = PICTURE_WIDTHS.filter((one) => one <= LONGEST && (Math.min(one, width) * height) / width <= LONGEST);
  return fitting.at(-1) ?? PICTURE_WIDTHS[0];
}
