import { type Language, LANGUAGES } from '../edition/languages.ts';
import { foldedText } from '../chinese/fold.ts';
import { COMMON, sequenceOf } from '../chinese/tokens.ts';
import type { SearchedText } from './searched-text.ts';

/** Of each language, so many terms are kept. */
const MOST = 40;

/** Words, or pairs of Chinese characters, as they stand in the index, and how often a story has each. */
export type Terms = Readonly<Record<Language, readonly (readonly [term: string, times: number])[]>>;

/**
 * What a story says most, and more than once, by the language. How many others say it is asked when it is used: by then
 * there are others.
 */
export function distinctiveTerms({ title, standfirst, body }: SearchedText): Terms {
  const counts = new Map<string, number>();
  for (const term of sequenceOf(foldedText([title, standfirst, body].join('\n')))) counts.set(term, (counts.get(term) ?? 0) + 1);
  const repeated = [...counts].filter(([, times]) => times > 1).sort(([, a], [, b]) => b - a);
  const said = (language: Language) => repeated.filter(([term]) => isDistinctive(term, language)).slice(0, MOST);
  return Object.fromEntries(LANGUAGES.map((language) => [language, said(language)])) as Record<Language, [string, number][]>;
}

const HAN = /^\p{Script=Han}/u;

/** Neither what every story says nor a number, which others have for other reasons. */
function isDistinctive(term: string, language: Language): boolean {
  if (HAN.test(term)) return language === 'zh' && [...term].length > 1;
  return language === 'en' && term.length > 2 && !COMMON.has(term) && !/\d/.test(term);
}
