import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { reading } from '../support/browser';
import { behindGateway } from '../support/gateway';
import { ask, LANG, type Locale, LOCALES, messages, origin } from '../support/paper';
import { block, bothLink, edition, headline, hrefs, langOf, LONG } from '../support/story';
import { walk, WALK } from '../support/walk';
const ONLY_ENGLISH = '/en/words/a-riddle-in-english';
const ONLY_CHINESE = '/words/a-verse-in-chinese';
const toggle = (page: Page, locale: Locale) => page.getByRole('navigation', { name: messages[locale].Language.label });

describe('the toggle', () => {
  it.each(LOCALES)('leads to the same page in the edition that is pressed, without script (%s)', async (here) => {
    await reading(`/${here}${LONG}`, { javaScriptEnabled: false }, async (page) => {
      const there = here === 'en' ? 'zh-hant' : 'en';
      await edition(page, there).click();
      await page.waitForURL(`${origin}/${there}${LONG}`);
      expect(await langOf(page)).toBe(LANG[there]);
    });
  });

  it('says that a story has no version in the other language, and declares none', async () => {
    await reading(ONLY_ENGLISH, {}, async (page) => {
      for (const name of ['简', '繁', 'Both 双语']) {
        expect(await toggle(page, 'en').getByText(name, { exact: true }).first().isVisible()).toBe(true);
        expect(await toggle(page, 'en').getByRole('link').filter({ hasText: name }).count()).toBe(0);
      }
      expect(await hrefs(toggle(page, 'en').getByRole('link', { name: messages.en.Language.otherFront }))).toEqual(['/zh']);
    });
    expect(await (await ask(ONLY_ENGLISH)).text()).not.toMatch(/hrefLang="zh[^>]*a-riddle/);
    for (const gone of [`${ONLY_ENGLISH}/both`, ...['/zh', '/zh-hant'].map((locale) => ONLY_ENGLISH.replace('/en', locale))])
      expect((await ask(gone)).status, gone).toBe(404);
    expect((await ask(`/en${ONLY_CHINESE}`)).status).toBe(404);
  });

  it.each([
    [`${ONLY_ENGLISH}/both`, ONLY_ENGLISH, 'en'],
    [ONLY_ENGLISH.replace('/en', '/zh-hant'), ONLY_ENGLISH, 'en'],
    [`/en${ONLY_CHINESE}/both`, `/zh${ONLY_CHINESE}`, 'zh-Hans'],
    [`/zh-hant${ONLY_CHINESE}/both`, `/zh-hant${ONLY_CHINESE}`, 'zh-Hant'],
  ] as const)('the missing page %s shows the story’s headline, and a button that leads to %s', async (gone, there, lang) => {
    const locale = LOCALES.toReversed().find((one) => gone.startsWith(`/${one}/`)) ?? 'en';
    const { notInBoth, notHere } = messages[locale].Elsewhere;
    const work = async (page: Page) => {
      const main = page.getByRole('main');
      expect(await main.getByText(there.startsWith(`/${locale}/`) ? notInBoth : notHere, { exact: true }).isVisible()).toBe(true);
      expect(await headline(page).evaluate((h1) => h1.closest('[lang]')?.getAttribute('lang'))).toBe(lang);
      const { read } = messages[there.split('/')[1] as Locale].Elsewhere;
      await main.getByRole('link', { name: read, exact: true }).click();
      await page.waitForURL(`${origin}${there}`);
    };
    await reading(gone, { javaScriptEnabled: false }, work, false); // the console reports the 404 itself
  });

  it('opens a page that was prefetched once this one was painted', async () => {
    await behindGateway(
      async (page, gateway) => {
        await page.goto(`${gateway.origin}/zh${LONG}`);
        await expect.poll(() => gateway.asked, { timeout: 10_000 }).toContain(`+/en${LONG}`);
        await edition(page, 'en').click();
        await page.waitForURL(`${gateway.origin}/en${LONG}`);
        const delivery = await page.evaluate(() => performance.getEntriesByType('navigation').map((entry) => entry.toJSON().deliveryType));
        expect(delivery).toEqual(['navigational-prefetch']);
      },
      { serviceWorkers: 'block' },
    );
  });

  it('remembers the choice for /', async () => {
    await reading(`/en${LONG}`, {}, async (page) => {
      expect(await page.context().cookies()).toEqual([]);
      await edition(page, 'zh-hant').click();
      await page.waitForURL(`${origin}/zh-hant${LONG}`);
      expect((await page.context().cookies()).map(({ name, value }) => `${name}=${value}`)).toEqual(['locale=zh-hant']);
      await page.goto(`${origin}/`);
      expect(new URL(page.url()).pathname).toBe('/zh-hant');
    });
  });
});

describe('switching from any mode to any other keeps the text being read in its place', () => {
  it.each([
    [390, 'columns', 0.6],
    [1440, 'rows', 0.8],
  ] as const)('in the long story (%d px, %s, at %f of it)', (width, layout, place) => walk(width, layout, place, WALK));

  it('also if the address has the anchor of a paragraph', async () => {
    await reading(`/zh${LONG}/both#p7`, {}, async (page) => {
      expect(await block(page, 'p7').evaluate((pair) => Math.abs(pair.getBoundingClientRect().top))).toBeLessThan(80);
      expect(await bothLink(page).getAttribute('aria-current')).toBe('true');
    });
  });
});
