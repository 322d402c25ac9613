import { foldedText } from './fold.ts';

/** A run of Chinese characters, or a word or number of another script. 1,833 is one run without its comma, 22.9 is two. */
const RUNS = /(\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{N}]|(?<=\p{Nd}),(?=\p{Nd}{3}(?!\p{Nd})))+/gu;

/** A word, or a run of Chinese characters, with its range in the folded text. */
export type Run = { readonly text: string; readonly isHan: boolean; readonly start: number; readonly end: number };

/** The words of a folded text. Chinese, which has no word breaks, comes as runs of characters. */
export function runsOf(folded: string): readonly Run[] {
  return Array.from(folded.matchAll(RUNS), ({ 0: match, 1: han, index }) => ({
    text: match.replaceAll(',', ''),
    isHan: han !== undefined,
    start: index,
    end: index + match.length,
  }));
}

/**
 * The tokens of a folded text in their order: words, and pairs of neighbouring Chinese characters. With pairs, Chinese text
 * of any length is a phrase query.
 * @example sequenceOf('在米埔 birds') // ['在米', '米埔', 'birds']
 */
export function sequenceOf(folded: string): readonly string[] {
  return runsOf(folded).flatMap(({ text, isHan }) => (isHan ? pairsOf(text) : [text]));
}

function pairsOf(han: string): string[] {
  const characters = [...han];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, n) => `${characters[n]}${character}`);
}

/** The distinct Chinese characters of a folded text. */
export const charactersOf = (folded: string): readonly string[] => [
  ...new Set(runsOf(folded).flatMap(({ text, isHan }) => (isHan ? [...text] : []))),
];

/** The text that FTS5 indexes: the tokens, then the single characters, which no phrase of pairs would find. */
export function indexed(text: string): string {
  const folded = foldedText(text);
  return [...sequenceOf(folded), ...charactersOf(folded)].join(' ');
}

/** The words of a folded text that a reader could misspell: Latin, 2 to 24 letters. */
export const spelledWords = (folded: string): readonly string[] =>
  runsOf(folded).flatMap(({ text, isHan }) => (!isHan && isSpelled(text) ? [text] : []));

/** Whether a word is one that a reader could misspell: Latin, 2 to 24 letters. */
export const isSpelled = (word: string): boolean => /^\p{Script=Latin}{2,24}$/u.test(word);

/** English words that occur in nearly every story. A query drops them if other words remain. */
export const COMMON = new Set(
  'a about after all also an and are as at be been but by can did do does for from had has have he her his how i if in into is it its me more my no not of on one or our she so than that the their them then there these they this to up was we were what when where which who why will with you your'.split(
    ' ',
  ),
);
