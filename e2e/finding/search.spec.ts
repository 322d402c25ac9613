import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeFinds, axeFindsInBothThemes } from '../support/axe';
import { reading } from '../support/browser';
import { type Locale, messages, origin } from '../support/paper';
import { SEARCHES } from '../support/searches';
import { block, hrefs, LONG, marks, widthOf } from '../support/story';
const field = (page: Page) => page.getByRole('searchbox').or(page.getByRole('combobox', { name: /Lantern Post|灯塔报|燈塔報/ }));
const isInField = (page: Page) => field(page).evaluate((element) => element === document.activeElement);
const suggestions = (page: Page, locale: Locale) => page.getByRole('listbox', { name: messages[locale].Search.suggestions });

describe.each(['en', 'zh-hant'] as const)('in %s', (locale) => {
  const words = messages[locale].Search;

  it('works without script: the field keeps the query, filters narrow the results, results link to paragraphs', async () => {
    await reading(`/${locale}`, { javaScriptEnabled: false }, async (page) => {
      await page.getByRole('banner').getByRole('link', { name: words.open, exact: true }).click();
      await page.getByRole('searchbox').fill('潮水');
      await page.getByRole('button', { name: words.submit, exact: true }).click();
      await page.waitForURL((url) => url.searchParams.get('q') === '潮水');
      expect(await page.getByRole('searchbox').inputValue()).toBe('潮水');
      const results = page.getByRole('list', { name: words.results }).getByRole('listitem');
      const count = await results.count();
      expect(count).toBeGreaterThan(1);
      expect(
        await page
          .getByRole('main')
          .getByText(new RegExp(`(^|\\D)${count}\\D.*潮水|潮水.*\\D${count}\\D`))
          .count(),
      ).toBeGreaterThan(0);
      await page.getByLabel(words.format).selectOption('comment');
      await page.getByRole('button', { name: words.apply }).click();
      await page.waitForURL((url) => url.searchParams.get('format') === 'comment');
      expect(await results.count()).toBeLessThan(count);
      expect(await page.getByLabel(words.format).inputValue()).toBe('comment');
      const passage = results
        .first()
        .getByRole('paragraph')
        .getByRole('link')
        .filter({ has: marks(page) });
      expect(await marks(passage).first().textContent()).toMatch(/^(潮水|[Tt]ide)/);
      await passage.click();
      await page.waitForURL(new RegExp(`/${locale}/[a-z]+/[a-z-]+#p\\d+$`));
      expect(await block(page, new URL(page.url()).hash.slice(1)).count()).toBe(1);
    });
  });
});

it.each(SEARCHES)('axe finds nothing, light and dark, and nothing scrolls sideways: %s', async (query) => {
  await reading(`/${query.includes('language=zh') ? 'zh' : 'en'}/search${query}`, {}, async (page) => {
    expect(await axeFindsInBothThemes(page)).toEqual([]);
    for (const width of [1440, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await widthOf(page)).toBeLessThanOrEqual(width);
    }
  });
});

describe('the keyboard', () => {
  it('/ opens the search from any page, or focuses the field if there is one, but not while the reader is typing', async () => {
    await reading(`/en${LONG}`, {}, async (page) => {
      await page.keyboard.press('/');
      await page.waitForURL('**/en/search');
      expect(await isInField(page)).toBe(true);
      await page.keyboard.type('a/b');
      expect(await field(page).inputValue()).toBe('a/b');
      await page.getByRole('main').focus();
      await page.keyboard.press('/');
      expect(await isInField(page)).toBe(true);
    });
  });

  it('the key can be switched off, and stays off', async () => {
    const locale = 'zh-hant';
    const words = messages[locale].Search.shortcut.replace(/<\/?key>/g, '');
    const story = `/${locale}${LONG}`;
    await reading(`/${locale}/search`, {}, async (page) => {
      const box = page.getByRole('checkbox', { name: words });
      expect(await box.isChecked()).toBe(true);
      await box.uncheck();
      await page.goto(origin + story);
      await page.keyboard.press('/');
      await page.keyboard.press('Tab'); // by now the page has handled the key before it
      expect(page.url()).toBe(origin + story);
      await page.goto(`${origin}/${locale}/search`);
      await box.check();
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
      await page.goto(origin + story);
      await page.keyboard.press('/');
      await page.waitForURL(`**/${locale}/search`);
    });
    await reading(`/${locale}/search`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByRole('checkbox', { name: words }).count()).toBe(0);
    });
  });

  it('suggestions are a combobox: arrows choose, Enter follows, Escape closes, the field keeps the focus', async () => {
    await reading('/en/search', {}, async (page) => {
      await field(page).pressSequentially('lam');
      const options = suggestions(page, 'en').getByRole('option');
      await options.first().waitFor();
      const combobox = page.getByRole('combobox', { name: 'Lantern Post' });
      expect(await combobox.getAttribute('aria-expanded')).toBe('true');
      expect(await page.getByRole('status').textContent()).toContain(String(await options.count()));
      await page.keyboard.press('ArrowDown');
      const active = await combobox.getAttribute('aria-activedescendant');
      expect(
        await options.evaluateAll((all) => all.flatMap((one) => (one.getAttribute('aria-selected') === 'true' ? one.id : []))),
      ).toEqual([active]);
      expect(await isInField(page)).toBe(true);
      expect(await axeFinds(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await combobox.getAttribute('aria-expanded')).toBe('false');
      expect(await field(page).inputValue()).toBe('lam');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowDown');
      expect(await combobox.getAttribute('aria-activedescendant')).toBeNull();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/en/topics/lamps');
    });
  });

  it('a script of the suggestions that failed to load is requested again at the next letter', async () => {
    const work = async (page: Page) => {
      const script = /site-search\.lazy/;
      await page.route(script, (route) => route.abort());
      for (const letter of ['l', 'a']) {
        const failed = page.waitForEvent('console'); // each failed import is reported there, even if no request was sent
        await field(page).press(letter);
        await failed;
      }
      await page.unroute(script);
      await field(page).press('m');
      await suggestions(page, 'en').getByRole('option').first().waitFor();
    };
    await reading('/en/search', {}, work, false); // the console reports the failed file
  });

  it('Enter searches if no suggestion is chosen', async () => {
    await reading('/zh/search', {}, async (page) => {
      await field(page).pressSequentially('石阶');
      await suggestions(page, 'zh').getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\?q=/);
      expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('石阶')}`); // without the unused filters
      const found = page.getByRole('list', { name: messages.zh.Search.results }).getByRole('heading').getByRole('link');
      expect((await hrefs(found))[0]).toBe('/zh/hills/the-stair-that-was-left');
    });
  });
});
