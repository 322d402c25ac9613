import { HONG_KONG_WORDING, UNMISTAKABLE } from './hong-kong-wording.ts';
import { type Lexicon, lexiconOf, longestAt } from './longest-match.ts';
import type { Terms } from './terms.ts';

/** What a term of the editors or of Hong Kong's wording becomes. */
export type Term = {
  readonly value: string;
  /** Counts only where no word of the text lies across its edge */
  readonly wholeWord: boolean;
};

const BUILT_IN: Lexicon<Term> = lexiconOf(
  Object.entries(HONG_KONG_WORDING).map(([word, value]) => [word, { value, wholeWord: !UNMISTAKABLE.has(word) }]),
);

const lexicons = new WeakMap<Terms, Lexicon<Term>>();

/** The longest term at a place. Among terms of one length a story's wording comes before names, the paper's, Hong Kong's. */
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
