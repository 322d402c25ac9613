import { foldedText } from './fold.ts';

/** Chinese characters in a row, or a word or number of another script; the comma of 1,833 is left out, 22.9 is two. */
const RUNS = /(\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{N}]|(?<=\p{Nd}),(?=\p{Nd}{3}(?!\p{Nd})))+/gu;

export type Run = { readonly text: string; readonly isHan: boolean; readonly start: number; readonly end: number };

/** The words of a folded text; Chinese, which writes none, in runs of characters. */
export function runsOf(folded: string): readonly Run[] {
  return Array.from(folded.matchAll(RUNS), ({ 0: match, 1: han, index }) => ({
    text: match.replaceAll(',', ''),
    isHan: han !== undefined,
    start: index,
    end: index + match.length,
  }));
}

/**
 * What stands in the index for a text, in its order: words, and each two neighbouring Chinese characters, so that a
 * stretch of Chinese of any length is a phrase of them.
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

/** Each Chinese character of a folded text, once. */
export const charactersOf = (folded: string): readonly string[] => [
  ...new Set(runsOf(folded).flatMap(({ text, isHan }) => (isHan ? [...text] : []))),
];

/** A text as FTS5 is given it: its sequence, then its single characters, where no phrase finds them. */
export function indexed(text: string): string {
  const folded = foldedText(text);
  return [...sequenceOf(folded), ...charactersOf(folded)].join(' ');
}

/** Words that a reader spells: Latin, of two letters and more. */
export const spelledWords = (folded: string): readonly string[] =>
  runsOf(folded).flatMap(({ text, isHan }) => (!isHan && isSpelled(text) ? [text] : []));

export const isSpelled = (word: string): boolean => /^\p{Script=Latin}{2,24}$/u.test(word);

/** English words that are in every story: dropped where something else remains. */
export const COMMON = new Set(
  'a about after all also an and are as at be been but by can did do does for from had has have he her his how i if in into is it its me more my no not of on one or our she so than that the their them then there these they this to up was we were what when where which who why will with you your'.split(
    ' ',
  ),
);
