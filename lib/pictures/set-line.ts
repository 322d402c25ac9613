import { Buffer as ShapingBuffer, Feature, shape } from 'harfbuzzjs';
import type { Locale } from '../edition/locale.ts';
import { hanRuns, type Run } from '../chinese/typeset/han-runs.ts';
import type { Slice } from './font-files.ts';
import { type Copy, LATIN_IN_CHINESE, stretchesOf, type TypeCase } from './type-case.ts';

/** How a line is set, but for its size: everything here is measured in em. */
export type Style = {
  readonly role: Copy['role'];
  /** Of the axis of weight, 400 to 700 */
  readonly weight: number;
  /** Added after every letter of an English text; Chinese is never spaced out */
  readonly tracking?: number;
  /** Figures that run with the words of an English text, instead of as tall as capitals */
  readonly oldStyleFigures?: boolean;
};

/** A glyph at its place: `x` from the start of the line, `scale` against the size of the line, both in em. */
type PlacedGlyph = {
  readonly slice: Slice;
  readonly weight: number;
  readonly glyph: number;
  readonly x: number;
  readonly scale: number;
  /** How much wider than it is drawn */
  readonly stretch?: number;
};

/** A line, set. Widths in em. */
export type SetLine = {
  readonly glyphs: readonly PlacedGlyph[];
  /** Without the blank half of a mark at its end, which no eye takes for a part of the line */
  readonly width: number;
  /** How far it stands out to the left: an opening quote of an English text hangs in the margin */
  readonly hang: number;
};

/** Capitals of Source Serif are .67em, those of the Han face .73em (app/css/faces.css: size-adjust) */
const LATIN_SCALE_IN_CHINESE = 1.09;
/** Where Han meets a Latin letter or figure: CSS Text 4, `text-autospace`, and so every page of the paper */
const GAP = 0.125;
/** Latin of the same weight looks bolder than Han, whose strokes have less room */
const LATIN_LIGHTER_IN_CHINESE = 80;
const LIGHTEST = 400;
const HALF = 0.5;
/** What a Chinese dash leaves empty at either end of its one em or two, which it fills without a break (CLREQ, 3.1.4) */
const BESIDE_DASH = 0.06;

/** Closing marks whose right half is blank in Simplified; Traditional faces centre all but brackets. */
const BLANK_AT_END: Record<'zh' | 'zh-hant', RegExp> = {
  zh: /[，。、．：；！？）》〉」』】〕〗”’]$/u,
  'zh-hant': /[）》〉」』】〕〗”’]$/u,
};

/**
 * Sets one line of text: chooses faces, shapes Latin with its kerning, and closes up or opens what Chinese typesetting
 * wants closed or opened (W3C CLREQ; lib/chinese/typeset/han-runs.ts says where).
 */
export function setLine(text: string, locale: Locale, style: Style, type: TypeCase): SetLine {
  const line = new Composer(style, type);
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
    private readonly type: TypeCase,
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
        // Half of the quote's em is blank: before an opening one, after a closing one
        const opens = /[“‘]/.test(run.text);
        if (opens) this.x -= HALF;
        this.han(run.text, locale);
        if (!opens) this.x -= HALF;
        return;
      }
      case 'keep':
        // hanRuns marks gaps between runs; those inside what is kept together are found here
        for (const inner of insideKept(run.text)) this.chinese(inner, locale);
    }
  }

  /** Han one by one, Latin in runs. */
  private han(text: string, locale: 'zh' | 'zh-hant'): void {
    for (const part of text.match(/[\u0020-\u007e\u00a3\u00a5\u00c0-\u024f\u20ac]+|—+|./gsu) ?? []) {
      const isLatin = LATIN_IN_CHINESE.test([...part][0] ?? '');
      if (isLatin) this.letters(part, locale, LATIN_SCALE_IN_CHINESE, Math.max(LIGHTEST, this.style.weight - LATIN_LIGHTER_IN_CHINESE));
      else if (part.startsWith('—')) this.dash(part.length, locale);
      else this.letters(part, locale, 1);
    }
  }

  /** A dash as long as its characters: the faces' own is shorter than its em, and two of them would not meet. */
  private dash(em: number, locale: 'zh' | 'zh-hant'): void {
    const { role, weight } = this.style;
    const slice = this.type.sliceWith('—', locale, role);
    const glyph = slice?.glyphOf(0x2014);
    if (!slice || glyph === undefined) return;
    const { left, width } = slice.ink(glyph, weight);
    const stretch = (em - 2 * BESIDE_DASH) / width;
    this.glyphs.push({ slice, weight, glyph, x: this.x + BESIDE_DASH - left * stretch, scale: 1, stretch });
    this.x += em;
  }

  /** Letters that follow one another, shaped file by file. */
  letters(text: string, locale: Locale, scale: number, weight = this.style.weight): void {
    const { role, tracking = 0, oldStyleFigures = false } = this.style;
    const track = locale === 'en' ? tracking : 0;
    for (const { slice, part } of this.bySlice(text, locale, role)) {
      for (const { glyph, advance } of shaped(slice, weight, part, oldStyleFigures && locale === 'en')) {
        this.glyphs.push({ slice, weight, glyph, x: this.x, scale });
        this.x += advance * scale + track;
      }
    }
  }

  private bySlice(text: string, locale: Locale, role: Copy['role']): { slice: Slice; part: string }[] {
    const parts: { slice: Slice; part: string }[] = [];
    for (const character of text) {
      const slice = this.type.sliceWith(character, locale, role);
      const last = parts.at(-1);
      if (slice && last?.slice === slice) last.part += character;
      else if (slice) parts.push({ slice, part: character });
    }
    return parts;
  }
}

/** 3.5亿: the figure, the gap, the unit. */
const insideKept = (text: string): readonly Run[] => {
  const [, figure, unit] = /^(\d[\d.,]*)([万萬亿億]+)$/.exec(text) ?? [];
  return figure !== undefined && unit !== undefined ? [figure, { mark: 'gap' }, unit] : [text];
};

const OLD_STYLE = [new Feature('onum', 1)];
const buffer = new ShapingBuffer();
type Shaped = readonly { readonly glyph: number; readonly advance: number }[];
/** Shaped once a file, weight and text; gone with the file. */
const shapings = new WeakMap<Slice, Map<string, Shaped>>();
const SHAPINGS_AT_MOST = 2000;

function shaped(slice: Slice, weight: number, text: string, oldStyleFigures: boolean): Shaped {
  const known = shapings.get(slice) ?? new Map<string, Shaped>();
  if (known.size > SHAPINGS_AT_MOST) known.clear();
  shapings.set(slice, known);
  const key = `${weight} ${oldStyleFigures} ${text}`;
  const before = known.get(key);
  if (before) return before;
  buffer.reset();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(slice.font(weight), buffer, oldStyleFigures ? OLD_STYLE : []);
  const positions = buffer.getGlyphPositions();
  const glyphs = buffer
    .getGlyphInfos()
    .map(({ codepoint }, n) => ({ glyph: codepoint, advance: (positions[n]?.xAdvance ?? 0) / slice.unitsPerEm }));
  known.set(key, glyphs);
  return glyphs;
}
