import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { callOf, reading } from '../support/browser';
import { isExhaustive, type Locale, origin } from '../support/paper';
import { anchors, barState, focusedText, inBar, localeOf, STILL, turn } from '../support/reading-bar';
import { block, bothLink, edition, half, LONG, scrollTo, topOf } from '../support/story';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const DESK = { viewport: { width: 1440, height: 900 } };

describe('from every paragraph the other edition is one press away, and the paragraph stays where it is', () => {
  const press = {
    finger: (page: Page, there: Locale) => inBar(page, localeOf(page), there).first().tap(),
    mouse: (page: Page, there: Locale) => inBar(page, localeOf(page), there).first().click(),
    key: (page: Page) => page.keyboard.press('t'),
  };

  it.each([
    [320, 'finger', '5'],
    [390, 'finger', '2'],
    [768, 'key', '2'],
    [1440, 'mouse', '2'],
  ] as const)('%d px, by %s, text size %s', async (width, by, size) => {
    const options = { viewport: { width, height: width < 700 ? 700 : 900 }, hasTouch: by === 'finger' };
    await reading(`/en${LONG}`, options, async (page) => {
      await page.evaluate((value) => localStorage.setItem('size', value), size);
      await page.reload();
      const length = await page.evaluate(() => history.length);
      const all = await anchors(page);
      expect(all.length).toBeGreaterThan(12);
      // Each width has its share of the paragraphs; npm run test:all has all of them at each
      const step = isExhaustive ? 1 : 8;
      for (const [n, pair] of all.entries()) {
        if (n % step !== ([320, 390, 768, 1440].indexOf(width) * 2) % step) continue;
        await scrollTo(block(page, pair), 90);
        await expect.poll(() => barState(page)).toMatch(/pill|full/);
        const there = localeOf(page) === 'en' ? 'zh' : 'en';
        await turn(page, pair, there, () => press[by](page, there));
      }
      expect(await page.evaluate(() => history.length)).toBe(length);
    });
  });

  it('after a rotation, and between one language and both', async () => {
    await reading(`/zh${LONG}`, PHONE, async (page) => {
      await scrollTo(block(page, 'p5'), 90);
      await page.setViewportSize({ width: 844, height: 390 });
      await scrollTo(block(page, 'p6'), 90);
      await expect.poll(() => barState(page), { timeout: 10_000 }).toBe('full'); // a stop unfolds the bar
      await turn(page, 'p6', 'zh-hant', () => inBar(page, 'zh', 'zh-hant').tap());
      await page.keyboard.press('b');
      await page.waitForURL(`${origin}/zh-hant${LONG}/both`);
      await expect.poll(async () => Math.abs((await topOf(half(page, 'p6', 'zh'))) - 90)).toBeLessThanOrEqual(STILL);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-half'))).toBe('zh');
    });
  });

  it('also if one climbs to the masthead and presses there, but not after a while at the beginning', async () => {
    await reading(`/en${LONG}`, DESK, async (page) => {
      await scrollTo(block(page, 'p8'), 90);
      await page.waitForTimeout(600); // reads
      await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
      await expect.poll(() => barState(page)).toBe('away');
      await edition(page, 'zh').click();
      await page.waitForURL(`${origin}/zh${LONG}`);
      await expect.poll(async () => Math.abs((await topOf(block(page, 'p8'))) - 90)).toBeLessThanOrEqual(STILL);
      expect(await focusedText(page)).toBe('p8');
    });
    await reading(`/en${LONG}`, DESK, async (page) => {
      await edition(page, 'zh').click();
      await page.waitForURL(`${origin}/zh${LONG}`);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
  });

  it('is no step in the history, and fades from page to page only then', async () => {
    const noteFades = callOf(() => {
      addEventListener('pagereveal', ({ viewTransition }) => (document.documentElement.dataset.faded = String(viewTransition !== null)));
    });
    const faded = (page: Page) => page.evaluate(() => document.documentElement.dataset.faded);
    const work = async (page: Page) => {
      await page.goto(`${origin}/en${LONG}`);
      expect(await faded(page)).toBe('false');
      await scrollTo(block(page, 'p4'), 90);
      await page.keyboard.press('t');
      await page.waitForURL(`${origin}/zh${LONG}`);
      await expect.poll(() => faded(page)).toBe('true');
      await page.goBack();
      await page.waitForURL(`${origin}/en`);
    };
    await reading('/en', DESK, work, true, noteFades);
  });
});

it.each([390, 1440])('without script the languages stay on the screen (%d px)', async (width) => {
  await reading(`/en${LONG}`, { viewport: { width, height: 800 }, javaScriptEnabled: false }, async (page) => {
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 1500);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    expect(await topOf(edition(page, 'zh'))).toBeLessThan(60);
    await edition(page, 'zh').click();
    await page.waitForURL(`${origin}/zh${LONG}`);
    expect(await bothLink(page).isVisible()).toBe(true);
  });
});
