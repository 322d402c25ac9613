import { partsOf } from '../record/block-texts.ts';
import { plainText } from '../record/inline.ts';
import { anchorOf } from '../record/model.ts';
import type { Article } from '../record/schema/article.ts';
import type { Language, Localized } from '../edition/languages.ts';
import { type Highlight, highlightsIn, type HighlightTerms, mayHighlight } from './highlights.ts';

/** An excerpt of a story around the matches of a query, in the script in which it was written. */
export type Passage = {
  readonly text: string;
  readonly language: Language;
  /** The anchor of the block; undefined for the standfirst */
  readonly anchor: string | undefined;
};

/** The length of an excerpt in UTF-16 units, and the part of it before the first highlight. */
const LENGTH: Record<Language, { all: number; before: number }> = { en: { all: 220, before: 70 }, zh: { all: 90, before: 28 } };

/**
 * Chooses the passage that shows best why a story was found: the text with the most different terms, and the earliest
 * of equals, in the first of the languages that has a match. undefined if only the headline, names or topics match.
 */
export function passageOf(article: Article, terms: HighlightTerms, languages: readonly Language[]): Passage | undefined {
  for (const language of languages) {
    let best: (Text & { readonly highlights: readonly Highlight[] }) | undefined;
    for (const { isMarked, ...written } of textsOf(article, language)) {
      if (!mayHighlight(written.text, terms)) continue;
      const one = { ...written, text: isMarked ? plainText(written.text) : written.text };
      const highlights = highlightsIn(one.text, terms);
      if (termsIn(highlights) > termsIn(best?.highlights ?? [])) best = { ...one, highlights };
      if (termsIn(highlights) === terms.length) break; // no later text has more
    }
    if (best) return { text: excerpt(best.text, best.highlights, language), language, anchor: best.anchor };
  }
  return undefined;
}

/** How many different terms the highlights show. */
const termsIn = (highlights: readonly Highlight[]): number => new Set(highlights.map(({ term }) => term)).size;

type Text = { readonly text: string; readonly anchor: string | undefined };
/** A text as it was written, which may have markup. */
type Written = Text & { readonly isMarked: boolean };

function* textsOf({ summary, body }: Article, language: Language): Generator<Written> {
  const text = (value: Localized<string | readonly string[]>, anchor: string | undefined, isMarked = false): Written[] =>
    [value[language] ?? []].flat().map((one) => ({ text: one, anchor, isMarked }));
  if (summary) yield* text(summary, undefined);
  for (const [n, block] of body.entries()) for (const part of partsOf(block)) yield* text(part.text, anchorOf(block, n), part.isMarked);
}

/** Cuts the excerpt with the most different terms, the first of equals; … stands for omitted text. */
function excerpt(text: string, highlights: readonly Highlight[], language: Language): string {
  const { all, before } = LENGTH[language];
  if (text.length <= all) return text;
  const within = (from: number) => termsIn(highlights.filter(({ start, end }) => start >= from && end <= from + all - before));
  const first = highlights.reduce((best, one) => (within(one.start) > within(best.start) ? one : best), highlights[0] ?? { start: 0 });
  const start = Math.max(0, Math.min(first.start - before, text.length - all));
  const from = start === 0 ? 0 : edgeAfter(text, start, language);
  const until = from + all >= text.length ? text.length : edgeBefore(text, from + all, language);
  return `${from > 0 ? '…' : ''}${text.slice(from, until).trim()}${until < text.length ? '…' : ''}`;
}

/** The next start of a word; in Chinese the start of a clause if one is near. Never inside a surrogate pair. */
function edgeAfter(text: string, start: number, language: Language): number {
  const edge = language === 'en' ? /\s/ : /[，。；：、！？]/;
  const near = text.slice(start, start + 20).search(edge);
  if (near >= 0) return start + near + 1;
  return isLow(text, start) ? start + 1 : start;
}

function edgeBefore(text: string, end: number, language: Language): number {
  const near = language === 'en' ? text.slice(0, end).lastIndexOf(' ') : -1;
  return near > end - 20 ? near : isLow(text, end) ? end - 1 : end;
}

/** Whether an index is inside a surrogate pair. */
const isLow = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));
