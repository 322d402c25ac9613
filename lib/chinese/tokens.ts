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
 * of any length is a phrase query. A word with a letter makes a pair with the character beside it, a space between them or
 * not, so that A股 is found in A股收高.
 * @example sequenceOf('在米埔 birds') // ['在米', '米埔', '埔birds', 'birds']
 */
export const sequenceOf = (folded: string): readonly string[] => sequenceOfRuns(folded, runsOf(folded)).flat();

/**
 * The tokens of a folded text as a phrase to look for. A single character at an end of it counts only with the word beside it:
 * in a text it is mostly half of a pair.
 * @example phraseOf('a股') // ['a', 'a股']
 */
export function phraseOf(folded: string): readonly string[] {
  const runs = runsOf(folded);
  const isHalf = (n: number) => runs[n]?.isHan === true && [...runs[n].text].length === 1;
  const atEnds = [0, runs.length - 1].filter(
    (n) => isHalf(n) && (isBesideWord(folded, runs[n - 1], runs[n]) || isBesideWord(folded, runs[n], runs[n + 1])),
  );
  return sequenceOfRuns(folded, runs).flatMap((tokens, n) => (atEnds.includes(n) ? tokens.slice(0, -1) : tokens));
}

/** The tokens of each run, the pair with the run before it first. */
function sequenceOfRuns(folded: string, runs: readonly Run[]): readonly (readonly string[])[] {
  return runs.map((run, n) => {
    const before = runs[n - 1];
    const link = before && isBesideWord(folded, before, run) ? [lastOf(before) + firstOf(run)] : [];
    return [...link, ...(run.isHan ? pairsOf(run.text) : [run.text])];
  });
}

/** Whether of two runs one is Chinese and the other a word with a letter, and at most a space is between them. */
function isBesideWord(folded: string, one: Run | undefined, other: Run | undefined): boolean {
  if (!one || !other || one.isHan === other.isHan) return false;
  const gap = folded.slice(one.end, other.start);
  return (gap === '' || gap === ' ') && /\p{L}/u.test(one.isHan ? other.text : one.text);
}

type Side = Pick<Run, 'text' | 'isHan'>;
const lastOf = ({ text, isHan }: Side): string => (isHan ? ([...text].at(-1) ?? '') : text);
const firstOf = ({ text, isHan }: Side): string => (isHan ? ([...text][0] ?? '') : text);

function pairsOf(han: string): string[] {
  const characters = [...han];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, n) => `${characters[n]}${character}`);
}

/** The distinct pairs of neighbouring Chinese characters of a folded text. */
export const hanPairsOf = (folded: string): readonly string[] => [
  ...new Set(runsOf(folded).flatMap(({ text, isHan }) => (isHan && [...text].length > 1 ? pairsOf(text) : []))),
];

/** The distinct Chinese characters of the runs of a text. */
const charactersOf = (runs: readonly Run[]): readonly string[] => [...new Set(runs.flatMap(({ text, isHan }) => (isHan ? [...text] : [])))];

/** The text that FTS5 indexes: the tokens, then the single characters, which no phrase of pairs would find. */
export function indexed(text: string): string {
  const folded = foldedText(text);
  const runs = runsOf(folded);
  return [...sequenceOfRuns(folded, runs).flat(), ...charactersOf(runs)].join(' ');
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

/** Chinese that asks and joins, in Mandarin and in Cantonese. Where a query is read word by word, these are dropped if others remain. */
export const ASKING =
  /请问|想知道|关于|有关|为什么|为何|为啥|点解|怎么样|怎么|怎样|点样|如何|什么时候|几时|什么|乜嘢|哪里|哪儿|边度|哪个|哪家|哪些|边个|几点|多少|多久|能不能|可不可以|有没有|是不是|是否/gu;
/** The same of one character, which may also be a part of a word. */
export const JOINING = new Set('的了吗呢吧啊呀嘛嘅咗喺是在去到和与及或有冇唔我你您他她谁哪');
