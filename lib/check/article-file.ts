import { checkArticle } from './checks.ts';
import { type SourceRecord, parse, type Parsed } from './parse.ts';
import type { Problem } from './problem.ts';
import { type Article, articleSchema } from '../record/schema.ts';
import type { CheckContext } from './context.ts';

/** Reads an article from the text of its file, by itself. */
export const parseArticle = (path: string, text: string): Parsed<Article> => parse<Article>(articleSchema, path, text);

/** Everything that is wrong with an article, in itself and where it stands. */
export function articleProblems({ record, problems }: Parsed<Article>, context: CheckContext): readonly Problem[] {
  return record ? [...problems, ...checkArticle(record, context)] : problems;
}

/** Every file below `media` that an article or a page names. */
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
