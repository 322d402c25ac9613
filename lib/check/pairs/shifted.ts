import { chineseNumbers } from '../numbers/chinese-numbers.ts';
import { englishNumbers } from '../numbers/english-numbers.ts';
import type { Block } from '../../record/schema.ts';

/** A translation that belongs to another block. */
export type Shifted = { readonly block: number; readonly belongsTo: number };

/** What a text and its translation have in common: numbers in digits, and where links lead. */
const marksOf = (text: string, language: 'en' | 'zh'): ReadonlySet<string> =>
  new Set([
    ...(language === 'en' ? englishNumbers : chineseNumbers)(text.replace(/\]\([^)]*\)/g, ']')).map(({ value }) => String(value)),
    ...[...text.matchAll(/\]\(([^)\s]+)/g)].map(([, href]) => String(href)),
  ]);
const firm = (text: string): ReadonlySet<string> =>
  new Set([
    ...chineseNumbers(text.replace(/\]\([^)]*\)/g, ']'))
      .filter(({ isFirm }) => isFirm)
      .map(({ value }) => String(value)),
    ...[...text.matchAll(/\]\(([^)\s]+)/g)].map(([, href]) => String(href)),
  ]);

/** The paragraphs whose Chinese has nothing of their English, and all of another paragraph's: translations moved by one. */
export function shiftedBlocks(body: readonly Block[]): readonly Shifted[] {
  const texts = body.flatMap((block, n) =>
    (block.type === 'paragraph' || block.type === 'quote') && block.en !== undefined && block.zh !== undefined
      ? [{ n, en: marksOf(block.en, 'en'), zh: firm(block.zh) }]
      : [],
  );
  const moved = texts.flatMap(({ n, en, zh }) => {
    if (zh.size < 2 || [...zh].some((mark) => en.has(mark))) return [];
    const owner = texts.find((other) => [...zh].every((mark) => other.en.has(mark)));
    return owner ? [{ block: n, belongsTo: owner.n }] : [];
  });
  return moved.length > 1 ? moved : [];
}
