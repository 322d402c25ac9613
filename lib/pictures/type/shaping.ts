import { Buffer as ShapingBuffer, Feature, shape } from 'harfbuzzjs';
import type { FontSubset } from './font-files.ts';

const OLD_STYLE = [new Feature('onum', 1)];
const buffer = new ShapingBuffer();
type Shaped = readonly { readonly glyph: number; readonly advance: number }[];
/** A cache of shaped texts, by subset, weight and text; it is released with the subset. */
const shapings = new WeakMap<FontSubset, Map<string, Shaped>>();
const SHAPINGS_AT_MOST = 2000;

/** Shapes a text with HarfBuzz, with kerning; advances in em. */
export function shaped(subset: FontSubset, weight: number, text: string, oldStyleFigures: boolean): Shaped {
  const known = shapings.get(subset) ?? new Map<string, Shaped>();
  if (known.size > SHAPINGS_AT_MOST) known.clear();
  shapings.set(subset, known);
  const key = `${weight} ${oldStyleFigures} ${text}`;
  const before = known.get(key);
  if (before) return before;
  buffer.reset();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(subset.font(weight), buffer, oldStyleFigures ? OLD_STYLE : []);
  const positions = buffer.getGlyphPositions();
  const glyphs = buffer
    .getGlyphInfos()
    .map(({ codepoint }, n) => ({ glyph: codepoint, advance: (positions[n]?.xAdvance ?? 0) / subset.unitsPerEm }));
  known.set(key, glyphs);
  return glyphs;
}
