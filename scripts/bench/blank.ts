import type { Page } from 'playwright';
import { launch } from './chromium.ts';

/**
 * How much of the column with less text is blank, on a page in both languages side by side: of the height of all pairs of
 * running text, the share that the text of this column does not fill, 0 to 1.
 */
export const blankShare = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const heights = { pairs: 0, en: 0, zh: 0 };
    for (const pair of document.querySelectorAll('.prose > [data-pair]')) {
      const halves = [...pair.querySelectorAll<HTMLElement>(':scope > :is(p, ul, ol)[data-half]')];
      if (halves.length < 2) continue;
      const tall = halves.map((half) => {
        const range = new Range();
        range.selectNodeContents(half);
        const { height } = range.getBoundingClientRect();
        heights[half.dataset.half === 'en' ? 'en' : 'zh'] += height;
        return height;
      });
      heights.pairs += Math.max(...tall);
    }
    return 1 - Math.min(heights.en, heights.zh) / heights.pairs;
  });

/** The blank share of stories on a desktop, in percent, in each order of the languages. */
export async function measureBlank(origin: string, stories: readonly string[]) {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const table: Record<string, Record<string, number>> = {};
  for (const story of stories) {
    const row: Record<string, number> = {};
    for (const mode of ['both', 'both-zh']) {
      await page.goto(`${origin}/en${story}/${mode}`);
      await page.evaluate(() => document.fonts.ready);
      row[mode] = Math.round((await blankShare(page)) * 100);
    }
    table[story] = row;
  }
  await browser.close();
  return table;
}
