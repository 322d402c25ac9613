import { type Part, partsOf } from './block-parts.ts';
import type { Article, Block } from './schema.ts';
import { type Language, LANGUAGES } from '../edition/languages.ts';
import { sourceHash } from './source-hash.ts';

/** The texts of a block that exist in `from` and wait for their translation. */
export function untranslatedParts(block: Block, from: Language): readonly Part[] {
  return partsOf(block).filter(({ text }) => text[from] !== undefined && !isTranslated(text, from));
}

/** Whether a block's original was changed after it was translated. Without a record of that nobody can tell, and it is not. */
export function isStale(block: Block, original: Language): boolean {
  if (block.translatedFrom === undefined || !partsOf(block).some(({ text }) => isTranslated(text, original))) return false;
  const source = sourceHash(block, original);
  return source !== undefined && source !== block.translatedFrom;
}

/** The blocks that are stale, by their place in the body. */
export function staleBlocks({ original, body }: Pick<Article, 'original' | 'body'>): readonly number[] {
  return original ? body.flatMap((block, n) => (isStale(block, original) ? [n] : [])) : [];
}

const isTranslated = (text: Part['text'], from: Language) =>
  LANGUAGES.some((language) => language !== from && text[language] !== undefined);
