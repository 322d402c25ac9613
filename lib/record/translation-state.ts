import { createHash } from 'node:crypto';
import { type Part, partsOf } from './block-texts.ts';
import type { Article, Block } from './schema.ts';
import { type Language, LANGUAGES } from '../edition/languages.ts';

/**
 * Names the version of a block's text in a language: what `translatedFrom` holds. It is made of all that a translator
 * renders and of nothing else, in Unicode form C and with white space evened out, so that a reformatted file, another
 * order of keys, a picture of another size leave it alone. Film captions are files of their own and do not count.
 *
 * Eight hexadecimal digits of SHA-256 are enough: a text is only ever compared with its own former self, so one change
 * in four thousand million goes unseen, and the file stays readable.
 * @returns undefined where the block has no text in that language
 */
export function sourceHash(block: Block, language: Language): string | undefined {
  const texts = partsOf(block).flatMap(({ text }) => text[language] ?? []);
  if (texts.length === 0) return undefined;
  const normal = texts.map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim());
  // No text holds a line break any more: moving words from one text to the next is a change
  return createHash('sha256').update(normal.join('\n')).digest('hex').slice(0, 8);
}

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

/** Paragraphs there are, and how many of them are there in a language. */
export type Progress = { readonly translated: number; readonly total: number };

/**
 * How far a story has come in a language, in paragraphs, list and quotations counted as such: what a reader would count.
 * Headings do not: five of them are no fifth of a story. What was written in this language alone is no translation of anything.
 */
export function progressIn({ original, body }: Pick<Article, 'original' | 'body'>, language: Language): Progress {
  const paragraphs = body.filter(isRunningText).filter((block) => original === undefined || block[original] !== undefined);
  return { translated: paragraphs.filter((block) => block[language] !== undefined).length, total: paragraphs.length };
}

/** Whether a reader would find more text in the other language than in this one. */
export const isLessThanHalf = ({ translated, total }: Progress): boolean => translated * 2 < total;

type RunningText = Extract<Block, { type: 'paragraph' | 'quote' | 'list' }>;
const isRunningText = (block: Block): block is RunningText =>
  (block.type === 'paragraph' || block.type === 'quote' || block.type === 'list') && (block.en !== undefined || block.zh !== undefined);
