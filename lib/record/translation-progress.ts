import type { Article, Block } from './schema.ts';
import type { Language } from '../edition/languages.ts';

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
