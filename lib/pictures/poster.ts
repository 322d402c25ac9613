import type { QrDrawing } from '../share/qr.ts';
import { drawFilmBadge, drawLabel, labelHeight } from './draw-label.ts';
import { type Drawing, drawTide, drawWordmark, type Rectangle, rectangle, svgOf, type Underlay, wordmarkWidth } from './drawing.ts';
import { COLOUR, HEADLINE, MEDIUM, PLAIN, SECOND_HEADLINE, SIZES, STANDFIRST, STRONG } from './look.ts';
import { drawParagraph, fit, type Paragraph } from './type/paragraph.ts';
import type { Head, PictureCopy, LocaleText } from './picture-copy.ts';
import type { Style } from './type/set-line.ts';
import type { GlyphSource } from './type/glyph-source.ts';

const WIDTH = 1080;
const MARGIN = 72;
const MEASURE = WIDTH - 2 * MARGIN;
const MASTHEAD = { height: 164, wordmark: 88 };
const LABEL = 32;
const SMALL = 26;

/** A poster is composed from the top down and grows with its texts; `y` is its height so far, in pixels. */
type Column = { y: number; readonly parts: string[]; readonly under: Underlay[] };

/**
 * Draws the poster of a story, which readers send to a chat and others scan from a screen: masthead, picture, words, and at
 * the foot the QR code of the story.
 */
export function drawPoster(copy: PictureCopy, fonts: GlyphSource, qr: QrDrawing): Drawing {
  const column: Column = { y: 0, parts: [], under: [] };
  masthead(column, copy);
  picture(column, copy, fonts);
  words(column, copy, fonts);
  byline(column, copy, fonts);
  foot(column, copy, fonts, qr);
  return { width: WIDTH, height: column.y, svg: svgOf(WIDTH, column.y, column.parts), under: column.under };
}

function masthead(column: Column, { edition }: PictureCopy): void {
  const { height, wordmark } = MASTHEAD;
  column.parts.push(drawWordmark(edition, (WIDTH - wordmarkWidth(wordmark)) / 2, (height - wordmark) / 2 + 6, wordmark));
  column.parts.push(rectangle({ left: 0, top: height - 2, width: WIDTH, height: 2 }, COLOUR.ink));
  column.y = height;
}

/** A landscape picture fills the width. A portrait one is often a poster itself, so it is shown whole. */
function picture(column: Column, { image, filmLength }: PictureCopy, fonts: GlyphSource): void {
  const { y } = column;
  const shape = image ? image.width / image.height : 2.4;
  if (image && shape < 1.25) {
    const height = Math.round(Math.min(1080, MEASURE / shape));
    const width = Math.round(height * shape);
    const left = Math.round((WIDTH - width) / 2);
    column.parts.push(...frame({ left: 0, top: y, width: WIDTH, height: height + 112 }, { left, top: y + 56, width, height }));
    column.under.push({ src: image.src, at: { left, top: y + 56, width, height } });
    if (filmLength !== undefined) column.parts.push(drawFilmBadge(filmLength, left + 24, y + 56 + height - 24, 34, fonts));
    column.y += height + 112;
    return;
  }
  const height = Math.round(WIDTH / Math.min(Math.max(shape, 1.5), 2.4));
  const at = { left: 0, top: y, width: WIDTH, height };
  if (image) column.under.push({ src: image.src, at });
  else column.parts.push(drawTide(at, 0.75, { x: 760, y: 130, radius: 64 }));
  if (filmLength !== undefined) column.parts.push(drawFilmBadge(filmLength, MARGIN, y + height - 40, 34, fonts));
  column.y += height;
}

/** A background with a hole through which the underlay shows. */
const frame = (outer: Rectangle, { left, top, width, height }: Rectangle): string[] => [
  `<path fill="${COLOUR.shell}" fill-rule="evenodd" d="M${outer.left} ${outer.top}h${outer.width}v${outer.height}h${-outer.width}z` +
    `M${left} ${top}v${height}h${width}v${-height}z"/>`,
];

function words(column: Column, { label, heads }: PictureCopy, fonts: GlyphSource): void {
  column.y += 52;
  if (label) {
    column.parts.push(drawLabel(label, MARGIN, column.y, LABEL, MEASURE, fonts));
    column.y += labelHeight(LABEL) + 18;
  }
  heads.forEach((head, n) => {
    if (n > 0) {
      column.y += 40;
      column.parts.push(rectangle({ left: MARGIN, top: column.y, width: MEASURE, height: 2 }, COLOUR.hair));
      column.y += 34;
    }
    headWords(column, head, n === 0, fonts);
  });
}

