import { expect, it } from 'vitest';
import { reading } from '../support/browser';
import { changesOf, voicesOf } from '../support/voices';

// The texts in the other language that remain: the toggle's links, and notices that are whole sentences in both languages
it.each([
  ['/en', 30],
  ['/zh', 30],
  ['/zh-hant/news', 12],
])('a screen reader seldom changes its voice on a page in one language: %s', async (path, most) => {
  await reading(path, {}, async (page) => {
    const voices = await voicesOf(page);
    expect(voices.length).toBeGreaterThan(100);
    expect(changesOf(voices)).toBeLessThanOrEqual(most);
  });
});
