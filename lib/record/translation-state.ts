import { createHash } from 'node:crypto';
import { type Part, partsOf } from './block-texts.ts';
import type { Article } from './schema/article.ts';
import type { Block } from './schema/block.ts';
import { type Language, LANGUAGES } from '../edition/languages.ts';

/**
 * A hash of a block's text in a language, which `translatedFrom` stores. It covers what a translator translates and nothing
 * else, in Unicode form C and with white space collapsed, so that reformatting, another order of keys or another size of
 * a picture do not change it. Film captions are separate files and do not count.
 *
 * Eight hexadecimal digits of SHA-256 are enough: a text is only compared with its own earlier version, so one change in
 * four thousand million goes unnoticed, and the file stays readable.
 * @returns undefined if the block has no text in that language
 */
export function sourceHash(block: Block, language: Language): string | undefined {
  const texts = partsOf(block).flatMap(({ text }) => text[language] ?? []);
  if (texts.length === 0) return undefined;
  const normal = texts.map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim());
  // The texts have no line breaks left, so moving words from one text to the next changes the hash
  return createHash('sha256').update(normal.join('\n')).digest('hex').slice(0, 8);
}

/** The texts of a block that exist in `from` only. */
export function untranslatedParts(block: Block, from: Language): readonly Part[] {
  return partsOf(block).filter(({ text }) => text[from] !== undefined && !isTranslated(text, from));
}

/** Whether a block's original was changed after it was translated. A block without `translatedFrom` counts as up to date. */
export function isStale(block: Block, original: Language): boolean {
  if (block.translatedFrom === undefined || !partsOf(block).some(({ text }) => isTranslated(text, original))) return false;
  const source = sourceHash(block, original);
  return source !== undefined && source !== block.translatedFrom;
}

/** The indexes in the body of the stale blocks. */
export function staleBlocks({ original, body }: Pick<Article, 'original' | 'body'>): readonly number[] {
  return original ? body.flatMap((block, n) => (isStale(block, original) ? [n] : [])) : [];
}

const isTranslated = (text: Part['text'], from: Language) =>
  LANGUAGES.some((language) => language !== from && text[language] !== undefined);

/** The number of paragraphs, and how many of them exist in a language. */
export type Progress = { readonly translated: number; readonly total: number };

/**
 * How much of a story exists in a language, in paragraphs as a reader would count them: lists and quotations count as one
 * each. Headings do not count, because five headings are not a fifth of a story. Nor does text that the original lacks.
 */
export function progressIn({ original, body }: Pick<Article, 'original' | 'body'>, language: Language): Progress {
  const paragraphs = body.filter(isRunningText).filter((block) => original === undefined || block[original] !== undefined);
  return { translated: paragraphs.filter((block) => block[language] !== undefined).length, total: paragraphs.length };
}

/** Whether less than half of the paragraphs exist in the language: a reader finds more text in the other one. */
export const isLessThanHalf = ({ translated, total }: Progress): boolean => translated * 2 < total;

type RunningText = Extract<Block, { type: 'paragraph' | 'quote' | 'list' }>;
const isRunningText = (block: Block): block is RunningText =>
  (block.type === 'paragraph' || block.type === 'quote' || block.type === 'list') && (block.en !== undefined || block.zh !== undefined);
