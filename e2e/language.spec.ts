import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ask, kindsOf, messages, origin, reading, withBrowser } from './support/browser';

withBrowser();
const STORY = '/science/why-the-cluster-ranks-first';

describe('the toggle', () => {
  it.each([...kindsOf('en'), ...kindsOf('zh')])('on %s is a plain link to the same page in the other language', async (path) => {
    const here = path.startsWith('/zh') ? 'zh' : 'en';
    const there = here === 'en' ? 'zh' : 'en';
    await reading(path, { javaScriptEnabled: false }, async (page) => {
      const toggle = page.getByRole('navigation', { name: messages[here].Language.label });
      expect(await toggle.locator('[aria-current="true"]').textContent()).toBe(here === 'en' ? 'EN' : '中文');
      const link = toggle.locator('a[data-twin]');
      expect(await link.getAttribute('hreflang')).toBe(there === 'zh' ? 'zh-Hans' : 'en');
      expect(await link.getAttribute('lang')).toBe(there === 'zh' ? 'zh-Hans' : 'en');
      await link.click();
      expect(page.url()).toBe(origin + path.replace(`/${here}`, `/${there}`));
      expect(await page.locator('html').getAttribute('lang')).toBe(there === 'zh' ? 'zh-Hans' : 'en');
    });
  });

  it('says where there is no version in the other language, and claims none', async () => {
    const path = '/en/language/six-tones-on-a-keyboard';
    await reading(path, {}, async (page) => {
      const toggle = page.getByRole('navigation', { name: messages.en.Language.label });
      expect(await toggle.locator('[aria-disabled="true"]').textContent()).toBe('中文');
      expect(await toggle.getByRole('link', { name: messages.en.Language.otherFront }).getAttribute('href')).toBe('/zh');
      expect(await page.locator('link[hreflang="zh-Hans"]').count()).toBe(0);
    });
    expect((await ask(path.replace('/en', '/zh'))).status).toBe(404);
    expect((await ask('/en/culture/opera-in-the-bamboo')).status).toBe(404);
  });

  it.each([390, 1440])('keeps the paragraph being read where it is, at any paragraph, in either direction (%d px)', async (width) => {
    await reading(`/en${STORY}`, { viewport: { width, height: 844 } }, async (page) => {
      const pairs = await page
        .locator('.prose [data-pair]')
        .evaluateAll((all) => all.map((element) => element.getAttribute('data-pair') ?? ''));
      expect(pairs.length).toBeGreaterThan(10);
      for (const pair of pairs.filter((_, n) => n % 3 === 0)) {
        await page
          .locator(`[data-pair="${pair}"]`)
          .evaluate((element) => scrollBy({ top: element.getBoundingClientRect().top - 12, behavior: 'instant' }));
        const before = await nearestPair(page);
        await page.locator('a[data-twin]').evaluate((link: HTMLAnchorElement) => link.click());
        await page.waitForURL((url) => url.pathname.endsWith(STORY) && url.href !== before.url);
        await page.waitForLoadState('load');
        const after = await topOf(page, before.pair);
        expect(Math.abs(after - before.top), `${before.pair} moved`).toBeLessThanOrEqual(2);
      }
    });
  });

  it('returns to the place with the back button, and remembers the choice for /', async () => {
    await reading(`/en${STORY}`, { viewport: { width: 390, height: 844 } }, async (page) => {
      expect(await page.context().cookies()).toEqual([]);
      await page.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }));
      await page.locator('a[data-twin]').evaluate((link: HTMLAnchorElement) => link.click());
      await page.waitForURL(`${origin}/zh${STORY}`);
      expect((await page.context().cookies()).map(({ name, value }) => `${name}=${value}`)).toEqual(['locale=zh']);
      await page.goBack();
      await page.waitForFunction(() => Math.abs(scrollY - 2000) < 40);
      await page.goto(`${origin}/`);
      expect(new URL(page.url()).pathname).toBe('/zh');
    });
  });
});

const topOf = (page: Page, pair: string) =>
  page.locator(`[data-pair="${pair}"]`).evaluate((element) => element.getBoundingClientRect().top);

/** The pair whose top edge is nearest the top of the screen. */
const nearestPair = (page: Page) =>
  page.evaluate(() => {
    const [first] = [...document.querySelectorAll<HTMLElement>('[data-pair]')]
      .map((element) => ({ pair: element.dataset.pair ?? '', box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom > 0)
      .sort((a, b) => Math.abs(a.box.top) - Math.abs(b.box.top));
    return { pair: first?.pair ?? '', top: first?.box.top ?? 0, url: location.href };
  });

it('/ alone is negotiated', async () => {
  const home = await ask('/', { 'accept-language': 'zh-CN,zh;q=0.9' });
  expect([home.status, home.headers.get('location'), home.headers.get('set-cookie')]).toEqual([307, '/zh', null]);
  expect((await ask('/', { 'accept-language': 'fr' })).headers.get('location')).toBe('/en');
  expect((await ask('/', { cookie: 'locale=zh' })).headers.get('location')).toBe('/zh');
  expect((await ask('/en', { 'accept-language': 'zh' })).status).toBe(200);
});
