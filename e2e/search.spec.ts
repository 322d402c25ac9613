import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeFinds } from './support/axe';
import { ask, LANG, type Locale, LOCALES, messages, origin, reading, withBrowser } from './support/browser';

withBrowser();
const KINDS = ['', '?q=hetao', '?q=%E6%A1%A5&language=zh&sort=date', '?q=xylophone&format=video&from=2025-01-01', '?q=octapus+card'];
const field = (page: Page) => page.locator('#q');
const suggestions = (page: Page, locale: Locale) => page.getByRole('listbox', { name: messages[locale].Search.suggestions });

describe.each(LOCALES)('in %s', (locale) => {
  const words = messages[locale].Search;

  it('finds by a form, without script: the field keeps the query, filters narrow, results lead to paragraphs', async () => {
    await reading(`/${locale}`, { javaScriptEnabled: false }, async (page) => {
      await page.getByRole('link', { name: words.open, exact: true }).click();
      await page.getByRole('searchbox').fill('河套');
      await page.getByRole('button', { name: words.submit, exact: true }).click();
      await page.waitForURL((url) => url.searchParams.get('q') === '河套');
      expect(await page.getByRole('searchbox').inputValue()).toBe('河套');
      const results = page.getByRole('list', { name: words.results }).getByRole('listitem');
      const count = await results.count();
      expect(count).toBeGreaterThan(1);
      expect(await page.locator('.search__count').textContent()).toContain(String(count));
      await page.getByLabel(words.format).selectOption('comment');
      await page.getByRole('button', { name: words.apply }).click();
      await page.waitForURL((url) => url.searchParams.get('format') === 'comment');
      expect(await results.count()).toBeLessThan(count);
      expect(await page.getByLabel(words.format).inputValue()).toBe('comment');
      const passage = results.first().locator('.found a');
      expect(await passage.locator('mark').first().textContent()).toMatch(/^(河套|Hetao)/);
      await passage.click();
      await page.waitForURL(new RegExp(`/${locale}/[a-z]+/[a-z-]+#p\\d+$`));
      expect(await page.locator(new URL(page.url()).hash).count()).toBe(1);
    });
  });

  it('the other script or language of a word finds the same stories, shown in the reader’s edition', async () => {
    const found = async (query: string) => {
      const html = await (await ask(`/${locale}/search?q=${encodeURIComponent(query)}`)).text();
      return [...html.matchAll(/class="card__link" href="([^"]+)"/g)].map(([, href]) => href);
    };
    expect(await found('粵劇')).toEqual(await found('粤剧'));
    expect((await found('碉樓'))[0]).toBe(`/${locale}/culture/watchtowers-in-the-rice`);
    expect((await found('watchtowers'))[0]).toBe(`/${locale}/culture/watchtowers-in-the-rice`);
  });

  it.each(KINDS)('is as light and as strict as other pages, and says in which language it is: %s', async (query) => {
    const answer = await ask(`/${locale}/search${query}`, { 'accept-encoding': 'gzip' });
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain(`<html lang="${LANG[locale]}"`);
    expect(html).toContain('<meta name="robots" content="noindex, follow"');
    expect(html).not.toMatch(/\/_next\/static\/[^"]+\.js|__next_f|<!--/);
    expect(html.match(/<script/g)).toHaveLength(3);
    expect(answer.headers.get('cache-control')).toBe('private, max-age=30');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    const policy = (await ask(`/${locale}`)).headers.get('content-security-policy');
    expect(answer.headers.get('content-security-policy')).toBe(policy);
  });

  it.each([
    ['light', 1440],
    ['dark', 390],
    ['light', 320],
  ] as const)('axe finds nothing, and nothing scrolls sideways: %s, %d px', async (colorScheme, width) => {
    for (const query of KINDS) {
      await reading(`/${locale}/search${query}`, { colorScheme, viewport: { width, height: 900 } }, async (page) => {
        expect(await axeFinds(page), query).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBeLessThanOrEqual(width);
      });
    }
  });
});

describe('the keyboard', () => {
  it('/ opens the search from anywhere, and goes to the field where there is one; not while writing', async () => {
    await reading('/en/science/why-the-cluster-ranks-first', {}, async (page) => {
      await page.keyboard.press('/');
      await page.waitForURL('**/en/search');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      await page.keyboard.type('a/b');
      expect(await field(page).inputValue()).toBe('a/b');
      await page.locator('main').focus();
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    });
  });

  it.each(LOCALES)('the key can be switched off, and stays off (%s)', async (locale) => {
    const words = messages[locale].Search.shortcut.replace(/<\/?key>/g, '');
    const story = `/${locale}/science/why-the-cluster-ranks-first`;
    await reading(`/${locale}/search`, {}, async (page) => {
      const box = page.getByRole('checkbox', { name: words });
      expect(await box.isChecked()).toBe(true);
      await box.uncheck();
      await page.goto(origin + story);
      await page.keyboard.press('/');
      await page.waitForTimeout(500); // for what must not happen
      expect(page.url()).toBe(origin + story);
      await page.goto(`${origin}/${locale}/search`);
      await box.check();
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
      await page.goto(origin + story);
      await page.keyboard.press('/');
      await page.waitForURL(`**/${locale}/search`);
    });
    await reading(`/${locale}/search`, { javaScriptEnabled: false }, async (page) => {
      await expect.poll(() => page.locator('.search__key').isVisible()).toBe(false);
    });
  });

  it('suggestions are a combobox: arrows choose, Enter follows, Escape closes, the field keeps the focus', async () => {
    await reading('/en/search', {}, async (page) => {
      await field(page).pressSequentially('het');
      const options = suggestions(page, 'en').getByRole('option');
      await options.first().waitFor();
      const combobox = page.getByRole('combobox', { name: 'Bayward' });
      expect(await combobox.getAttribute('aria-expanded')).toBe('true');
      expect(await page.getByRole('status').textContent()).toContain(String(await options.count()));
      await page.keyboard.press('ArrowDown');
      const active = await combobox.getAttribute('aria-activedescendant');
      expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      expect(await axeFinds(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await combobox.getAttribute('aria-expanded')).toBe('false');
      expect(await field(page).inputValue()).toBe('het');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowDown');
      expect(await combobox.getAttribute('aria-activedescendant')).toBeNull();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/en/topics/hetao');
    });
  });

  it('suggestions that cannot be fetched are asked for again with the next letter', async () => {
    const work = async (page: Page) => {
      const script = /site-search\.lazy/;
      await page.route(script, (route) => route.abort());
      for (const letter of ['h', 'e']) {
        const failed = page.waitForEvent('console'); // a failed import is said there each time, also where none was sent
        await field(page).press(letter);
        await failed;
      }
      await page.unroute(script);
      await field(page).press('t');
      await suggestions(page, 'en').getByRole('option').first().waitFor();
    };
    await reading('/en/search', {}, work, false); // the console reports the file itself
  });

  it('Enter with nothing chosen searches', async () => {
    await reading('/zh/search', {}, async (page) => {
      await field(page).pressSequentially('木棉');
      await suggestions(page, 'zh').getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\?q=/);
      expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('木棉')}`); // without the filters that are not used
      expect(await page.locator('.card__link').first().getAttribute('href')).toBe('/zh/nature/trees-that-bloom-before-they-leaf');
    });
  });
});

it('any text is answered, soon and without an error', async () => {
  for (const typed of ['"', "' OR 1=1 --", 'NEAR(a b) AND title:x*', '\u0000', '😀', '%', 'x'.repeat(1500), '<script>alert(1)</script>']) {
    const answer = await ask(`/en/search?q=${encodeURIComponent(typed)}`);
    expect(answer.status, typed).toBe(200);
    expect(await answer.text()).not.toContain('<script>alert');
    expect((await ask(`/en/search/suggest?q=${encodeURIComponent(typed)}`)).status, typed).toBe(200);
  }
  for (const query of ['?q=%ff', '?q=%D8%00', '?q=a&q=b', '?page=-1', '?from=yesterday&section=none', '?']) {
    expect((await ask(`/en/search${query}`)).status, query).toBe(200);
  }
});

it('suggestions are kept for a minute, and nothing of a draft is among them', async () => {
  const answer = await ask('/en/search/suggest?q=before+two+lab');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
  expect(await answer.json()).toEqual([]);
  expect(await (await ask('/en/search?q=caesium')).text()).not.toContain('a-draft-about-quantum-standards');
  expect(await (await ask('/en/search?q=caesim')).text()).not.toContain('caesium');
});

const hasJava = spawnSync('java', ['-version']).status === 0;
it.skipIf(!hasJava)('the W3C HTML checker finds nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'html-'));
  for (const locale of LOCALES) {
    for (const [n, query] of KINDS.entries()) {
      writeFileSync(join(folder, `${locale}-${n}.html`), await (await ask(`/${locale}/search${query}`)).text());
    }
  }
  const checker = String(createRequire(import.meta.url)('vnu-jar'));
  const { stderr } = spawnSync('java', ['-jar', checker, '--errors-only', '--skip-non-html', folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
  expect(execFileSync('java', ['-jar', checker, '--version'], { encoding: 'utf8' })).toMatch(/^\d+/);
});
