import type { Locale } from '../edition/locale.ts';
import { type Breakable, breakLines, breaksOf, type Kind } from './break-lines.ts';
import { type SetLine, setLine, type Style } from './set-line.ts';
import type { TypeCase } from './type-case.ts';

/** A text that is set in lines. */
export type Text = { readonly text: string; readonly locale: Locale; readonly kind: Kind; readonly style: Style };

/** Where it must fit, in pixels. */
export type Box = {
  readonly width: number;
  /** Sizes to try, the largest first, and in how many lines. Where none fits, ever smaller ones: a text is never cut */
  readonly tries: readonly { readonly sizes: readonly number[]; readonly maxLines?: number }[];
  /** Leading, by the size */
  readonly leading: number;
  readonly maxHeight?: number;
};

/** Lines at their size, in pixels. */
export type Paragraph = {
  readonly lines: readonly SetLine[];
  readonly texts: readonly string[];
  readonly size: number;
  readonly lineHeight: number;
  readonly height: number;
  readonly width: number;
  readonly locale: Locale;
};

/** Below this a picture says nothing; what does not fit even so is set at this size and stands out. */
const SMALLEST = 9;

/** Sets a text at the largest size at which it fits its box. */
export function fit(text: Text, box: Box, type: TypeCase): Paragraph {
  const measured = new Map<string, SetLine>();
  const set = (line: string) => {
    let found = measured.get(line);
    if (!found) measured.set(line, (found = setLine(line, text.locale, text.style, type)));
    return found;
  };
  const breakable = { ...text, breaks: breaksOf(text.text, text.locale, text.kind) };
  for (const { size, maxLines, isLastResort } of triesOf(box)) {
    const lines = linesAt(size, maxLines, breakable, box, set);
    if (lines && (isLastResort || text.kind === 'running' || !endsInStub(lines.map(set)))) return paragraph(lines, size, text, box, set);
  }
  return paragraph([text.text], SMALLEST, text, box, set);
}

/** A headline whose last line is that short against the longest would rather be smaller, in fewer lines. */
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

/** From the middle of a line to its baseline, in em: Han fill their em, Latin is centred between capitals and small letters. */
export const BASELINE: Record<Locale, number> = { en: 0.31, zh: 0.37, 'zh-hant': 0.37 };

/** The glyphs of a paragraph as SVG paths. `x`: its left edge, `y`: the top of its first line, in pixels. */
export function drawParagraph({ lines, size, lineHeight, locale }: Paragraph, x: number, y: number, colour: string): string {
  const drawn = lines.map((line, n) => {
    const baseline = y + n * lineHeight + lineHeight / 2 + BASELINE[locale] * size;
    return drawLine(line, size, x, baseline);
  });
  return `<g fill="${colour}">${drawn.join('')}</g>`;
}

export function drawLine({ glyphs, hang }: SetLine, size: number, left: number, baseline: number): string {
  return glyphs
    .map(({ slice, weight, glyph, x, scale, stretch = 1 }) => {
      const outline = slice.outline(glyph, weight);
      if (outline === '') return '';
      const factor = (size * scale) / slice.unitsPerEm;
      const at = `${round(left + (x - hang) * size)} ${round(baseline)}`;
      return `<path transform="translate(${at}) scale(${round(factor * stretch, 5)} ${round(-factor, 5)})" d="${outline}"/>`;
    })
    .join('');
}

const round = (value: number, digits = 2) => Number(value.toFixed(digits));
