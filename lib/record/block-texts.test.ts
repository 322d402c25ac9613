import { describe, expect, it } from 'vitest';
import { halfOf, hasHalf } from './block-texts.ts';
import type { Block } from './schema/block.ts';

const SAME = { en: '© AP', zh: '© AP' };
const NAME = { en: '鲁迅', zh: '鲁迅' };

describe('the halves of a block', () => {
  const quote: Block = { type: 'quote', en: 'Hope is like a path', zh: '希望如同路', attribution: NAME };
  const table = (cell: { en: string; zh: string }): Block => ({ type: 'table', head: [SAME, SAME], rows: [[SAME, cell]], source: SAME });

  it('are two if anything differs', () => {
    for (const block of [quote, table({ en: 'Hong Kong', zh: '香港' })])
      expect([hasHalf(block, 'en'), hasHalf(block, 'zh')]).toEqual([true, true]);
  });

  it('are one if nothing does', () => {
    expect([hasHalf(table(SAME), 'en'), hasHalf(table(SAME), 'zh')]).toEqual([true, false]);
    expect([hasHalf({ type: 'heading', ...NAME }, 'en'), hasHalf({ type: 'heading', ...NAME }, 'zh')]).toEqual([false, true]);
    expect([hasHalf({ type: 'heading', zh: '序' }, 'en'), hasHalf({ type: 'heading', zh: '序' }, 'zh')]).toEqual([false, true]);
  });

  it('have a line that is the same in both once', () => {
    expect([halfOf(quote, 'en'), halfOf(quote, 'zh')]).toMatchObject([{ en: 'Hope is like a path' }, { attribution: NAME }]);
    expect(halfOf(quote, 'en')).not.toHaveProperty('attribution');
    const differing = table({ en: 'Hong Kong', zh: '香港' });
    expect([halfOf(differing, 'en'), halfOf(differing, 'zh')].map((half) => 'source' in half)).toEqual([true, false]);
  });
});
