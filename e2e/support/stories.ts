import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { anchorOf, languagesOf } from '@/lib/record/model';
import type { Article } from '@/lib/record/schema';
import { shortCode } from '@/lib/record/short-code';
import { viewPath } from '@/lib/address/addresses';
import { type View, viewsOf } from '@/lib/address/view';

export type StoryFile = {
  readonly file: string;
  readonly slug: string;
  readonly article: Article;
  readonly code: string;
  readonly views: readonly View[];
  readonly anchors: readonly string[];
  readonly isLive: boolean;
};

/** Every story of the content that the server under test reads, as its file says. */
export function storyFiles(): StoryFile[] {
  const articles = join(inject('content'), 'articles');
  const files = readdirSync(articles, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => {
    const article = JSON.parse(readFileSync(join(articles, name), 'utf8')) as Article;
    return {
      ...{ file: join(articles, name), slug: name.replace(/^.*\/|\.json$/g, ''), article, code: shortCode(article.id) },
      views: viewsOf({ languages: languagesOf(article) }),
      anchors: article.body.map(anchorOf),
      isLive: article.status === 'published' && Date.parse(article.publishedAt) <= Date.now(),
    };
  });
}

/** Where a story is read. */
export const pathIn = (view: View, { slug, article: { section } }: StoryFile): string => viewPath(view, { slug, section });
