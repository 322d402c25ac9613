import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { axeFinds } from './support/axe';
import { devicePagesOf, kindsOf, LOCALES, messages, reading, withBrowser } from './support/browser';

withBrowser();

/** Traditional is Chinese with other characters: in the dark it looks the same. */
const PAGES = [
  ...[...kindsOf('en'), ...kindsOf('zh'), '/en/nothing', '/zh/nothing', '/en/language/six-tones-on-a-keyboard'].map(
    (path) => [path, ['light', 'dark']] as const,
  ),
  ...LOCALES.flatMap(devicePagesOf).map((path) => [path, ['light', 'dark']] as const),
  ...kindsOf('zh-hant').map((path) => [path, ['light']] as const),
];

it.each(PAGES)('axe finds nothing, and nothing scrolls sideways, down to 320 px: %s, %j', async (path, schemes) => {
  await reading(
    path,
    {},
    async (page) => {
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await axeFinds(page), `${colorScheme}, ${width} px`).toEqual([]);
          expect(await widthOf(page)).toBeLessThanOrEqual(width);
        }
      }
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await widthOf(page), '320 px').toBeLessThanOrEqual(320);
    },
    !path.endsWith('/nothing'), // the console reports the 404 itself
  );
});

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

it('every control is at least 44 px on a phone', async () => {
  for (const path of [
    '/en',
    '/zh/science/why-the-cluster-ranks-first',
    '/zh/science/why-the-cluster-ranks-first/both',
    '/en/language/six-tones-on-a-keyboard',
    '/zh/news/page/2',
    '/en/archive',
    '/zh/archive/2025',
    '/en/archive/2025/10',
    '/zh/archive/2025/10/20',
    '/zh/offline',
  ]) {
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

it.each([
  '/en/language/every-kind-of-block',
  '/zh/language/every-kind-of-block',
  '/zh-hant/language/every-kind-of-block',
  '/en/language/every-kind-of-block/both',
  '/zh/science/why-the-cluster-ranks-first/both-en',
  '/zh-hant/nature/the-tree-that-walks-into-the-sea/both',
  '/en/nature/the-tree-that-walks-into-the-sea',
  '/en/language/typhoon-and-other-travellers/both',
  '/en/language/six-tones-on-a-keyboard',
  '/en/culture/dim-sum-names',
  '/en/language/baytalk-how-numbers-cross/both-zh',
  '/zh-hant',
  '/en/archive/2025',
  '/zh-hant/archive/2025/10',
  '/en/archive/2025/10/02',
])('every fragment is in the language and script it says: %s', async (path) => {
  await reading(path, {}, async (page) => {
    const fragments = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: { lang: string; text: string }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('script, style')) continue;
        const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
        found.push({ lang, text: node.textContent ?? '' });
      }
      return found;
    });
    expect(fragments.length).toBeGreaterThan(50);
    expect(fragments.filter(({ lang, text }) => !speaks(lang, text))).toEqual([]);
  });
});

/** Whether a text can be in the language that it says: by its script, and Chinese by the characters of one script only. */
function speaks(lang: string, text: string): boolean {
  const isHan = /\p{Script=Han}/u.test(text);
  if (lang === 'en') return !isHan;
  if (!isHan) return (text.match(/[A-Za-z]{2,}/g) ?? []).length <= 4;
  return lang === 'zh-Hant' ? !ONLY_SIMPLIFIED.test(text) : lang === 'zh-Hans' && !ONLY_TRADITIONAL.test(text);
}

/** Frequent characters that only one of the scripts has. */
const ONLY_SIMPLIFIED = /[这个们国时会说对过还发经现实开关门长东车书见语话让请认识读写学习题类图画报纸编辑译词]/;
const ONLY_TRADITIONAL = /[這個們國時會說對過還發經現實開關門長東車書見語話讓請認識讀寫學習題類圖畫報紙編輯譯詞]/;
