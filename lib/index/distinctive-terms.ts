import { type Language, LANGUAGES } from '../edition/languages.ts';
import { foldedText } from '../chinese/fold.ts';
import { COMMON, sequenceOf } from '../chinese/tokens.ts';
import type { SearchedText } from './searched-text.ts';

/** The most terms of each language. */
const MOST = 40;

/** Words or pairs of Chinese characters, as the index has them, and how often a story has each. */
export type Terms = Readonly<Record<Language, readonly (readonly [term: string, times: number])[]>>;

/**
 * The terms that a story uses most often, and more than once, by language. How many other stories have a term is counted
 * when the terms are used, because their number changes.
 */
export function distinctiveTerms({ title, standfirst, body }: SearchedText): Terms {
  const counts = new Map<string, number>();
  for (const term of sequenceOf(foldedText([title, standfirst, body].join('\n')))) counts.set(term, (counts.get(term) ?? 0) + 1);
  const repeated = [...counts].filter(([, times]) => times > 1).sort(([, a], [, b]) => b - a);
  const said = (language: Language) => repeated.filter(([term]) => isDistinctive(term, language)).slice(0, MOST);
  return Object.fromEntries(LANGUAGES.map((language) => [language, said(language)])) as Record<Language, [string, number][]>;
}

const HAN = /^\p{Script=Han}+$/u;
/** A word and a Chinese character beside it. */
const MIXED = /\p{Script=Han}/u;

/** Whether a term tells stories apart: not a word of nearly every story, nor a number, which stories share by chance. */
function isDistinctive(term: string, language: Language): boolean {
  if (HAN.test(term)) return language === 'zh' && [...term].length > 1;
  return language === 'en' && !MIXED.test(term) && term.length > 2 && !COMMON.has(term) && !/\d/.test(term);
}
