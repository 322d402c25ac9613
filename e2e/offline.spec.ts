import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { axeFinds } from './support/axe';
import { ask, LOCALES, messages, onDevice, origin, withBrowser } from './support/browser';
import { behindGateway, cut, mend } from './support/gateway';
import { brokenPictures, lookOf, read } from './support/shelf';

withBrowser();

const STORY = '/science/why-the-cluster-ranks-first';
const TIME = /20\d\d.*\d\d:\d\d/;
const note = (page: Page) => page.locator('.kept');
const headline = (page: Page) => page.locator('h1').innerText();
const patient = { timeout: 20_000 };

const PHONE = { viewport: { width: 390, height: 844 } };

describe.each(LOCALES)('without a connection, in %s', (locale) => {
  it('shows a page that was read, as it looked, and says that it is a copy and of when', async () => {
    await behindGateway(async (page, gateway) => {
      await read(page, `${gateway.origin}/${locale}${STORY}`);
      const [words, look] = [await headline(page), await lookOf(page)];
      expect(await note(page).count()).toBe(0);

      await cut(page, gateway);
      await page.goto(`${gateway.origin}/${locale}${STORY}?from=elsewhere`);
      expect([await headline(page), await lookOf(page)]).toEqual([words, look]);
      const said = await note(page).innerText();
      expect(said).toContain(messages[locale].KeptNote.offline);
      expect(said).toMatch(TIME);
      expect(await note(page).getAttribute('role')).toBe('status');
      const { top } = await note(page).evaluate((element) => element.getBoundingClientRect());
      expect(top).toBeLessThan(200);
      expect(await brokenPictures(page)).toEqual([]);
      expect(await axeFinds(page)).toEqual([]);

      await mend(page, gateway);
      await page.evaluate(() => dispatchEvent(new Event('online'))); // Chromium's emulation tells a page that it opened offline nothing
      await expect.poll(() => note(page).innerText(), patient).toContain(messages[locale].KeptNote.online);
      await note(page).getByRole('link', { name: messages[locale].KeptNote.reload }).click();
      await expect.poll(() => note(page).count(), patient).toBe(0);
    }, PHONE);
  });

  it('says so on a page that was never read, and leads to those that were', async () => {
    await behindGateway(async (page, gateway) => {
      await read(page, `${gateway.origin}/${locale}${STORY}`);
      await cut(page, gateway);
      const answer = await page.goto(`${gateway.origin}/${locale}/culture/lions-on-poles`);
      expect(answer?.status()).toBe(503);
      expect(await headline(page)).toBe(messages[locale].Offline.title);
      expect(await page.locator('html').getAttribute('lang')).toBe({ en: 'en', zh: 'zh-Hans', 'zh-hant': 'zh-Hant' }[locale]);
      expect(await note(page).innerText()).toContain(messages[locale].KeptNote.offline);
      expect(await note(page).innerText()).not.toMatch(TIME);
      expect(await axeFinds(page)).toEqual([]);
      await page.locator('[data-list="lately"] li a').click();
      await page.waitForURL(`${gateway.origin}/${locale}${STORY}`);
      expect(await note(page).innerText()).toMatch(TIME);

      await page.goto(`${gateway.origin}/${locale}/search?q=bay`);
      expect(await headline(page)).toBe(messages[locale].Offline.title);
      await mend(page, gateway);
      await page.getByRole('link', { name: messages[locale].Offline.retry }).click();
      await expect.poll(() => page.title(), patient).toContain('bay');
    });
  });
});

it('leads from / to the edition of the reader: the chosen one, the one the paper was installed from, the browser’s', async () => {
  await onDevice({ locale: 'zh-HK' }, async (page) => {
    await read(page, `${origin}/en${STORY}`);
    await page.context().setOffline(true);
    const lead = async (path: string) => {
      await page.goto(origin + path);
      return new URL(page.url()).pathname;
    };
    expect(await lead('/')).toBe('/zh-hant');
    expect(await lead('/?edition=zh')).toBe('/zh');
    await page.context().addCookies([{ name: 'locale', value: 'en', url: origin }]);
    expect(await lead('/?edition=zh')).toBe('/en');
    await page.goto(`${origin}/s/phegxd3`);
    expect(await headline(page)).toBe(messages.en.Offline.title);
  });
});

it('online a page is never an old one', async () => {
  await onDevice({}, async (page) => {
    const file = join(inject('content'), 'articles/2025/lions-on-poles.json');
    const before = readFileSync(file, 'utf8');
    const title = (JSON.parse(before) as { title: { en: string } }).title.en;
    await read(page, `${origin}/en/culture/lions-on-poles`);
    await page.reload();
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    writeFileSync(file, before.replace(title, 'Lions, and news of them'));
    await expect.poll(async () => (await ask('/en/culture/lions-on-poles')).text()).toContain('Lions, and news of them');
    await page.reload();
    expect(await headline(page)).toBe('Lions, and news of them');
    writeFileSync(file, before);
    await expect.poll(async () => (await ask('/en/culture/lions-on-poles')).text()).not.toContain('Lions, and news of them');
    await page.reload();
    expect(await headline(page)).toBe(title);
    expect(await note(page).count()).toBe(0);
  });
});

it('a paper that does not answer: copies say so; gone, broken behind its proxy, or too slow', async () => {
  await behindGateway(async (page, gateway) => {
    const story = `${gateway.origin}/en${STORY}`;
    const says = async () => {
      await page.goto(story);
      return note(page).innerText();
    };
    await read(page, story);
    await gateway.stop();
    expect(await says()).toContain(messages.en.KeptNote.unreachable);
    expect(await page.goto(`${gateway.origin}/zh/news`).then((answer) => answer?.status())).toBe(503);
    expect(await headline(page)).toBe(messages.zh.Offline.title);

    await gateway.start();
    gateway.rule = () => ({ status: 502 });
    expect(await says()).toMatch(TIME);
    await page.goto(`${gateway.origin}/zh/news`);
    expect(await headline(page), 'without a copy the proxy’s own words').toBe('Gateway');

    gateway.rule = (path) => (path.startsWith('/en/') ? { wait: 11_000 } : undefined);
    expect(await says()).toMatch(TIME);
    const slow = await page.goto(`${gateway.origin}/en/culture/lions-on-poles`, { timeout: 40_000 });
    expect(slow?.status(), 'without a copy it waits').toBe(200);
    expect(await note(page).count()).toBe(0);

    gateway.rule = () => undefined;
    await page.goto(story);
    expect(await note(page).count()).toBe(0);
  });
});
