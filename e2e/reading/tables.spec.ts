import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { reading } from '../support/browser';
import { saveStory } from '../support/newsroom';
import { ask, ownPaper, soon } from '../support/paper';

await ownPaper();

const cell = (en: string, zh = en) => ({ en, zh });
const FIVE = {
  type: 'table' as const,
  head: [
    cell('Station', '车站'),
    cell('Opened', '启用日期'),
    cell('Passengers a day', '每日乘客人次'),
    cell('Operator', '营运机构'),
    cell('Remarks', '备注'),
  ],
  rows: [
    [
      cell('West Kowloon', '西九龙站'),
      cell('23 September 2018', '2018年9月23日'),
      cell('80,000', '80000'),
      cell('MTR Corporation Limited', '香港铁路有限公司'),
      cell('Co-location of immigration and customs '.repeat(4).trim(), '实行一地两检，旅客在站内办理两地手续，'.repeat(4)),
    ],
  ],
};
const columns = Array.from({ length: 12 }, (_, n) => n);
const TWELVE = {
  type: 'table' as const,
  caption: cell('Twelve columns', '十二栏'),
  head: columns.map((n) => cell(`Column heading ${n}`, `一二三四五六七${n}`)),
  rows: [columns.map((n) => cell(n === 7 ? 'L'.repeat(60) : `cell ${n}`, `格子${n}`))],
};

/** The width of A4 without the margins that the paper sets, in CSS pixels. */
const A4 = 672;

/** The right edge of the text, and of the cell that reaches farthest. */
const edges = (page: Page) =>
  page.getByRole('article').evaluate((article) => ({
    text: document.documentElement.clientWidth,
    cells: Math.max(...[...article.querySelectorAll('th, td')].map((each) => each.getBoundingClientRect().right)),
  }));

it.each(['/en/hills/columns', '/zh/hills/columns', '/zh-hant/hills/columns', '/zh/hills/columns/both'])(
  'on paper every column is within the page: %s',
  async (path) => {
    saveStory('columns', { body: [FIVE, TWELVE] });
    await expect.poll(async () => (await ask(path)).status, soon).toBe(200);
    await reading(path, { viewport: { width: A4, height: 970 } }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const { text, cells } = await edges(page);
      expect(cells).toBeLessThanOrEqual(text);
      expect(await page.getByRole('columnheader').count()).toBe(path.endsWith('both') ? 34 : 17);
    });
  },
);

it('beside a long cell, a Chinese column is as wide as its words', async () => {
  saveStory('five-columns', { body: [FIVE] });
  await expect.poll(async () => (await ask('/zh/hills/five-columns')).status, soon).toBe(200);
  for (const width of [320, 1440]) {
    await reading('/zh/hills/five-columns', { viewport: { width, height: 800 } }, async (page) => {
      const lines = await page.getByRole('columnheader').evaluateAll((all) =>
        all.map((each) => {
          const range = document.createRange();
          range.selectNodeContents(each);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        }),
      );
      expect(lines).toEqual([1, 1, 1, 1, 1]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
});
