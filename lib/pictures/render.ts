import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import sharp, { type Sharp } from 'sharp';
import type { SharePicture, ShareType } from '../address/file-parameters.ts';
import { qrDrawing } from '../share/qr.ts';
import { type Drawing, drawTide, type Rectangle, svgOf } from './drawing.ts';
import { illustration } from './illustration.ts';
import { COLOUR } from './look.ts';
import { type PictureCopy, type LocaleText, typeOfPicture } from './picture-copy.ts';
import { drawPoster } from './poster.ts';
import { drawSquare, drawWide } from './preview.ts';
import { type Copy, openGlyphSource, type GlyphSource } from './type/glyph-source.ts';

/** A picture as PNG or JPEG. `isWhole`: every illustration could be read. */
export type Rendered = { readonly bytes: Buffer; readonly isWhole: boolean };

/** Renders a picture as a PNG of at most 256 colours, or as a JPEG of at most 300 kB. Typesetting blocks, so between its steps the event loop gets a turn. */
export async function renderPicture(copy: PictureCopy, picture: SharePicture): Promise<Rendered> {
  const fonts = await openGlyphSource(textsIn(copy));
  await yieldToEventLoop();
  const drawing = await draw(copy, picture, fonts);
  await yieldToEventLoop();
  return compose(drawing, typeOfPicture(copy, picture));
}

async function draw(copy: PictureCopy, picture: SharePicture, fonts: GlyphSource): Promise<Drawing> {
  switch (picture) {
    case 'poster':
      return drawPoster(copy, fonts, await qrDrawing(copy.address));
    case 'wide':
      return drawWide(copy, fonts);
    case 'square':
      return drawSquare(copy, fonts);
  }
}

async function compose({ width, height, svg, under }: Drawing, type: ShareType): Promise<Rendered> {
  const pictures = await Promise.all(under.map(async ({ src, at }) => ({ input: await illustration(src, at), at })));
  const layers = pictures.map(({ input, at }) => ({ input: input ?? tide(at), left: at.left, top: at.top }));
  const composed = sharp({ create: { width, height, channels: 3, background: COLOUR.paper } }).composite([
    ...layers,
    { input: Buffer.from(svg), left: 0, top: 0 },
  ]);
  const bytes = type === 'png' ? await composed.png(PALETTE).toBuffer() : await smallJpeg(composed);
  return { bytes, isWhole: pictures.every(({ input }) => input) };
}

/** WhatsApp shows no preview picture that is larger, in bytes; other apps accept more. */
const PREVIEW_BYTES = 300_000;

/** A JPEG in the best quality in which it is small enough. */
async function smallJpeg(picture: Sharp): Promise<Buffer> {
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  for (const quality of [88, 80, 70, 55, 40]) {
    const bytes = await sharp(data, { raw: info })
      .jpeg({ quality, chromaSubsampling: quality > 70 ? '4:4:4' : '4:2:0' })
      .toBuffer();
    if (bytes.length <= PREVIEW_BYTES) return bytes;
  }
  return sharp(data, { raw: info }).jpeg({ quality: 20 }).toBuffer();
}

/** The tide pattern in place of a picture that cannot be read. */
const tide = ({ width, height }: Rectangle): Buffer => Buffer.from(svgOf(width, height, [drawTide({ left: 0, top: 0, width, height })]));

/** 256 colours need half the bytes of true colour. Drawings have few colours, and photographs look no worse. */
const PALETTE = { palette: true, colours: 256, effort: 7, dither: 0.4 };

/** All texts of a picture with their roles. A text that is missing here may lack its glyphs. */
export function textsIn({ label, heads, source, published, filmLength, address, scan }: PictureCopy): readonly Copy[] {
  const labels: LocaleText[] = [source.term, source.value, published.term, published.value, ...scan];
  if (label) labels.push(label.own, label.other, { text: `${label.number ?? ''}`, locale: 'en' });
  labels.push({ text: address + (filmLength ?? ''), locale: 'en' });
  const texts = heads.flatMap(({ title, standfirst }) => [title, ...(standfirst ? [standfirst] : [])]);
  return [...labels.map((text) => ({ ...text, role: 'label' as const })), ...texts.map((text) => ({ ...text, role: 'text' as const }))];
}
