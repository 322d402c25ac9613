import { drawFilmBadge, drawLabel, labelHeight } from './draw-label.ts';
import { type Drawing, drawTide, drawWordmark, type Rectangle, svgOf } from './drawing.ts';
import { COLOUR, HEADLINE, SECOND_HEADLINE, SIZES } from './look.ts';
import { drawParagraph, fit, type Paragraph } from './type/paragraph.ts';
import type { PictureCopy } from './picture-copy.ts';
import type { GlyphSource } from './type/glyph-source.ts';

/** The layout of a preview picture, which does not depend on its words; measures in pixels. */
type Shape = {
  readonly width: number;
  readonly height: number;
  readonly image: Rectangle;
  /** The area of label and headlines; they are aligned to its foot in the wide picture */
  readonly words: Rectangle;
  readonly label: number;
  readonly wordmark: { readonly left: number; readonly top: number; readonly height: number };
  readonly sizes: (typeof SIZES)['wide'] | (typeof SIZES)['square'];
};

/** The shape that most networks and chats show above a link: 1.91 to 1. */
const WIDE: Shape = {
  width: 1200,
  height: 630,
  image: { left: 660, top: 0, width: 540, height: 630 },
  words: { left: 56, top: 150, width: 560, height: 430 },
  label: 28,
  wordmark: { left: 56, top: 52, height: 64 },
  sizes: SIZES.wide,
};

/** The shape that WeChat shows beside a link, as a thumbnail. */
const SQUARE: Shape = {
  width: 600,
  height: 600,
  image: { left: 0, top: 0, width: 600, height: 300 },
  words: { left: 36, top: 324, width: 528, height: 190 },
  label: 24,
  wordmark: { left: 36, top: 534, height: 40 },
  sizes: SIZES.square,
};

/** The square for two headlines, which need more room. */
const SQUARE_FOR_TWO: Shape = {
  ...SQUARE,
  image: { ...SQUARE.image, height: 256 },
  words: { ...SQUARE.words, top: 278, height: 238 },
};

/** Draws the wide preview picture. */
export const drawWide = (copy: PictureCopy, fonts: GlyphSource): Drawing => drawPreview(copy, fonts, WIDE);
/** Draws the square preview picture. */
export const drawSquare = (copy: PictureCopy, fonts: GlyphSource): Drawing =>
  drawPreview(copy, fonts, copy.heads.length > 1 ? SQUARE_FOR_TWO : SQUARE);

function drawPreview(copy: PictureCopy, fonts: GlyphSource, shape: Shape): Drawing {
  const { width, height, image, words, wordmark } = shape;
  const parts = [drawWordmark(copy.edition, wordmark.left, wordmark.top, wordmark.height)];
  if (!copy.image) parts.push(drawTide(image, 0.75, { x: image.width * 0.64, y: image.height * 0.36, radius: 48 }));
  if (copy.filmLength !== undefined)
    parts.push(drawFilmBadge(copy.filmLength, image.left + 28, image.top + image.height - 28, shape.label, fonts));
  const labelRoom = copy.label ? labelHeight(shape.label) + 14 : 0;
  const heads = headlines(copy, { ...words, height: words.height - labelRoom }, shape, fonts);
  const used = labelRoom + heads.reduce((sum, { height: own }) => sum + own, 0) + GAP * (heads.length - 1);
  let y = shape === WIDE ? words.top + words.height - used : words.top;
  if (copy.label) parts.push(drawLabel(copy.label, words.left, y, shape.label, words.width, fonts));
  y += labelRoom;
  heads.forEach((paragraph, n) => {
    parts.push(drawParagraph(paragraph, words.left, y, n === 0 ? COLOUR.ink : COLOUR['ink-2']));
    y += paragraph.height + GAP;
  });
  return { width, height, svg: svgOf(width, height, parts), under: copy.image ? [{ src: copy.image.src, at: image }] : [] };
}

const GAP = 16;

/** Sets the headlines. The leading one gets the height that the other leaves. */
function headlines({ heads }: PictureCopy, room: Rectangle, { sizes }: Shape, fonts: GlyphSource): Paragraph[] {
  const [first, ...rest] = heads;
  const others = rest.map(({ title }) =>
    fit(
      { ...title, kind: 'headline', style: SECOND_HEADLINE[title.locale] },
      { ...sizes.second[title.locale], width: room.width, maxHeight: room.height * 0.4 },
      fonts,
    ),
  );
  const left = room.height - others.reduce((sum, { height }) => sum + height + GAP, 0);
  const leading = fit(
    { ...first.title, kind: 'headline', style: HEADLINE[first.title.locale] },
    { ...sizes.headline[first.title.locale], width: room.width, maxHeight: left },
    fonts,
  );
  return [leading, ...others];
}
