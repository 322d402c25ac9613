import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { type Locale, messages, origin } from './paper';
import { block, half, topOf } from './story';

/** The bar that is there while one reads, in the language of the page. */
export const readingBar = (page: Page, locale: Locale): Locator => page.getByRole('region', { name: messages[locale].Bar.label });

/** `away`, `pill` or `full`, as the page says. */
export const barState = (page: Page): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset.bar);

const NAME: Record<Locale, RegExp> = { en: /^EN\b/, zh: /^简/, 'zh-hant': /^繁/ };

/** The link to an edition that can be seen in the bar: its cell, or the button to which the bar is folded. */
export const inBar = (page: Page, here: Locale, there: Locale): Locator =>
  readingBar(page, here).getByRole('link', { name: NAME[there] }).filter({ visible: true });

/**
 * Notes on the root, as `data-seen`, the first part of the bar that is on the screen in any frame from the first on. For the
 * `script` of a window.
 */
export const noteSight = (): void => {
  const look = () => {
    for (const part of document.querySelectorAll('reading-bar, reading-bar *')) {
      const { top, bottom, width } = part.getBoundingClientRect();
      const isOnScreen = width > 0 && bottom > Math.max(0, top) && top < innerHeight;
      if (isOnScreen && getComputedStyle(part).visibility === 'visible')
        document.documentElement.dataset.seen ??= part.outerHTML.slice(0, 80);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** The button to which the bar is folded. */
export const folded = (page: Page): Locator => page.locator('reading-bar > a');

/** The anchors of the blocks of the text, in order. */
export const anchors = (page: Page): Promise<string[]> =>
  page.locator('article [id][data-pair]').evaluateAll((blocks) => blocks.map(({ id }) => id));

/** The anchor of the text that has the focus, also of one half of a pair. */
export const focusedText = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-pair]')?.dataset.pair);

/** The line along the edge of the bar that shows how much has been read. It is drawing only. */
export const progressLine = (page: Page): Locator => page.locator('reading-bar > div > [aria-hidden]:last-child');

/** A paragraph may move by less than a third of a line. */
export const STILL = 8;

/** The edition of the page, by its address. */
export const localeOf = (page: Page) => new URL(page.url()).pathname.split('/')[1] as Locale;

/** The distance of a text from the top of the screen; on a page in both languages, of its half in one. */
async function textTop(page: Page, pair: string): Promise<number> {
  const halves = half(
    page,
    pair,
    (await page.evaluate(() => document.querySelector('[data-first]')?.getAttribute('data-first'))) === 'zh' ? 'zh' : 'en',
  );
  return topOf((await halves.count()) > 0 ? halves : block(page, pair));
}

/** Presses something that leads to another edition, and expects a text to be in its place there, with the focus. */
export async function turn(page: Page, pair: string, there: Locale, press: () => Promise<unknown>): Promise<void> {
  const before = await textTop(page, pair);
  await press();
  await page.waitForURL(`${origin}/${there}/**`);
  await page.waitForLoadState('load');
  await expect.poll(async () => Math.abs((await textTop(page, pair)) - before), { message: pair }).toBeLessThanOrEqual(STILL);
  expect(await focusedText(page), pair).toBe(pair);
}
