import { fold, foldedText } from '../chinese/fold.ts';
import type { Wording } from './forms/other-wording.ts';
import type { Query } from './query.ts';
import type { Found } from './search.ts';
import { type Run, runsOf, sequenceOf } from '../chinese/tokens.ts';

/** A range of a text that matches the query; `term` is the index of the matching highlight term. */
export type Highlight = { readonly start: number; readonly end: number; readonly term: number };

/**
 * The highlight terms of a query. `han` has groups of Chinese forms: only the first group that occurs in the text is
 * highlighted. `isOpen`: the word may be the beginning of a longer one.
 */
export type HighlightTerms = readonly {
  readonly han: readonly (readonly string[])[];
  readonly words: readonly string[];
  readonly isOpen: boolean;
}[];

/** Derives the highlight terms of a query. @param read the words that were looked for in place of those typed, or besides them */
export function highlightTermsOf(
  { terms, isOpen }: Pick<Query, 'terms' | 'isOpen'>,
  read: Pick<Found, 'respelled' | 'others'>,
  otherWording: Wording,
): HighlightTerms {
  const spans = read.others.filter(({ length }) => length > 1).flatMap(({ texts }) => otherwise(texts));
  const own = terms.flatMap((term, n): HighlightTerms => {
    const last = isOpen && n === terms.length - 1;
    const others = read.others.filter(({ at, length }) => at === n && length === 1).flatMap(({ texts }) => otherwise(texts));
    switch (term.kind) {
      case 'word':
        return [{ han: [], words: [term.text, read.respelled.get(term.text) ?? term.text], isOpen: last }, ...others];
      case 'mixed': {
        const parts = highlightTermsOf({ terms: term.parts, isOpen: false }, { respelled: new Map(), others: [] }, otherWording);
        const [whole, ...rest] = parts.map(({ han, words }) => ({
          han: [[term.text], ...han],
          words: term.isWhole ? [] : words,
          isOpen: false,
        }));
        return [...(whole ? [whole, ...rest] : []), ...others];
      }
      case 'phrase':
        return runsOf(term.text).map(({ text, isHan }) => ({ han: isHan ? [[text]] : [], words: isHan ? [] : [text], isOpen: false }));
      case 'han': {
        const long = term.words.filter((word) => [...word].length > 1);
        const forms = [term.text, ...otherWording(term.text).filter(isHan)];
        return [{ han: [forms, long, sequenceOf(term.text)], words: [], isOpen: false }, ...others];
      }
    }
  });
  return [...own, ...spans];
}

/** Other forms of terms, each of which is highlighted as a whole if it is Chinese, else by its words. */
const otherwise = (texts: readonly string[]): HighlightTerms =>
  texts.map((text) => (isHan(text) ? { han: [[text]], words: [], isOpen: false } : { han: [], words: text.split(' '), isOpen: false }));

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/**
 * Whether a text may have something to highlight, at a fraction of what it costs to find it: it has one of the Chinese forms, or
 * the letters without which no two words are forms of one (`isSameWord`). Markup may stand in the text.
 */
export function mayHighlight(text: string, terms: HighlightTerms): boolean {
  const folded = foldedText(text);
  const isThere = (part: string) => folded.includes(part);
  return terms.some(
    ({ han, words }) => han.some((group) => group.some(isThere)) || words.some((word) => isThere(word.slice(0, COMMON_BEGINNING))),
  );
}

/** Finds the ranges of a text to highlight, in their order. Overlapping ranges are joined. */
export function highlightsIn(text: string, terms: HighlightTerms): readonly Highlight[] {
  const { text: folded, at } = fold(text);
  const runs = runsOf(folded);
  const found = terms.flatMap(({ han, words, isOpen }, term) => [
    ...rangesOf(folded, han).map((range) => ({ ...range, term })),
    ...runs.filter((run) => isOneOf(run, words, isOpen)).map(({ start, end }) => ({ start, end, term })),
  ]);
  const ordered = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return joined(ordered).map(({ start, end, term }) => ({ start: at[start] ?? 0, end: at[end] ?? text.length, term }));
}

type Segment = { readonly text: string; readonly isHighlight: boolean };

/** Cuts a text into highlighted segments and the segments between them. */
export function segmentsOf(text: string, terms: HighlightTerms): readonly Segment[] {
  const ends = [0, ...highlightsIn(text, terms).flatMap(({ start, end }) => [start, end]), text.length];
  return ends
    .slice(1)
    .map((end, n) => ({ text: text.slice(ends[n], end), isHighlight: n % 2 === 1 }))
    .filter((segment) => segment.text !== '');
}

function joined(ranges: readonly Highlight[]): Highlight[] {
  return ranges.reduce<Highlight[]>((done, range) => {
    const last = done.at(-1);
    if (!last || range.start >= last.end) return [...done, range];
    return [...done.slice(0, -1), { ...last, end: Math.max(last.end, range.end) }];
  }, []);
}

function rangesOf(folded: string, groups: readonly (readonly string[])[]): { start: number; end: number }[] {
  const forms = groups.map((group) => group.filter((form) => folded.includes(form))).find((group) => group.length > 0) ?? [];
  return forms.flatMap((form) => {
    const starts: number[] = [];
    for (let start = folded.indexOf(form); start >= 0; start = folded.indexOf(form, start + form.length)) starts.push(start);
    return starts.map((start) => ({ start, end: start + form.length }));
  });
}

const isOneOf = (run: Run, words: readonly string[], isOpen: boolean): boolean =>
  !run.isHan && words.some((word) => isSameWord(run.text, word) || (isOpen && word.length > 1 && run.text.startsWith(word)));

/** The English endings that FTS5's Porter stemmer removes; an approximation that is good enough for highlighting. */
const ENDING = /^(?:e?s|e?d|e?rs?|ings?|ies|ied|y|ly|ions?|ations?|ers?|ments?|ness|als?)?$/;

/** How many letters forms of one word have in common at their beginnings, at least. */
const COMMON_BEGINNING = 3;

/** Whether two words are forms of the same word: bridge, bridges; run, running. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (same < COMMON_BEGINNING) return false;
  const [x, y] = [a.slice(same), b.slice(same)];
  // care is not a form of car
  return isEnding(x, a, same) && isEnding(y, b, same) && `${x}${y}` !== 'e';
}

/** Whether a rest is an ending, possibly after a doubled letter (run, running). */
const isEnding = (rest: string, word: string, at: number): boolean =>
  ENDING.test(rest) || rest === 'e' || (rest[0] === word[at - 1] && ENDING.test(rest.slice(1)));
