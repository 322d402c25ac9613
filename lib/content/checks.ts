import { slugOf } from './article-file.ts';
import { checkBlocks } from './check-blocks.ts';
import { checkDates } from './check-dates.ts';
import { checkInlineTexts } from './check-inline.ts';
import { checkLanguages } from './check-languages.ts';
import { checkMedia } from './check-media.ts';
import { checkNames } from './check-names.ts';
import { checkSource } from './check-source.ts';
import { checkTraditional } from './check-traditional.ts';
import { checkTranslation } from './check-translation.ts';
import { checkTypography } from './check-typography.ts';
import { collect, type Located, type Report } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Article } from './schema.ts';
import type { Surroundings } from './surroundings.ts';

/** What an article and a page of the paper's own both are: to the rules that ask for nothing else, a page is an article. */
export type WrittenInPlace = {
  readonly article: Pick<Article, 'title' | 'summary' | 'image' | 'body' | 'corrections' | 'traditional'>;
  readonly surroundings: Pick<Surroundings, 'media'>;
};

/** An article with what a rule may ask about it. */
export type ArticleInPlace = {
  readonly file: string;
  readonly slug: string;
  readonly article: Article;
  readonly surroundings: Surroundings;
};

type Rule = (subject: ArticleInPlace, report: Report) => void;

const RULES: readonly Rule[] = [
  checkNames,
  checkSource,
  checkDates,
  checkLanguages,
  checkTranslation,
  checkBlocks,
  checkMedia,
  checkInlineTexts,
  checkTraditional,
  checkTypography,
];

/** The rules that need more than one value at a time: what the schema alone cannot say of an article. */
export function checkArticle(located: Located<Article>, surroundings: Surroundings): readonly Problem[] {
  const subject = { file: located.file, slug: slugOf(located.file), article: located.value, surroundings };
  return RULES.flatMap((rule) => collect(located, (report) => rule(subject, report)));
}
