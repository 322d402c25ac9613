import { describe, expect, it } from 'vitest';
import { shortCode } from '@/lib/record/short-code';
import { reading } from '../support/browser';
import { block, LONG } from '../support/story';
const CODE = shortCode('the-lamp-that-counts-boats');

describe.each([true, false])('a link to a paragraph (script: %s)', (javaScriptEnabled) => {
  it.each([
    ['z', '/zh', ''],
    ['te', '/zh-hant', '/both-en'],
  ])('in the view %s opens the page there', (letters, edition, mode) =>
    reading(`/s/${CODE}/${letters}?from=timeline#p9`, { viewport: { width: 390, height: 844 }, javaScriptEnabled }, async (page) => {
      const { pathname, search, hash } = new URL(page.url());
      expect([pathname, search, hash]).toEqual([`${edition}${LONG}${mode}`, '', '#p9']);
      await expect.poll(async () => (await block(page, 'p9').boundingBox())?.y).toBeLessThan(200);
      expect((await block(page, 'p9').boundingBox())?.y).toBeGreaterThanOrEqual(0);
    }),
  );
});
