import sharp, { type Sharp } from 'sharp';
import type { PictureEncoding, PictureShape, PictureWidth } from '../address/file-parameters.ts';
import { kindOf } from '../folder/file-kind.ts';
import { pngChunks } from '../folder/picture-bytes.ts';
import { svgForRenderer } from '../folder/svg.ts';
import { provideFonts } from './drawing-fonts.ts';

/** A form in which a picture is sent: in a width, cropped to a shape, or whole in its own format. */
export type Variant =
  | { readonly kind: 'sized'; readonly width: PictureWidth; readonly encoding: PictureEncoding }
  | { readonly kind: 'shaped'; readonly shape: PictureShape }
  | { readonly kind: 'own'; readonly ending: string };

/** Height in pixels of each shape, all 1,200 across; the whole picture has its own. */
const HEIGHTS = { '16x9': 675, '4x3': 900, '1x1': 1200, whole: undefined } as const;
const SHAPED_WIDTH = 1200;
/** Longer sides are not sent: no screen shows more, and an agency's original is not given away. */
const LONGEST = 2560;
/** More pixels are refused, because they take gigabytes to decode. The largest cameras have 150 million. */
const MOST_PIXELS = 160_000_000;
const WHITE = '#ffffff';

/**
 * Opens a picture upright, in sRGB once it is encoded, and without what a camera or a program wrote into it: sharp keeps
 * none of it. A picture of which a part is missing is an error.
 * Words in a drawing are set in the paper's own fonts.
 * @param width in pixels, in which an SVG is drawn; enlarging it afterwards would blur it
 */
export async function openPicture(bytes: Buffer, width: number, height = 0): Promise<Sharp> {
  const options = { failOn: 'error', limitInputPixels: MOST_PIXELS } as const;
  if (kindOf(bytes) !== 'svg') return sharp(bytes, options).autoOrient();
  await provideFonts();
  const drawing = Buffer.from(svgForRenderer(bytes));
  const { width: own = width, height: high = height, density = 72 } = await sharp(drawing).metadata();
  const scale = Math.max(width / own, height / high);
  return sharp(drawing, { ...options, density: Math.min(2400, Math.max(1, density * scale)) });
}

/** Encodes a picture. @throws if it cannot be decoded */
export async function encodePicture(bytes: Buffer, variant: Variant): Promise<Buffer> {
  switch (variant.kind) {
    case 'shaped': {
      const height = HEIGHTS[variant.shape];
      const picture = await openPicture(bytes, SHAPED_WIDTH, height);
      return picture
        .resize(SHAPED_WIDTH, height, { fit: 'cover', position: 'centre' })
        .flatten({ background: WHITE })
        .png({ palette: true })
        .toBuffer();
    }
    case 'sized': {
      const { width, encoding } = variant;
      if (encoding === 'webp' && (await moves(bytes))) return resizeMoving(bytes, width);
      const picture = (await openPicture(bytes, width)).resize({ width, withoutEnlargement: true });
      return encoding === 'webp'
        ? picture.webp({ quality: 78 }).toBuffer()
        : picture.flatten({ background: WHITE }).jpeg({ quality: 82, progressive: true }).toBuffer();
    }
    case 'own':
      return inOwnFormat(bytes, variant.ending);
  }
}

async function inOwnFormat(bytes: Buffer, ending: string): Promise<Buffer> {
  if (ending === 'png' && pngChunks(bytes).some(({ type }) => type === 'acTL')) return pictureChunks(bytes);
  if (ending === 'webp' && (await moves(bytes))) return resizeMoving(bytes, LONGEST);
  const picture = (await openPicture(bytes, LONGEST)).resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true });
  switch (ending) {
    case 'png':
      return picture.png().toBuffer();
    case 'webp':
      return picture.webp({ quality: 86 }).toBuffer();
    case 'avif':
      return picture.avif({ quality: 62, effort: 2 }).toBuffer();
    default:
      return picture.jpeg({ quality: 88 }).toBuffer();
  }
}

const moves = async (bytes: Buffer): Promise<boolean> => ((await sharp(bytes).metadata()).pages ?? 1) > 1;

const resizeMoving = (bytes: Buffer, width: number): Promise<Buffer> =>
  sharp(bytes, { animated: true, failOn: 'error' }).resize({ width, withoutEnlargement: true }).webp({ quality: 78 }).toBuffer();

/** Chunks of a PNG that say nothing but how it looks and moves (PNG, third edition, 11). */
const CHUNKS = /^(?:[A-Z]...|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|sBIT|bKGD|pHYs|acTL|fcTL|fdAT)$/;

/** A PNG that moves as it is, because sharp decodes only its first frame, but without texts and EXIF. */
const pictureChunks = (bytes: Buffer): Buffer =>
  Buffer.concat([
    bytes.subarray(0, 8),
    ...pngChunks(bytes).flatMap(({ type, from, to }) => (CHUNKS.test(type) ? [bytes.subarray(from - 8, to + 4)] : [])),
  ]);
