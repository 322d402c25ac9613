import type { Locale } from '../../edition/locale.ts';
import { hanRuns, type Run } from '../../chinese/typeset/han-runs.ts';
import type { FontSubset } from './font-files.ts';
import { lettersOf } from '../../unicode/letters.ts';
import { type Copy, LATIN_IN_CHINESE, stretchesOf, type GlyphSource } from './glyph-source.ts';
import { isUnseen } from '../../unicode/painted.ts';
import { MISSING, widthOfSpace } from './missing-glyph.ts';
import { shaped } from './shaping.ts';

/** The style of a line without its size; measures in em. */
export type Style = {
  readonly role: Copy['role'];
  /** 400 to 700 */
  readonly weight: number;
  /** Added after every letter of English; Chinese is never tracked */
  readonly tracking?: number;
  /** Old-style figures in English instead of lining ones */
  readonly oldStyleFigures?: boolean;
};

/** A positioned glyph: `x` from the start of the line in em, `scale` relative to the size of the line. */
type PlacedGlyph = {
  /** Where its outline is */
  readonly subset: Pick<FontSubset, 'outline' | 'unitsPerEm'>;
  readonly weight: number;
  readonly glyph: number;
  readonly x: number;
  readonly scale: number;
  /** Horizontal scale; 1 by default */
  readonly stretch?: number;
};

/** A set line; widths in em. */
export type SetLine = {
  readonly glyphs: readonly PlacedGlyph[];
  /** Without the blank half of a punctuation mark at its end */
  readonly width: number;
  /** How far it hangs into the left margin: an opening quotation mark in English does */
  readonly hang: number;
};

/** The scale of Latin in Chinese text: capitals of Source Serif are .67em high, those of the Han face .73em (app/css/faces.css: size-adjust). */
const LATIN_SCALE_IN_CHINESE = 1.09;
/** The gap between Han and a Latin letter or figure, as on the pages (CSS Text 4, `text-autospace`). */
const GAP = 0.125;
/** How much lighter Latin is set in Chinese text: at the same weight it looks bolder than Han, whose strokes have less room. */
const LATIN_LIGHTER_IN_CHINESE = 80;
const LIGHTEST = 400;
const HALF = 0.5;
/** The blank at either end of a Chinese dash, which otherwise fills its one or two em without a break (CLREQ, 3.1.4). */
const BESIDE_DASH = 0.06;

/** Punctuation marks whose right half is blank. Traditional faces centre all marks but brackets. */
const BLANK_AT_END: Record<'zh' | 'zh-hant', RegExp> = {
  zh: /[，。、．：；！？）》〉」』】〕〗”’]$/u,
  'zh-hant': /[）》〉」』】〕〗”’]$/u,
};

/**
 * Sets one line of text: chooses faces, shapes Latin with kerning, and applies the gaps and trimmed punctuation of Chinese
 * typesetting (W3C CLREQ), whose places `lib/chinese/typeset/han-runs.ts` finds.
 */
export function setLine(text: string, locale: Locale, style: Style, fonts: GlyphSource): SetLine {
  const line = new Composer(style, fonts);
  for (const stretch of stretchesOf({ text, locale })) {
    if (stretch.locale === 'en') line.letters(stretch.text, 'en', 1);
    else for (const run of hanRuns(stretch.text)) line.chinese(run, stretch.locale);
  }
  const blank = locale !== 'en' && BLANK_AT_END[locale].test(text) ? HALF : 0;
  return { glyphs: line.glyphs, width: line.x - blank, hang: locale === 'en' && /^[“‘]/.test(text) ? (line.glyphs[1]?.x ?? 0) : 0 };
}

class Composer {
  readonly glyphs: PlacedGlyph[] = [];
  x = 0;

  constructor(
    private readonly style: Style,
    private readonly fonts: GlyphSource,
  ) {}

  chinese(run: Run, locale: 'zh' | 'zh-hant'): void {
    if (typeof run === 'string') return this.han(run, locale);
    switch (run.mark) {
      case 'gap':
        this.x += GAP;
        return;
      case 'trim':
        this.x -= HALF;
        return;
      case 'stop':
        if (locale === 'zh') this.x -= HALF;
        return;
      case 'halt': {
        // Half of a quotation mark's em is blank: before an opening one, after a closing one
        const opens = /[“‘]/.test(run.text);
        if (opens) this.x -= HALF;
        this.han(run.text, locale);
        if (!opens) this.x -= HALF;
        return;
      }
      case 'keep':
        // hanRuns finds gaps between runs; the gap inside a run that is kept on one line is found here
        for (const inner of insideKept(run.text)) this.chinese(inner, locale);
    }
  }

