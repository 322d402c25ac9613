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

/** Renders a picture as a PNG of at most 256 colours, or as a JPEG. A preview has at most 300 kB. Typesetting blocks, so between its steps the event loop gets a turn. */
export async function renderPicture(copy: PictureCopy, picture: SharePicture): Promise<Rendered> {
  const fonts = await openGlyphSource(textsIn(copy));
  await yieldToEventLoop();
  const drawing = await draw(copy, picture, fonts);
  await yieldToEventLoop();
  return compose(drawing, typeOfPicture(copy, picture), picture === 'poster' ? Infinity : PREVIEW_BYTES);
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

async function compose({ width, height, svg, under }: Drawing, type: ShareType, most: number): Promise<Rendered> {
  const pictures = await Promise.all(under.map(async ({ src, at }) => ({ input: await illustration(src, at), at })));
  const layers = pictures.map(({ input, at }) => ({ input: input ?? tide(at), left: at.left, top: at.top }));
  const composed = sharp({ create: { width, height, channels: 3, background: COLOUR.paper } }).composite([
    ...layers,
    { input: Buffer.from(svg), left: 0, top: 0 },
  ]);
  const bytes = type === 'png' ? await smallPng(composed, most) : await smallJpeg(composed, most);
  return { bytes, isWhole: pictures.every(({ input }) => input) };
}

/** WhatsApp shows no preview picture that is larger, in bytes; other apps accept more. */
const PREVIEW_BYTES = 300_000;

/** A JPEG in the best quality in which it is small enough. */
async function smallJpeg(picture: Sharp, most: number): Promise<Buffer> {
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return firstSmall([88, 80, 70, 55, 40, 25, 10], most, (quality) =>
    sharp(data, { raw: info })
      .jpeg({ quality, chromaSubsampling: quality > 70 ? '4:4:4' : '4:2:0' })
      .toBuffer(),
  );
}

/** A PNG with as many colours as let it be small enough: a drawing may have a photograph in it. With four colours any preview is. */
async function smallPng(picture: Sharp, most: number): Promise<Buffer> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return firstSmall([256, 48, 12, 4], most, (colours) =>
    sharp(data, { raw: info })
      .png(colours === 256 ? PALETTE : { ...PALETTE, colours, effort: 2 })
      .toBuffer(),
  );
}

/** The first of several encodings, from the best to the smallest, that has at most so many bytes; else the last. */
async function firstSmall(steps: readonly number[], most: number, encode: (step: number) => Promise<Buffer>): Promise<Buffer> {
  let bytes: Buffer = Buffer.alloc(0);
  for (const step of steps) {
    bytes = await encode(step);
    if (bytes.length <= most) break;
  }
  return bytes;
}

/** The tide pattern in place of a picture that cannot be read. */
const tide = ({ width, height }: Rectangle): Buffer => Buffer.from(svgOf(width, height, [drawTide({ left: 0, top: 0, width, height })]));

/** 256 colours need half the bytes of true colour. Drawings have few colours, and photographs look no worse. */
const PALETTE = { palette: true, effort: 7, dither: 0.4 };

/** All texts of a picture with their roles. A text that is missing here may lack its glyphs. */
export function textsIn({ label, heads, source, published, filmLength, address, scan }: PictureCopy): readonly Copy[] {
  const labels: LocaleText[] = [source.term, source.value, published.term, published.value, ...scan];
  if (label) labels.push(label.own, label.other, { text: `${label.number ?? ''}`, locale: 'en' });
  labels.push({ text: address + (filmLength ?? ''), locale: 'en' });
  const texts = heads.flatMap(({ title, standfirst }) => [title, ...(standfirst ? [standfirst] : [])]);
  return [...labels.map((text) => ({ ...text, role: 'label' as const })), ...texts.map((text) => ({ ...text, role: 'text' as const }))];
}
