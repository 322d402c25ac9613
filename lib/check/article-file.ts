import type { z } from 'zod';
import { read } from '../address/table.ts';
import { checkArticle } from './checks.ts';
import { slugOf } from '../folder/paths.ts';
import { parse, type Parsed } from './parse.ts';
import type { Problem } from './problem.ts';
import { type Article, articleSchema } from '../record/schema/article.ts';
import type { CheckContext } from './context.ts';

/** Parses an article from the text of its file; the rest of the paper does not count yet. */
export function parseArticle(path: string, text: string): Parsed<Article> {
  const { record, problems } = parse(articleSchema, path, text);
  return { record: record && { ...record, value: withId(path, record.value) }, problems };
}

/** Reads an article that an earlier index has; undefined if it is not valid. */
export function lastGoodArticle(path: string, value: unknown): Article | undefined {
  const { data } = articleSchema.safeParse(value);
  return data && withId(path, data);
}

/** A story that has no id is known by the name of its file. */
const withId = (path: string, article: z.infer<typeof articleSchema>): Article => ({ ...article, id: article.id ?? slugOf(path) });

/** All problems of a parsed article, those with the rest of the paper included. */
export function articleProblems({ record, problems }: Parsed<Article>, context: CheckContext): readonly Problem[] {
  return record ? [...problems, ...checkArticle(record, context)] : problems;
}

/** The files below `media` that an article or a page names, each once: those of its blocks, and those that its texts link to. */
export function mediaNamedBy(article: Pick<Article, 'image' | 'body'>): readonly string[] {
  const { image, body } = article;
  const named = body.flatMap((block) => {
    switch (block.type) {
      case 'image':
        return [block.src];
      case 'gallery':
        return block.images.map(({ src }) => src);
      case 'video':
        return [block.src, block.poster, ...Object.values(block.captions).filter((src) => src !== undefined)];
      default:
        return [];
    }
  });
  const linked = [...JSON.stringify(article).matchAll(LINKED)].flatMap(([path]) => {
    const address = read(path);
    return address && 'src' in address ? [address.src] : [];
  });
  return [...new Set([...(image ? [image.src] : []), ...named, ...linked])];
}

/** An address of a file below `media`, in whatever text of a record. */
const LINKED = /\/media\/[a-z0-9][\w./-]*\.[a-z0-9]+/g;
