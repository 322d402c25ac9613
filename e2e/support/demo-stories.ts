import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languagesOf } from '@/lib/record/model';
import type { Article } from '@/lib/record/schema';
import type { Language } from '@/lib/edition/languages';
import { shortCode } from '@/lib/record/short-code';

/** A story of the demo content that readers see. */
export type DemoStory = {
  readonly slug: string;
  readonly section: string;
  readonly code: string;
  readonly languages: readonly Language[];
  readonly article: Article;
};

const FOLDER = 'content/articles';

/** All of them, from the files themselves: what the paper shows is compared with these. */
export const demoStories = (now = new Date()): DemoStory[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const article = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Article;
      if (article.status !== 'published' || new Date(article.publishedAt) > now) return [];
      const slug = file.replace(/^.*\/|\.json$/g, '');
      return [{ slug, section: article.section, code: shortCode(article.id), languages: languagesOf(article), article }];
    });
