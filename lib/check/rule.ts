import type { Report } from './parse.ts';
import type { Article } from '../record/schema/article.ts';
import type { CheckContext } from './context.ts';

/** The part that articles and the paper's own pages have in common, for the rules that check both. */
export type CheckedText = {
  readonly article: Pick<Article, 'title' | 'summary' | 'image' | 'body' | 'corrections' | 'traditional'>;
  readonly context: Pick<CheckContext, 'media'>;
};

/** An article with what the rules check it against. */
export type CheckedArticle = {
  readonly file: string;
  readonly slug: string;
  readonly article: Article;
  readonly context: CheckContext;
};

/** A rule of the check: reports what is wrong with an article. */
export type Rule = (subject: CheckedArticle, report: Report) => void;
