import type { Amount } from '../numbers/amount.ts';
import { chineseNumbers } from '../numbers/chinese-numbers.ts';
import { englishNumbers } from '../numbers/english-numbers.ts';
import type { Block } from '../../record/schema/block.ts';

/** A translation that belongs to another block. */
export type Shifted = { readonly block: number; readonly belongsTo: number };

/** What a text and its translation have in common: numbers, and where links lead. */
const marksOf = (text: string, numbersIn: (text: string) => readonly Amount[]): ReadonlySet<string> =>
  new Set([
    ...numbersIn(text.replace(/\]\([^)]*\)/g, ']')).map(({ value }) => String(value)),
    ...[...text.matchAll(/\]\(([^)\s]+)/g)].map(([, href]) => String(href)),
  ]);
const inDigits = (text: string) => chineseNumbers(text).filter(({ isFirm }) => isFirm);

/** The paragraphs whose Chinese has nothing of their English, and all of another paragraph's: translations moved by one. */
export function shiftedBlocks(body: readonly Block[]): readonly Shifted[] {
  const texts = body.flatMap((block, n) =>
    (block.type === 'paragraph' || block.type === 'quote') && block.en !== undefined && block.zh !== undefined
      ? [{ n, en: marksOf(block.en, englishNumbers), zh: marksOf(block.zh, inDigits) }]
      : [],
  );
  const moved = texts.flatMap(({ n, en, zh }) => {
    if (zh.size < 2 || [...zh].some((mark) => en.has(mark))) return [];
    const owner = texts.find((other) => [...zh].every((mark) => other.en.has(mark)));
    return owner ? [{ block: n, belongsTo: owner.n }] : [];
  });
  return moved.length > 1 ? moved : [];
}
