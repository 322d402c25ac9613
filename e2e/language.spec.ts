import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ask, kindsOf, LANG, LOCALES, messages, origin, reading, withBrowser } from './support/browser';

withBrowser();
const STORY = '/science/why-the-cluster-ranks-first';
const NAME = { en: 'EN', zh: '简', 'zh-hant': '繁' };

describe('the toggle', () => {
  it.each(LOCALES)('on every kind of page is plain links to the same page in the other editions (%s)', async (here) => {
    for (const path of kindsOf(here)) {
      await reading(path, { javaScriptEnabled: false }, async (page) => {
        const toggle = page.getByRole('navigation', { name: messages[here].Language.label });
        for (const locale of LOCALES) {
          const link = toggle.locator(`a[data-edition="${locale}"]`);
          expect(await link.textContent()).toBe(NAME[locale]);
          // Whoever speaks to the browser calls it by what is written there (WCAG 2.5.3)
          expect(await link.getAttribute('aria-label')).toMatch(new RegExp(`${NAME[locale]}(?![a-z])`));
          expect([await link.getAttribute('lang'), await link.getAttribute('hreflang')]).toEqual([LANG[locale], LANG[locale]]);
          expect(await link.getAttribute('href')).toBe(path.replace(`/${here}`, `/${locale}`).replace(/\/both$/, ''));
          expect(await link.getAttribute('aria-current')).toBe(locale === here && !path.endsWith('/both') ? 'true' : null);
        }
      });
    }
    const there = here === 'en' ? 'zh-hant' : 'en';
    await reading(`/${here}${STORY}`, { javaScriptEnabled: false }, async (page) => {
      await page.locator(`language-toggle a[data-edition="${there}"]`).click();
      await page.waitForURL(`${origin}/${there}${STORY}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(LANG[there]);
    });
  });

  it('says where there is no version in the other language, and claims none', async () => {
    const path = '/en/language/six-tones-on-a-keyboard';
    await reading(path, {}, async (page) => {
      const toggle = page.getByRole('navigation', { name: messages.en.Language.label });
      expect(await toggle.locator('[aria-disabled="true"]').allTextContents()).toEqual(['简', '繁', 'Both 双语']);
      expect(await toggle.getByRole('link', { name: messages.en.Language.otherFront }).getAttribute('href')).toBe('/zh');
      expect(await page.locator('link[hreflang^="zh"]').count()).toBe(0);
    });
    for (const gone of ['/zh', '/zh-hant', '/en'].map((locale) => path.replace('/en', locale) + (locale === '/en' ? '/both' : '')))
      expect((await ask(gone)).status, gone).toBe(404);
    expect((await ask('/en/culture/opera-in-the-bamboo')).status).toBe(404);
    // The page that is not there leads to the one that is
    for (const [gone, there] of [
      [`${path}/both`, path],
      [path.replace('/en', '/zh-hant'), path],
      ['/en/culture/opera-in-the-bamboo/both', '/zh/culture/opera-in-the-bamboo'],
      ['/zh-hant/culture/opera-in-the-bamboo/both', '/zh-hant/culture/opera-in-the-bamboo'],
    ] as const) {
      await reading(
        gone,
        { javaScriptEnabled: false },
        async (page) => {
          const link = page.locator('.lost__elsewhere a');
          expect(await link.getAttribute('href'), gone).toBe(there);
          const lang = await link.evaluate((a) => a.closest('[lang]')?.getAttribute('lang'));
          expect(lang).toBe(there.startsWith('/en') ? 'en' : there.startsWith('/zh-hant') ? 'zh-Hant' : 'zh-Hans');
          expect((await ask(there)).status).toBe(200);
        },
        false,
      );
    }
  });

  it('leads to a page that is there already: fetched once this one was painted', async () => {
    await reading(`/zh${STORY}`, {}, async (page) => {
      await page.locator('language-toggle[data-fetch]').waitFor();
      await page.waitForTimeout(1500); // no event says that a prefetch has come
      await press(page, 'language-toggle a[data-edition="en"]');
      await page.waitForURL(`${origin}/en${STORY}`);
      const delivery = await page.evaluate(() => performance.getEntriesByType('navigation').map((entry) => entry.toJSON().deliveryType));
      expect(delivery).toEqual(['navigational-prefetch']);
    });
  });

  it('returns to the place with the back button, and remembers the choice for /', async () => {
    await reading(`/en${STORY}`, { viewport: { width: 390, height: 844 } }, async (page) => {
      expect(await page.context().cookies()).toEqual([]);
      await page.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }));
      const before = await nearestText(page);
      await press(page, 'language-toggle a[data-edition="zh-hant"]');
      await page.waitForURL(`${origin}/zh-hant${STORY}`);
      expect((await page.context().cookies()).map(({ name, value }) => `${name}=${value}`)).toEqual(['locale=zh-hant']);
      await page.goBack();
      // The place is a paragraph, not a number of pixels: with the typeface in the cache now, text above it may be a line shorter
      await expect
        .poll(async () => Math.abs((await boxOf(page, before)).top - before.top), { timeout: 10_000 })
        .toBeLessThanOrEqual(2 * before.line);
      await page.goto(`${origin}/`);
      expect(new URL(page.url()).pathname).toBe('/zh-hant');
    });
  });
});

/** A walk through all nine pages of a story, by every kind of control: edition, both, leading language, script. */
const WALK = [
  ['language-toggle a[data-edition="zh"]', '/zh', ''],
  ['language-toggle a[data-mode="both"]', '/zh', '/both'],
  ['language-toggle a[data-edition="en"]', '/en', ''],
  ['language-toggle a[data-mode="both"]', '/en', '/both'],
  ['article nav a[href$="/both-zh"]', '/en', '/both-zh'],
  ['article nav a[data-edition="zh-hant"]', '/zh-hant', '/both'],
  ['article nav a[href$="/both-en"]', '/zh-hant', '/both-en'],
  ['article nav a[data-edition="zh"]', '/zh', '/both-en'],
  ['language-toggle a[data-edition="zh-hant"]', '/zh-hant', ''],
  ['language-toggle a[data-edition="zh"]', '/zh', ''],
  ['language-toggle a[data-edition="zh-hant"]', '/zh-hant', ''],
  ['language-toggle a[data-mode="both"]', '/zh-hant', '/both'],
  ['article nav a[data-edition="zh"]', '/zh', '/both'],
  ['language-toggle a[data-edition="zh"]', '/zh', ''],
  ['language-toggle a[data-edition="en"]', '/en', ''],
] as const;

describe('switching any mode to any other keeps the text being read where it is', () => {
  const SCREENS = [
    [390, 'columns'],
    [1440, 'columns'],
    [1440, 'rows'],
  ] as const;
  const places = Array.from({ length: 10 }, (_, place) => place);
  it.each(SCREENS.flatMap((screen) => places.map((place) => [...screen, place] as const)))(
    'at ten places of a long story (%d px, %s: %d)',
    async (width, layout, place) => {
      await reading(`/en${STORY}`, { viewport: { width, height: 844 } }, async (page) => {
        await page.evaluate((pairs) => localStorage.setItem('pairs', pairs), layout);
        await page.evaluate((share) => {
          const body = document.querySelector('.prose');
          if (body) scrollTo({ top: scrollY + body.getBoundingClientRect().top + body.clientHeight * share, behavior: 'instant' });
        }, place / 10.5);
        for (const [control, locale, mode] of WALK) {
          const before = await nearestText(page);
          await press(page, control);
          await page.waitForURL(`${origin}${locale}${STORY}${mode}`);
          await page.waitForLoadState('load');
          const after = await boxOf(page, before);
          const line = before.line;
          // Where a long paragraph was shown from its middle and is shorter now, its last line stays in view
          const expected = Math.max(before.top, Math.min(0, line - after.height));
          expect(Math.abs(after.top - expected), `${before.pair}, to ${locale}${mode}`).toBeLessThanOrEqual(line);
        }
      });
    },
  );

  it('also where a paragraph is anchored by an address', async () => {
    await reading(`/zh${STORY}/both#p7`, {}, async (page) => {
      expect(await page.locator('#p7').evaluate((pair) => Math.abs(pair.getBoundingClientRect().top))).toBeLessThan(40);
    });
  });
});

type Text = { pair: string; half: string; top: number; line: number };

const press = (page: Page, control: string) => page.locator(control).evaluate((link: HTMLAnchorElement) => link.click());

/** The text whose top edge is nearest the top of the screen: a block, or one half of a pair. */
const nearestText = (page: Page): Promise<Text> =>
  page.evaluate(() => {
    const [first] = [...document.querySelectorAll<HTMLElement>('[data-pair]')]
      .flatMap((pair) => {
        const halves = [...pair.children].filter((child): child is HTMLElement => child instanceof HTMLElement && 'half' in child.dataset);
        return (halves.length > 0 ? halves : [pair]).map((text) => ({ pair, text, box: text.getBoundingClientRect() }));
      })
      .filter(({ box }) => box.bottom > 0 && box.height > 0)
      .sort((a, b) => Math.abs(a.box.top) - Math.abs(b.box.top));
    if (!first) throw new Error('nothing is on the screen');
    return {
      pair: first.pair.dataset.pair ?? '',
      half: first.text.dataset.half ?? document.documentElement.lang.slice(0, 2),
      top: first.box.top,
      line: parseFloat(getComputedStyle(first.text).lineHeight) || 28,
    };
  });

/** Where the same text is on this page: its half where there are two. */
const boxOf = (page: Page, { pair, half }: Text) =>
  page.locator(`[data-pair="${pair}"]`).evaluate((element, language) => {
    const text = element.querySelector(`:scope > [data-half="${language}"]`) ?? element;
    const { top, height } = text.getBoundingClientRect();
    return { top, height };
  }, half);

it('/ alone is negotiated', async () => {
  const home = await ask('/', { 'accept-language': 'zh-CN,zh;q=0.9' });
  expect([home.status, home.headers.get('location'), home.headers.get('set-cookie')]).toEqual([307, '/zh', null]);
  expect((await ask('/', { 'accept-language': 'zh-HK' })).headers.get('location')).toBe('/zh-hant');
  expect((await ask('/', { 'accept-language': 'fr' })).headers.get('location')).toBe('/en');
  expect((await ask('/', { cookie: 'locale=zh' })).headers.get('location')).toBe('/zh');
  expect((await ask('/en', { 'accept-language': 'zh' })).status).toBe(200);
});
