import type { Locale } from '../edition/locale.ts';
import { type Breakable, breakLines, breaksOf, type Kind } from './break-lines.ts';
import { type SetLine, setLine, type Style } from './set-line.ts';
import type { GlyphSource } from './glyph-source.ts';

/** A text to set in lines. */
export type Text = { readonly text: string; readonly locale: Locale; readonly kind: Kind; readonly style: Style };

/** The box that a text must fit, in pixels. */
export type Box = {
  readonly width: number;
  /** Sizes to try, the largest first, each with a limit of lines. If none fits, smaller sizes are tried: no text is truncated */
  readonly tries: readonly { readonly sizes: readonly number[]; readonly maxLines?: number }[];
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

/** The smallest size, in pixels. A text that does not fit even at this size overflows its box. */
const SMALLEST = 9;

/** Sets a text at the largest size that fits its box. */
export function fit(text: Text, box: Box, fonts: GlyphSource): Paragraph {
  const measured = new Map<string, SetLine>();
  const set = (line: string) => {
    let found = measured.get(line);
    if (!found) measured.set(line, (found = setLine(line, text.locale, text.style, fonts)));
    return found;
  };
  const breakable = { ...text, breaks: breaksOf(text.text, text.locale, text.kind) };
  for (const { size, maxLines, isLastResort } of triesOf(box)) {
    const lines = linesAt(size, maxLines, breakable, box, set);
    if (lines && (isLastResort || text.kind === 'running' || !endsInStub(lines.map(set)))) return paragraph(lines, size, text, box, set);
  }
  return paragraph([text.text], SMALLEST, text, box, set);
}

/** If the last line of a headline is shorter than this share of the longest, a smaller size with fewer lines is tried. */
const STUB = 0.4;
const endsInStub = (lines: readonly SetLine[]) =>
  lines.length > 1 && (lines.at(-1)?.width ?? 0) < STUB * Math.max(...lines.map(({ width }) => width));

type Try = { readonly size: number; readonly maxLines: number; readonly isLastResort: boolean };

function* triesOf({ tries }: Box): Generator<Try> {
  for (const [n, { sizes, maxLines = Infinity }] of tries.entries())
    for (const size of sizes) yield { size, maxLines, isLastResort: n === tries.length - 1 };
  const last = tries.at(-1)?.sizes.at(-1) ?? SMALLEST;
  for (let size = last * 0.94; size > SMALLEST; size *= 0.94) yield { size, maxLines: Infinity, isLastResort: true };
}

function linesAt(
  size: number,
  maxLines: number,
  text: Breakable,
  { width, leading, maxHeight = Infinity }: Box,
  set: (line: string) => SetLine,
): readonly string[] | undefined {
  const lines = breakLines(text, width / size, (line) => set(line).width);
  return lines && lines.length <= maxLines && lines.length * Math.round(size * leading) <= maxHeight ? lines : undefined;
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
