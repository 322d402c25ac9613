import { checkArticle } from './checks.ts';
import { type SourceRecord, parse, type Parsed } from './parse.ts';
import type { Problem } from './problem.ts';
import { type Article, articleSchema } from '../record/schema.ts';
import type { CheckContext } from './context.ts';

/** Parses an article from the text of its file; the rest of the paper does not count yet. */
export const parseArticle = (path: string, text: string): Parsed<Article> => parse<Article>(articleSchema, path, text);

/** All problems of a parsed article, those with the rest of the paper included. */
export function articleProblems({ record, problems }: Parsed<Article>, context: CheckContext): readonly Problem[] {
  return record ? [...problems, ...checkArticle(record, context)] : problems;
}

/** The files below `media` that an article or a page names, each once. */
export function mediaNamedBy({ value: { image, body } }: SourceRecord<Pick<Article, 'image' | 'body'>>): readonly string[] {
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
  return [...new Set(image ? [image.src, ...named] : named)];
}