function headWords(column: Column, { title, standfirst }: Head, leads: boolean, fonts: GlyphSource): void {
  const style = (leads ? HEADLINE : SECOND_HEADLINE)[title.locale];
  const measures = (leads ? SIZES.poster.headline : SIZES.poster.second)[title.locale];
  place(column, fit({ ...title, kind: 'headline', style }, { ...measures, width: MEASURE, maxHeight: leads ? 440 : 330 }, fonts));
  if (!standfirst) return;
  column.y += leads ? 26 : 14;
  const box = { ...SIZES.poster.standfirst[standfirst.locale], width: MEASURE, maxHeight: 640 };
  place(column, fit({ ...standfirst, kind: 'running', style: STANDFIRST }, box, fonts), COLOUR['ink-2']);
}

/** Draws a paragraph at the left margin and moves below it. */
function place(column: Column, paragraph: Paragraph, colour: string = COLOUR.ink): void {
  column.parts.push(drawParagraph(paragraph, MARGIN, column.y, colour));
  column.y += paragraph.height;
}

/** Source and time of publication under a rule, worded as on the story's page. */
function byline(column: Column, { source, published }: PictureCopy, fonts: GlyphSource): void {
  column.y += 44;
  column.parts.push(rectangle({ left: MARGIN, top: column.y, width: MEASURE, height: 2 }, COLOUR.hair));
  column.y += 24;
  const gap = 32;
  const width = (MEASURE - gap) / 2;
  const entries = [source, published].map(({ term, value }) => [
    small(term, PLAIN, width, SMALL - 2, fonts),
    small(value, MEDIUM, width, SMALL, fonts),
  ]);
  entries.forEach((lines, n) => {
    const left = MARGIN + n * (width + gap);
    const [term, value] = lines;
    if (term) column.parts.push(drawParagraph(term, left, column.y, COLOUR['ink-3']));
    if (value) column.parts.push(drawParagraph(value, left, column.y + (term?.height ?? 0) + 2, COLOUR['ink-2']));
  });
  column.y += Math.max(...entries.map((lines) => lines.reduce((sum, { height }) => sum + height + 2, 0))) + 36;
}

const small = (text: LocaleText, style: Style, width: number, size: number, fonts: GlyphSource): Paragraph =>
  fit(
    { ...text, kind: 'running', style },
    { width, tries: [{ sizes: [size], maxLines: 2 }], smallest: 20, leading: 1.4, maxHeight: 4 * size },
    fonts,
  );

/**
 * The smallest width of a QR module, in pixels: a phone scans the code off another phone, which shows the poster at a third
 * of its width.
 */
const MODULE = 8;
const CODE = 333;

/** The QR code, "scan to read", and the address for readers who type it. */
function foot(column: Column, { scan, address }: PictureCopy, fonts: GlyphSource, qr: QrDrawing): void {
  const pixels = Math.max(MODULE, Math.floor(CODE / qr.across));
  const side = pixels * qr.across;
  const padding = 56;
  const plate = { left: MARGIN, top: column.y + padding, width: side, height: side };
  const beside = MARGIN + side + 48;
  // The code for a very long address leaves no room beside it
  const isNarrow = WIDTH - MARGIN - beside < 300;
  const left = isNarrow ? MARGIN : beside;
  const width = WIDTH - MARGIN - left;
  const lines = [
    ...scan.map((text, n) => ({
      paragraph: fit(
        { ...text, kind: 'headline', style: n === 0 ? STRONG : MEDIUM },
        { width, tries: [{ sizes: [44, 40, 36], maxLines: 1 }], smallest: 24, leading: 1.4 },
        fonts,
      ),
      colour: COLOUR.paper,
    })),
    {
      paragraph: fit(
        { text: withoutScheme(address), locale: 'en', kind: 'running', style: PLAIN },
        { width, tries: [{ sizes: [28, 26] }], smallest: 20, leading: 1.4 },
        fonts,
      ),
      colour: ON_BAND,
    },
  ];
  const height = lines.reduce((sum, { paragraph }) => sum + paragraph.height, 0) + 18;
  const top = column.y;
  let y = isNarrow ? plate.top + side + 24 : plate.top + (side - height) / 2;
  column.y = Math.max(plate.top + side, y + height) + padding;
  column.parts.push(drawTide({ left: 0, top, width: WIDTH, height: column.y - top }, 0.32, { x: WIDTH - MARGIN - 34, y: 84, radius: 34 }));
  column.parts.push(rectangle(plate, COLOUR.plate));
  column.parts.push(
    `<path shape-rendering="crispEdges" transform="translate(${plate.left} ${plate.top}) scale(${pixels})" d="${qr.path}"/>`,
  );
  lines.forEach(({ paragraph, colour }, n) => {
    if (n === lines.length - 1) y += 18;
    column.parts.push(drawParagraph(paragraph, left, y, colour));
    y += paragraph.height;
  });
}

const ON_BAND = '#b7d3d6';

/** An address without https://, as people write it. */
const withoutScheme = (address: string) => address.replace(/^https?:\/\//, '');
