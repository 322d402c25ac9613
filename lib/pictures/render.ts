import { setImmediate as breathe } from 'node:timers/promises';
import sharp from 'sharp';
import type { SharePicture } from '../address/file-parameters.ts';
import { qrDrawing } from '../share/qr.ts';
import { type Drawing, drawTide, type Rectangle, svgOf } from './drawing.ts';
import { illustration } from './illustration.ts';
import { COLOUR } from './look.ts';
import type { PictureCopy, Said } from './picture-copy.ts';
import { drawPoster } from './poster.ts';
import { drawSquare, drawWide } from './preview.ts';
import { type Copy, layOut, type TypeCase } from './type-case.ts';

/** `isWhole`: every illustration could be read. */
export type Rendered = { readonly png: Buffer; readonly isWhole: boolean };

/** Makes a picture: a PNG of 256 colours at most. What blocks (setting type) is done in steps that others may come between. */
export async function renderPicture(copy: PictureCopy, picture: SharePicture): Promise<Rendered> {
  const type = await layOut(textsIn(copy));
  await breathe();
  const drawing = await draw(copy, picture, type);
  await breathe();
  return compose(drawing);
}

async function draw(copy: PictureCopy, picture: SharePicture, type: TypeCase): Promise<Drawing> {
  switch (picture) {
    case 'poster':
      return drawPoster(copy, type, await qrDrawing(copy.address));
    case 'wide':
      return drawWide(copy, type);
    case 'square':
      return drawSquare(copy, type);
  }
}

async function compose({ width, height, svg, under }: Drawing): Promise<Rendered> {
  const pictures = await Promise.all(under.map(async ({ src, at }) => ({ input: await illustration(src, at), at })));
  const layers = pictures.map(({ input, at }) => ({ input: input ?? tide(at), left: at.left, top: at.top }));
  const png = await sharp({ create: { width, height, channels: 3, background: COLOUR.paper } })
    .composite([...layers, { input: Buffer.from(svg), left: 0, top: 0 }])
    .png(PALETTE)
    .toBuffer();
  return { png, isWhole: pictures.every(({ input }) => input) };
}

/** What stands in the place of a picture that cannot be read. */
const tide = ({ width, height }: Rectangle): Buffer => Buffer.from(svgOf(width, height, [drawTide({ left: 0, top: 0, width, height })]));

/** Drawings have few colours and photographs look no worse: half the bytes of a true-colour PNG. */
const PALETTE = { palette: true, colours: 256, effort: 7, dither: 0.4 };

/** Every text that is painted, with what it is set in. */
export function textsIn({ label, heads, source, published, filmLength, address, scan }: PictureCopy): readonly Copy[] {
  const labels: Said[] = [source.term, source.value, published.term, published.value, ...scan];
  if (label) labels.push(label.own, label.other, { text: `${label.number ?? ''}`, locale: 'en' });
  labels.push({ text: address + (filmLength ?? ''), locale: 'en' });
  const texts = heads.flatMap(({ title, standfirst }) => [title, ...(standfirst ? [standfirst] : [])]);
  return [...labels.map((said) => ({ ...said, role: 'label' as const })), ...texts.map((said) => ({ ...said, role: 'text' as const }))];
}
