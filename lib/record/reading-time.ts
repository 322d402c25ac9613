import { plainText } from './inline.ts';
import type { Article } from './schema/article.ts';
import type { Block } from './schema/block.ts';
import { inLocale, type Locale } from '../edition/locale.ts';

/** Speeds of silent reading. */
const WORDS_A_MINUTE = 265;
const HAN_A_MINUTE = 400;

const HAN = /\p{Script=Han}/gu;
/** A run of letters and digits: don’t, well-known, 1,000 and 3.5 are one word each. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'.,-][\p{L}\p{M}\p{N}]+)*/gu;

/** The length of a text, and how long it takes to read. */
export type ReadingTime = { readonly words: number; readonly han: number; readonly minutes: number };

/**
 * The length of texts by script, and the minutes that they take, rounded up, at least 1. In every text both scripts count:
 * the Latin words of a Chinese text are words.
 * @example readingTime(['深中通道 Shenzhen']) // { words: 1, han: 4, minutes: 1 }
 */
export function readingTime(texts: readonly string[]): ReadingTime {
  const han = sum(texts, (text) => text.match(HAN)?.length ?? 0);
  const words = sum(texts, (text) => text.replace(HAN, ' ').match(WORD)?.length ?? 0);
  return { words, han, minutes: Math.max(1, Math.ceil(words / WORDS_A_MINUTE + han / HAN_A_MINUTE)) };
}

const sum = (texts: readonly string[], count: (text: string) => number) => texts.reduce((total, text) => total + count(text), 0);

/** The texts of a story that take reading time: its running text or, of a brief, its summary. */
export const readText = ({ summary, body }: Pick<Article, 'summary' | 'body'>, locale: Locale): string[] =>
  body.length === 0 && summary ? [inLocale(summary, locale).value] : runningText(body, locale);

/** The texts of a body that take reading time: prose, key numbers and tables, but no pictures and films. */
export function runningText(body: readonly Block[], locale: Locale): string[] {
  return body.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'quote':
        return isEmpty(block) ? [] : [plainText(inLocale<string>(block, locale).value)];
      case 'list':
        return isEmpty(block) ? [] : inLocale<string[]>(block, locale).value.map(plainText);
      case 'figures':
        return block.items
          .flatMap(({ value, unit, label }) => [value, ...(unit ? [unit] : []), label])
          .map((text) => inLocale(text, locale).value);
      case 'table':
        return [...block.head, ...block.rows.flat()].map((cell) => plainText(inLocale(cell, locale).value));
      case 'image':
      case 'gallery':
      case 'video':
        return [];
    }
  });
}

const isEmpty = (block: { en?: unknown; zh?: unknown }) => block.en === undefined && block.zh === undefined;

/** Whether the length of a story's text means anything: films and posters have only a few words. */
export const isRead = ({ format }: Pick<Article, 'format'>): boolean => format === 'article' || format === 'comment';
