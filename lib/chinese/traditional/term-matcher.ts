import { HONG_KONG_WORDING } from './hong-kong-words.ts';
import { type Lexicon, lexiconOf, longestAt } from './longest-match.ts';
import type { Terms } from './terms.ts';

/** The replacement for a term of the editors or of Hong Kong's wording. */
export type Term = {
  readonly value: string;
  /** The term counts only where no word of the text crosses its edge */
  readonly wholeWord: boolean;
};

const BUILT_IN: Lexicon<Term> = lexiconOf(
  HONG_KONG_WORDING.map(({ from, to, anywhere = false }) => [from, { value: to, wholeWord: !anywhere }]),
);

/** Lexicons by the terms they were built from. They are reused as long as callers pass the same object. */
const lexicons = new WeakMap<Terms, Lexicon<Term>>();

/**
 * Finds the longest term at an index of the text. Of terms of equal length a story's own wording comes first, then protected
 * names, the paper's wording, Hong Kong's wording.
 */
export function termAt(
  text: string,
  start: number,
  { terms, builtIn, isCut }: { terms: Terms; builtIn: boolean; isCut: (start: number, end: number) => boolean },
): { readonly end: number; readonly value: string } | undefined {
  const passes = ({ wholeWord }: Term, end: number) => !wholeWord || !isCut(start, end);
  const own = longestAt(editorsLexicon(terms), text, start, passes);
  const shared = builtIn ? longestAt(BUILT_IN, text, start, passes) : undefined;
  const found = !own || (shared && shared.end > own.end) ? shared : own;
  return found && { end: found.end, value: found.word.value };
}

function editorsLexicon(terms: Terms): Lexicon<Term> {
  const known = lexicons.get(terms);
  if (known) return known;
  const worded = (wording: Readonly<Record<string, string>>, wholeWord: boolean) =>
    Object.entries(wording).map(([word, value]): [string, Term] => [word, { value, wholeWord }]);
  const names = terms.protected.map((name): [string, Term] => [name, { value: name, wholeWord: true }]);
  const lexicon = lexiconOf([...worded(terms.wording, true), ...names, ...worded(terms.overrides ?? {}, false)]);
  lexicons.set(terms, lexicon);
  return lexicon;
}
