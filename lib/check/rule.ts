import type { Report } from './parse.ts';
import type { Article } from '../record/schema.ts';
import type { CheckContext } from './context.ts';

/** What an article and a page of the paper's own both are: to the rules that ask for nothing else, a page is an article. */
export type WrittenInPlace = {
  readonly article: Pick<Article, 'title' | 'summary' | 'image' | 'body' | 'corrections' | 'traditional'>;
  readonly context: Pick<CheckContext, 'media'>;
};

/** An article with what a rule may ask about it. */
export type ArticleInPlace = {
  readonly file: string;
  readonly slug: string;
  readonly article: Article;
  readonly context: CheckContext;
};

/** Reports what is wrong with an article where it stands. */
export type Rule = (subject: ArticleInPlace, report: Report) => void;
