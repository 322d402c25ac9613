import { viewPath } from '@/lib/address/addresses';
import { type View, viewsOf } from '@/lib/address/view';
import type { Language } from '@/lib/edition/languages';
import { anchorOf, languagesOf } from '@/lib/record/model';
import type { Article } from '@/lib/record/schema/article';
import { shortCode } from '@/lib/record/short-code';
import { ARTICLES, EVENINGS, HIDDEN } from '@/lib/testing/paper/stories';

/** A story of the paper of the tests: its record, and what follows from it. */
export type TestStory = {
  readonly slug: string;
  readonly section: string;
  readonly article: Article;
  readonly code: string;
  readonly languages: readonly Language[];
  readonly views: readonly View[];
  readonly anchors: readonly string[];
};

const storiesOf = (articles: Readonly<Record<string, Omit<Article, 'id'>>>): TestStory[] =>
  Object.entries(articles).map(([slug, given]) => {
    const article: Article = { id: slug, ...given };
    const languages = languagesOf(article);
    const names = { slug, section: article.section, article, code: shortCode(slug), languages };
    return { ...names, views: viewsOf({ languages }), anchors: article.body.map(anchorOf) };
  });

/** The stories that readers see. */
export const STORIES: readonly TestStory[] = storiesOf({ ...ARTICLES, ...EVENINGS });

/** The stories that readers do not see: a draft and a scheduled one. */
export const HIDDEN_STORIES: readonly TestStory[] = storiesOf(HIDDEN);

/** The record of a story that readers see. @throws if there is none with this slug */
export function record(slug: string): Article {
  const story = STORIES.find((one) => one.slug === slug);
  if (!story) throw new Error(`The paper of the tests has no ${slug}`);
  return story.article;
}

/** The path of a story in a view. */
export const pathIn = (view: View, { slug, section }: TestStory): string => viewPath(view, { slug, section });
