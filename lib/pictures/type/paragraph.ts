import type { Locale } from '../../edition/locale.ts';
import { type Breakable, breakLines, breaksOf, type Kind } from './break-lines.ts';
import { lettersOf } from '../../unicode/letters.ts';
import { ELLIPSIS, type GlyphSource } from './glyph-source.ts';
import { type SetLine, setLine, type Style } from './set-line.ts';
import { shortened } from './shortened.ts';

/** A text to set in lines. */
export type Text = { readonly text: string; readonly locale: Locale; readonly kind: Kind; readonly style: Style };

/** The box that a text must fit, in pixels. */
export type Box = {
  readonly width: number;
  /** Sizes to try, the largest first, each with a limit of lines. If none fits, smaller sizes are tried, with any number of lines */
  readonly tries: readonly { readonly sizes: readonly number[]; readonly maxLines?: number }[];
  /** The smallest size: a text that does not fit even so is shortened, and ends in … */
  readonly smallest: number;
  /** Line height relative to the size */
  readonly leading: number;
  readonly maxHeight?: number;
};

/** A text set in lines; measures in pixels. */
export type Paragraph = {
  readonly lines: readonly SetLine[];
  readonly texts: readonly string[];
  readonly size: number;
  readonly lineHeight: number;
  readonly height: number;
  readonly width: number;
  readonly locale: Locale;
};

/** Sets a text at the largest size that fits its box. */
export function fit(text: Text, box: Box, fonts: GlyphSource): Paragraph {
  const measured = new Map<string, SetLine>();
  const set = (line: string) => {
    let found = measured.get(line);
    if (!found) measured.set(line, (found = setLine(line, text.locale, text.style, fonts)));
    return found;
  };
  const widthOf = (line: string) => set(line).width;
  const most = roomAt(box.smallest, Infinity, box);
  const { head, least } = beginning(text.text, most, widthOf);
  const breakable = { ...text, text: head, breaks: breaksOf(head, text.locale, text.kind) };
  if (head === text.text)
    for (const { size, maxLines, isLastResort } of triesOf(box)) {
      if (least > roomAt(size, maxLines, box)) continue;
      const lines = linesAt(size, maxLines, breakable, box, widthOf);
      if (lines && (isLastResort || text.kind === 'running' || !endsInStub(lines.map(set)))) return paragraph(lines, size, text, box, set);
    }
  const running = { ...breakable, breaks: breaksOf(head, text.locale, 'running') };
  const lines = shortened(running, { width: box.width / box.smallest, maxLines: linesIn(box, box.smallest) }, widthOf);
  return paragraph(lines, box.smallest, text, box, set);
}

/** The lines of a size that a box has room for: at least one. */
const linesIn = ({ leading, maxHeight = Infinity }: Box, size: number) => Math.max(1, Math.floor(maxHeight / Math.round(size * leading)));

/** The room that a box has at a size, in em of one line. */
const roomAt = (size: number, maxLines: number, box: Box) => (Math.min(maxLines, linesIn(box, size)) * box.width) / size;

/** A text is never narrower than this share of its letters set one by one: kerning and trimmed marks make it so. */
const CLOSED_UP = 0.85;

/**
 * A text, or as much of its beginning as a box surely has no room for, and its least width in em. Breaking lines that nobody
 * will see would take far longer than all else.
 */
function beginning(text: string, room: number, widthOf: (letter: string) => number): { head: string; least: number } {
  let [least, end] = [0, 0];
  for (const letter of lettersOf(text)) {
    if (least > room) return { head: text.slice(0, end) + ELLIPSIS, least };
    least += CLOSED_UP * widthOf(letter);
    end += letter.length;
  }
  return { head: text, least };
}

/** If the last line of a headline is shorter than this share of the longest, a smaller size with fewer lines is tried. */
const STUB = 0.4;
const endsInStub = (lines: readonly SetLine[]) =>
  lines.length > 1 && (lines.at(-1)?.width ?? 0) < STUB * Math.max(...lines.map(({ width }) => width));

type Try = { readonly size: number; readonly maxLines: number; readonly isLastResort: boolean };

function* triesOf({ tries, smallest }: Box): Generator<Try> {
  for (const [n, { sizes, maxLines = Infinity }] of tries.entries())
    for (const size of sizes) yield { size, maxLines, isLastResort: n === tries.length - 1 };
  const last = tries.at(-1)?.sizes.at(-1) ?? smallest;
  for (let size = last * 0.94; size > smallest; size *= 0.94) yield { size, maxLines: Infinity, isLastResort: true };
}

function linesAt(
  size: number,
  maxLines: number,
  text: Breakable,
  box: Box,
  widthOf: (line: string) => number,
): readonly string[] | undefined {
  const lines = breakLines(text, box.width / size, widthOf);
  return lines && lines.length <= Math.min(maxLines, linesIn(box, size)) ? lines : undefined;
}

function paragraph(texts: readonly string[], size: number, { locale }: Text, { leading }: Box, set: (line: string) => SetLine): Paragraph {
  const lines = texts.map(set);
  const lineHeight = Math.round(size * leading);
  const width = Math.max(0, ...lines.map((line) => line.width * size));
  return { lines, texts, size, lineHeight, height: lines.length * lineHeight, width, locale };
}

/** The distance from the middle of a line to its baseline, in em. Han fill their em; Latin is centred between capitals and small letters. */
export const BASELINE: Record<Locale, number> = { en: 0.31, zh: 0.37, 'zh-hant': 0.37 };

/** Draws a paragraph as SVG paths. @param x its left edge, in pixels @param y the top of its first line, in pixels */
export function drawParagraph({ lines, size, lineHeight, locale }: Paragraph, x: number, y: number, colour: string): string {
  const drawn = lines.map((line, n) => {
    const baseline = y + n * lineHeight + lineHeight / 2 + BASELINE[locale] * size;
    return drawLine(line, size, x, baseline);
  });
  return `<g fill="${colour}">${drawn.join('')}</g>`;
}

/** Draws a line as SVG paths; size and position in pixels. */
export function drawLine({ glyphs, hang }: SetLine, size: number, left: number, baseline: number): string {
  return glyphs
    .map(({ subset, weight, glyph, x, scale, stretch = 1 }) => {
      const outline = subset.outline(glyph, weight);
      if (outline === '') return '';
      const factor = (size * scale) / subset.unitsPerEm;
      const at = `${round(left + (x - hang) * size)} ${round(baseline)}`;
      return `<path transform="translate(${at}) scale(${round(factor * stretch, 5)} ${round(-factor, 5)})" d="${outline}"/>`;
    })
    .join('');
}

const round = (value: number, digits = 2) => Number(value.toFixed(digits));