  /** Sets Han one by one, and Latin and dashes in runs. */
  private han(text: string, locale: 'zh' | 'zh-hant'): void {
    for (const part of inRuns(lettersOf(text))) {
      const isLatin = LATIN_IN_CHINESE.test([...part][0] ?? '');
      if (isLatin) this.letters(part, locale, LATIN_SCALE_IN_CHINESE, Math.max(LIGHTEST, this.style.weight - LATIN_LIGHTER_IN_CHINESE));
      else if (part.startsWith('—')) this.dash(part.length, locale);
      else this.letters(part, locale, 1);
    }
  }

  /** Stretches a dash over its characters: the glyph is shorter than its em, so two glyphs would not meet. */
  private dash(em: number, locale: 'zh' | 'zh-hant'): void {
    const { role, weight } = this.style;
    const subset = this.fonts.subsetWith('—', locale, role);
    const glyph = subset?.glyphOf(0x2014);
    if (!subset || glyph === undefined) return;
    const { left, width } = subset.ink(glyph, weight);
    const stretch = (em - 2 * BESIDE_DASH) / width;
    this.glyphs.push({ subset, weight, glyph, x: this.x + BESIDE_DASH - left * stretch, scale: 1, stretch });
    this.x += em;
  }

  /** Sets letters in a row, shaped subset by subset. What no font has is a visible sign, a letter each, or stays a space. */
  letters(text: string, locale: Locale, scale: number, weight = this.style.weight): void {
    const { role, tracking = 0, oldStyleFigures = false } = this.style;
    const track = locale === 'en' ? tracking : 0;
    for (const { subset, part } of this.bySubset(text, locale, role)) {
      if (subset)
        for (const { glyph, advance } of shaped(subset, weight, part, oldStyleFigures && locale === 'en')) {
          this.glyphs.push({ subset, weight, glyph, x: this.x, scale });
          this.x += advance * scale + track;
        }
      else {
        const space = widthOfSpace(part);
        if (space === undefined) this.glyphs.push({ subset: MISSING, weight, glyph: 0, x: this.x, scale: 1 });
        this.x += space ?? 1;
      }
    }
  }

  /** Cuts a text into parts that one font has, and letters that none has. */
  private bySubset(text: string, locale: Locale, role: Copy['role']): { subset: FontSubset | undefined; part: string }[] {
    const parts: { subset: FontSubset | undefined; part: string }[] = [];
    const has = (character: string) => this.fonts.subsetWith(character, locale, role) !== undefined;
    for (const character of lettersOf(text).flatMap((letter) => wholeOrParts(letter, has))) {
      const subset = this.fonts.subsetWith(character, locale, role);
      const last = parts.at(-1);
      if (subset && last?.subset === subset) last.part += character;
      else parts.push({ subset, part: character });
    }
    return parts;
  }
}

/** A letter, or its characters if only some of them have a glyph; without those that nobody sees. */
function wholeOrParts(letter: string, has: (character: string) => boolean): readonly string[] {
  if (has(letter)) return [letter];
  const seen = [...letter].filter((character) => has(character) || !isUnseen(character) || widthOfSpace(character) !== undefined);
  return seen.length === 0 ? [] : seen.some(has) ? seen : [letter];
}

/** Joins neighbouring letters that are set as one: Latin words and long dashes. */
function inRuns(letters: readonly string[]): readonly string[] {
  const kindOf = (letter: string) => (LATIN_IN_CHINESE.test([...letter][0] ?? '') ? 'latin' : letter === '—' ? 'dash' : 'other');
  const runs: string[] = [];
  let before = 'other';
  for (const letter of letters) {
    const kind = kindOf(letter);
    if (kind !== 'other' && kind === before) runs.push(`${runs.pop()}${letter}`);
    else runs.push(letter);
    before = kind;
  }
  return runs;
}

/** Splits 3.5亿 into the figure, the gap and the unit. */
const insideKept = (text: string): readonly Run[] => {
  const [, figure, unit] = /^(\d[\d.,]*)([万萬亿億]+)$/.exec(text) ?? [];
  return figure !== undefined && unit !== undefined ? [figure, { mark: 'gap' }, unit] : [text];
};
