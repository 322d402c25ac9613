import { FORMAT_GLYPHS } from '../share/format-glyphs.ts';
import { rectangle } from './drawing.ts';
import { BADGE, COLOUR, LABEL_COLOUR, MEDIUM, STRONG } from './look.ts';
import { BASELINE, drawLine } from './type/paragraph.ts';
import type { Label, LocaleText } from './picture-copy.ts';
import { setLine, type Style } from './type/set-line.ts';
import { lettersOf } from '../unicode/letters.ts';
import { ELLIPSIS, type GlyphSource } from './type/glyph-source.ts';

const GLYPH = { comment: FORMAT_GLYPHS.comment, video: FORMAT_GLYPHS.play, poster: FORMAT_GLYPHS.poster } as const;

/** The line height of a label, in pixels. @param size of its type, in pixels */
export const labelHeight = (size: number) => Math.round(size * 1.4);

/** A label is scaled down to this share of its size, and no further. */
const SMALLEST = 0.6;
/** More letters of a name have no room even so. */
const MOST_LETTERS = 100;

/**
 * Draws the label above a headline: the glyph of the format, the name in the view's language, the number in the series, the
 * name in the other language (app/css/labels.css). It has one line; a long label is scaled down, then its names are shortened.
 */
export function drawLabel(label: Label, left: number, top: number, size: number, width: number, fonts: GlyphSource): string {
  const whole = { ...label, own: beginning(label.own, MOST_LETTERS), other: beginning(label.other, MOST_LETTERS) };
  const needs = draw(whole, left, top, size, fonts);
  if (needs.width <= width) return needs.svg;
  if (needs.width * SMALLEST <= width) return draw(whole, left, top, (size * width) / needs.width, fonts).svg;
  for (let letters = MOST_LETTERS; letters > 1; letters--) {
    const names = { ...label, own: beginning(label.own, letters), other: beginning(label.other, letters) };
    const short = draw(names, left, top, size * SMALLEST, fonts);
    if (short.width <= width) return short.svg;
  }
  return '';
}

/** A name of at most so many letters, … included. */
function beginning(name: LocaleText, most: number): LocaleText {
  const letters = lettersOf(name.text);
  return letters.length <= most
    ? name
    : {
        ...name,
        text:
          letters
            .slice(0, most - 1)
            .join('')
            .trimEnd() + ELLIPSIS,
      };
}

function draw({ kind, own, other, number }: Label, left: number, top: number, size: number, fonts: GlyphSource) {
  const colour = LABEL_COLOUR[kind];
  const height = labelHeight(size);
  const baseline = top + height / 2 + BASELINE[own.locale] * size;
  const space = size * 0.36;
  const parts: string[] = [];
  let x = left;
  const word = ({ text, locale }: LocaleText, style: Style, fill: string) => {
    const line = setLine(text, locale, style, fonts);
    parts.push(`<g fill="${fill}">${drawLine(line, size, x, baseline)}</g>`);
    x += line.width * size;
  };
  if (kind in GLYPH) {
    const side = size * 1.14;
    parts.push(drawGlyph(GLYPH[kind as keyof typeof GLYPH], x, top + (height - side) / 2, side, colour));
    x += side + space;
  }
  word(own, STRONG, colour);
  if (number !== undefined) {
    const line = setLine(String(number), 'en', STRONG, fonts);
    const box = { width: Math.max(size * 1.9, line.width * size + size * 0.7), height: size * 1.5 };
    parts.push(rectangle({ left: x + space, top: top + (height - box.height) / 2, ...box }, colour, size * 0.12));
    const start = x + space + (box.width - line.width * size) / 2;
    parts.push(`<g fill="${COLOUR.paper}">${drawLine(line, size, start, top + height / 2 + 0.35 * size)}</g>`);
    x += space + box.width;
  }
  if (other.text !== own.text) {
    x += space;
    word(other, MEDIUM, colour);
  }
  return { svg: parts.join(''), width: x - left };
}

const drawGlyph = (path: string, left: number, top: number, side: number, colour: string, isFilled = false) =>
  `<path transform="translate(${left} ${top}) scale(${side / 24})" d="${path}" stroke-linecap="round" stroke-linejoin="round" ${
    isFilled ? `fill="${colour}"` : `fill="none" stroke="${colour}" stroke-width="2.25"`
  }/>`;

/** Draws the badge on the still of a film, with its length. @param bottom of the still, in pixels */
export function drawFilmBadge(length: string, left: number, bottom: number, size: number, fonts: GlyphSource): string {
  const line = setLine(length, 'en', STRONG, fonts);
  const side = size * 1.05;
  const padding = size * 0.6;
  const height = Math.round(size * 2.1);
  const top = bottom - height;
  const box = { left, top, width: padding * 2 + side + size * 0.4 + line.width * size, height };
  return (
    rectangle(box, BADGE, size * 0.16) +
    drawGlyph(FORMAT_GLYPHS.play, left + padding, top + (height - side) / 2, side, COLOUR.paper, true) +
    `<g fill="${COLOUR.paper}">${drawLine(line, size, left + padding + side + size * 0.4, top + height / 2 + 0.35 * size)}</g>`
  );
}
