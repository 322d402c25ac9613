import type { Report } from './parse.ts';
import type { Article } from '../record/schema.ts';
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

/** Reports what is wrong with an article where it stands. */
export type Rule = (subject: ArticleInPlace, report: Report) => void;
