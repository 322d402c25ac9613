import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { kindsOf, messages, reading, withBrowser } from './support/browser';

withBrowser();
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each([
  ['light', 1440],
  ['light', 390],
  ['dark', 390],
  ['dark', 1440],
] as const)('%s, %d px', (colorScheme, width) => {
  it.each([...kindsOf('en'), ...kindsOf('zh'), '/en/nothing', '/zh/nothing', '/en/language/six-tones-on-a-keyboard'])(
    'axe finds nothing, and nothing scrolls sideways: %s',
    async (path) => {
      await reading(
        path,
        { colorScheme, viewport: { width, height: 900 }, bypassCSP: true },
        async (page) => {
          const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        },
        !path.endsWith('/nothing'), // the console reports the 404 itself
      );
    },
  );
});

it.each(kindsOf('en'))('fits 320 px: %s', async (path) => {
  await reading(path, { viewport: { width: 320, height: 700 } }, async (page) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

it('every control is at least 44 px on a phone', async () => {
  for (const path of ['/en', '/zh/science/why-the-cluster-ranks-first', '/en/language/six-tones-on-a-keyboard', '/zh/news/page/2']) {
    await reading(path, { viewport: { width: 390, height: 844 } }, async (page) => {
      const small = await page.locator('a, button, summary').evaluateAll((controls) =>
        controls.flatMap((control) => {
          const { width, height } = control.getBoundingClientRect();
          const stretched = getComputedStyle(control, '::after').position === 'absolute';
          const inText = control.closest('.prose p, .prose li, .lost__elsewhere') !== null;
          return width === 0 || stretched || inText || control.matches('.skip') || (width >= 43.5 && height >= 43.5)
            ? []
            : [control.outerHTML.slice(0, 120)];
        }),
      );
      expect(small, path).toEqual([]);
    });
  }
});

it('works by keyboard: skip link first, then the toggle; the menu opens and closes', async () => {
  await reading('/en', {}, async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(messages.en.Site.skip);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.locator('.menu summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.menu__panel').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator('.menu__panel').isVisible()).toBe(false);
  });
});

it('keeps the chosen theme on the next page, from its first paint', async () => {
  await reading('/en', { colorScheme: 'light' }, async (page) => {
    const button = page.getByRole('button', { name: messages.en.Site.theme });
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await page.goto(page.url().replace('/en', '/zh/science'), { waitUntil: 'commit' });
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(15, 20, 22)');
  });
});

it('every fragment in the other language says so', async () => {
  await reading('/zh/language/every-kind-of-block', {}, async (page) => {
    const wrong = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
        const text = node.textContent ?? '';
        if (node.parentElement?.closest('script, style')) continue;
        if (lang.startsWith('en') && /\p{Script=Han}/u.test(text)) found.push(`${lang}: ${text}`);
        if (lang.startsWith('zh') && (text.match(/[A-Za-z]{2,}/g) ?? []).length > 4 && !/\p{Script=Han}/u.test(text))
          found.push(`${lang}: ${text}`);
      }
      return found;
    });
    expect(wrong).toEqual([]);
  });
});
