import { NO_TERMS } from '../chinese/traditional/terms.ts';
import { articleProblems, parseArticle } from '../check/article-file.ts';
import type { CheckContext } from '../check/context.ts';
import type { Article } from '../record/schema/article.ts';
import { anArticle } from './an-article.ts';

/** What articles of tests are checked against: a small paper without media. */
export const A_PAPER: CheckContext = {
  paper: { en: 'Bayward', zh: '向湾' },
  sections: ['news', 'cities'],
  topics: ['bridges', 'trees'],
  series: ['baytalk'],
  sources: [],
  roles: [],
  names: { role: new Map(), section: new Map(), topic: new Map(), series: new Map() },
  traditional: NO_TERMS,
  neverValid: new Set(),
  media: () => ({ kind: 'missing' }),
  holderOfSlug: () => undefined,
  holderOfFormer: () => undefined,
  renamedFrom: () => [],
  holderOfCode: () => undefined,
  holderOfNumber: () => undefined,
};

/** What the check says of `anArticle(given)`, each problem as `level path: wrong | right`. */
export const checkArticle = (given: Partial<Article>, paper: Partial<CheckContext> = {}, path = 'articles/2025/a.json'): string[] =>
  articleProblems(parseArticle(path, JSON.stringify(anArticle(given), null, 2)), { ...A_PAPER, ...paper }).map(
    ({ level, path: where, wrong, right }) => `${level} ${where}: ${wrong} | ${right}`,
  );
