import { HONG_KONG_WORDING } from './hong-kong-words.ts';
import { type Lexicon, lexiconOf, longestAt } from './longest-match.ts';
import { nameInTraditional } from './names/name-forms.ts';
import { KNOWN } from './names/name-lists.ts';
import type { Terms } from './terms.ts';

/** The replacement for a term of the editors or of Hong Kong's wording. */
export type Term = {
  readonly value: string;
  /** The term counts only where no word of the text crosses its edge */
  readonly wholeWord: boolean;
};

/** The wording of Hong Kong, and people whom everybody knows. */
const BUILT_IN: Lexicon<Term> = lexiconOf([
  ...HONG_KONG_WORDING.map(({ from, to, anywhere = false }): [string, Term] => [from, { value: to, wholeWord: !anywhere }]),
  ...[...KNOWN].map(([name, value]): [string, Term] => [name, { value, wholeWord: name.length < 3 }]),
]);

/**
 * Finds the longest term at an index of the text. Of terms of equal length a story's own wording comes first, then protected
 * names, the paper's wording, the story's people, Hong Kong's wording and people whom everybody knows.
 */
export function termAt(
  text: string,
  start: number,
  { terms, builtIn, isCut }: { terms: Terms; builtIn: boolean; isCut: (start: number, end: number) => boolean },
): { readonly end: number; readonly value: string } | undefined {
  // 对于丹的说法 has 于丹: ICU takes 对于 for one word
  const isAfterPreposition = (end: number) =>
    text.charAt(start) === '于' && /[对关由至]/.test(text.charAt(start - 1)) && !isCut(start - 1, end);
  const passes = ({ wholeWord }: Term, end: number) => !wholeWord || !isCut(start, end) || isAfterPreposition(end);
  const lexicons = [
    ...(terms.overrides ? [storyLexicon(terms.overrides)] : []),
    paperLexicon(terms.wording, terms),
    ...(builtIn ? [...(terms.names ? [peopleLexicon(terms.names)] : []), BUILT_IN] : []),
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

/** The lexicon of a story's people. Three characters of a name do not meet by chance; two may (于丹 in 位于丹麦). */
const peopleLexicon = once((names: readonly string[]) =>
  lexiconOf(names.map((name): [string, Term] => [name, { value: nameInTraditional(name), wholeWord: name.length < 3 }])),
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
