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
  const lexicons = [
    ...(terms.overrides ? [storyLexicon(terms.overrides)] : []),
    paperLexicon(terms.wording, terms),
    ...(builtIn ? [BUILT_IN] : []),
  ];
  let longest: { readonly end: number; readonly word: Term } | undefined;
  for (const lexicon of lexicons) {
    const found = longestAt(lexicon, text, start, passes);
    if (found && (!longest || found.end > longest.end)) longest = found;
  }
  return longest && { end: longest.end, value: longest.word.value };
}

/** The lexicon of the paper's terms, built once per object of terms, also if a story adds its own wording. */
const paperLexicon = once((wording: Terms['wording'], { protected: names }: Pick<Terms, 'protected'>) =>
  lexiconOf([...worded(wording, true), ...names.map((name): [string, Term] => [name, { value: name, wholeWord: true }])]),
);

/** The lexicon of a story's own wording. */
const storyLexicon = once((overrides: Readonly<Record<string, string>>) => lexiconOf(worded(overrides, false)));

const worded = (wording: Readonly<Record<string, string>>, wholeWord: boolean) =>
  Object.entries(wording).map(([word, value]): [string, Term] => [word, { value, wholeWord }]);

/** Caches the results of a function by its first argument, an object, as long as that object is in use. */
function once<K extends object, Rest extends readonly unknown[], V>(make: (key: K, ...rest: Rest) => V): (key: K, ...rest: Rest) => V {
  const made = new WeakMap<K, V>();
  return (key, ...rest) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key, ...rest);
    made.set(key, value);
    return value;
  };
}
