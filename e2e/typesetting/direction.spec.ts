import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { reading } from '../support/browser';
import { saveStory } from '../support/newsroom';
import { ask, ownPaper, soon } from '../support/paper';

await ownPaper();
/** The left edges of some words within the element that has all of them, from left to right as they are written. */
const leftEdges = (page: Page, words: readonly string[]): Promise<number[]> =>
  page
    .getByRole('article')
    .getByText(words[0] ?? '')
    .first()
    .evaluate((start, wanted) => {
      const edges: number[] = [];
      const walker = document.createTreeWalker(start, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node && edges.length < wanted.length; node = walker.nextNode()) {
        for (let from = 0, at = 0; edges.length < wanted.length; from = at + 1) {
          at = node.textContent?.indexOf(wanted[edges.length] ?? '', from) ?? -1;
          if (at < 0) break;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + (wanted[edges.length]?.length ?? 0));
          edges.push(range.getBoundingClientRect().left);
        }
      }
      return edges;
    }, words);

it.each(['/en', '/zh'])('a right-to-left word leaves the digits and brackets beside it where they are: %s', async (edition) => {
  saveStory('poets', {
    title: { en: 'Poets: שירה (2)', zh: '诗人：שירה（2）' },
    summary: { en: 'Review: محمد علي, 1998 and דוד, 12.', zh: '书评：محمد علي，1998，与דוד，12。' },
    body: [{ type: 'paragraph', en: 'Haifa, by מחמד, 12 poems', zh: '海法，מחמד，12首' }],
  });
  await expect.poll(async () => (await ask(`${edition}/hills/poets`)).status, soon).toBe(200);
  await reading(`${edition}/hills/poets`, {}, async (page) => {
    const lines = {
      '/en': [
        ['Poets', 'שירה', '2'],
        ['Review', 'محمد', '1998', 'דוד', '12'],
        ['Haifa', 'מחמד', '12'],
      ],
      '/zh': [
        ['诗人', 'שירה', '2'],
        ['书评', 'محمد', '1998', 'דוד', '12'],
        ['海法', 'מחמד', '12'],
      ],
    }[edition];
    for (const words of lines ?? []) {
      const edges = await leftEdges(page, words);
      expect(edges).toHaveLength(words.length);
      expect([words, edges]).toEqual([words, edges.toSorted((a, b) => a - b)]);
    }
  });
});
