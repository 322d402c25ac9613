import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { shortCode } from '@/lib/record/short-code';
import { axeFinds } from '../support/axe';
import { onDevice } from '../support/browser';
import { saveStory } from '../support/newsroom';
import { LANG, messages, origin, ownPaper, soon, textAt } from '../support/paper';
import { behindGateway, cut, mend } from '../support/gateway';
import { brokenPictures, keptNote, keptPages, lookOf, read } from '../support/kept-pages';
import { langOf, LONG } from '../support/story';

await ownPaper();
const TIME = /20\d\d.*\d\d:\d\d/;
const note = keptNote;
const headline = async (page: Page) => (await page.getByRole('heading', { level: 1 }).textContent())?.trim();
const patient = { timeout: 20_000 };

/** How long the page has waited for its HTML, in ms. */
const waited = (page: Page) =>
  page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseEnd);

const PHONE = { viewport: { width: 390, height: 844 } };

describe('without a connection', () => {
  it('shows a page that was read before with the same look, and says that it is a copy and from when', async () => {
    const locale = 'en';
    await behindGateway(async (page, gateway) => {
      await read(page, `${gateway.origin}/${locale}${LONG}`);
      const [words, look] = [await headline(page), await lookOf(page)];
      expect(await note(page).count()).toBe(0);

      await cut(page, gateway);
      await page.goto(`${gateway.origin}/${locale}${LONG}?from=elsewhere`);
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
      await page.evaluate(() => dispatchEvent(new Event('online'))); // Chromium's emulation sends no event to a page that was opened offline
      await expect.poll(() => note(page).innerText(), patient).toContain(messages[locale].KeptNote.online);
      await note(page).getByRole('link', { name: messages[locale].KeptNote.reload }).click();
      await expect.poll(() => note(page).count(), patient).toBe(0);
    }, PHONE);
  });

  it('shows the offline page for a page that was never read, and links to those that were', async () => {
    const locale = 'zh-hant';
    await behindGateway(async (page, gateway) => {
      await read(page, `${gateway.origin}/${locale}${LONG}`);
      await cut(page, gateway);
      const answer = await page.goto(`${gateway.origin}/${locale}/hills/a-bell-in-the-fog`);
      expect(answer?.status()).toBe(503);
      expect(await headline(page)).toBe(messages[locale].Offline.title);
      expect(await langOf(page)).toBe(LANG[locale]);
      expect(await note(page).innerText()).toContain(messages[locale].KeptNote.offline);
      expect(await note(page).innerText()).not.toMatch(TIME);
      expect(await axeFinds(page)).toEqual([]);
      await page.getByRole('region', { name: messages[locale].Saved.recent }).getByRole('link').click();
      await page.waitForURL(`${gateway.origin}/${locale}${LONG}`);
      expect(await note(page).innerText()).toMatch(TIME);

      await page.goto(`${gateway.origin}/${locale}/search?q=lamp`);
      expect(await headline(page)).toBe(messages[locale].Offline.title);
      await mend(page, gateway);
      await page.getByRole('link', { name: messages[locale].Offline.retry }).click();
      await expect.poll(() => page.title(), patient).toContain('lamp');
    });
  });
});

it('leads from / to the chosen edition, or else the one that was installed, or else that of the browser’s language', async () => {
  await onDevice({ locale: 'zh-HK' }, async (page) => {
    await read(page, `${origin}/en${LONG}`);
    await page.context().setOffline(true);
    const lead = async (path: string) => {
      await page.goto(origin + path);
      return new URL(page.url()).pathname;
    };
    expect(await lead('/')).toBe('/zh-hant');
    expect(await lead('/?edition=zh')).toBe('/zh');
    await page.context().addCookies([{ name: 'locale', value: 'en', url: origin }]);
    expect(await lead('/?edition=zh')).toBe('/en');
    await page.goto(`${origin}/s/${shortCode('a-bell-in-the-fog')}`);
    expect(await headline(page)).toBe(messages.en.Offline.title);
  });
});

it.each(['all', 'body'] as const)('shows copies within three seconds on a line that accepts connections and hangs (%s)', async (hangs) => {
  await behindGateway(async (page, gateway) => {
    await read(page, `${gateway.origin}/en${LONG}`);
    gateway.rule = () => ({ hangs });
    await page.goto(`${gateway.origin}/en${LONG}`);
    expect(await note(page).innerText()).toMatch(TIME);
    expect(await waited(page)).toBeLessThan(3000);
  });
});

it('opens a story in both languages and by its short link, although it was read in one', async () => {
  await behindGateway(async (page, gateway) => {
    await read(page, `${gateway.origin}/zh-hant${LONG}`);
    await expect.poll(() => keptPages(page), patient).toContain(`/en${LONG}`);
    await cut(page, gateway);
    const code = shortCode('the-lamp-that-counts-boats');
    for (const [opened, shown] of [
      [`/en${LONG}`, `/en${LONG}`],
      [`/zh-hant${LONG}/both`, `/zh-hant${LONG}/both`],
      [`/zh${LONG}#p3`, `/zh-hant${LONG}#p3`],
      [`/s/${code}/e#p2`, `/en${LONG}#p2`],
      [`/s/${code.toUpperCase()}/T/`, `/zh-hant${LONG}`],
    ] as const) {
      await page.goto(gateway.origin + opened);
      expect(page.url()).toBe(gateway.origin + shown);
      expect(await note(page).innerText(), opened).toMatch(TIME);
    }
  });
});

it('online, a page is never an outdated copy', async () => {
  await onDevice({}, async (page) => {
    const path = '/en/hills/kept-or-new';
    const titled = (en: string) => saveStory('kept-or-new', { title: { en, zh: '新还是旧' } });
    titled('An old headline');
    await expect.poll(() => textAt(path), soon).toContain('An old headline');
    await read(page, origin + path);
    await page.reload();
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    for (const title of ['A new headline', 'A newer one']) {
      titled(title);
      await expect.poll(() => textAt(path), soon).toContain(title);
      await page.reload();
      expect(await headline(page)).toBe(title);
    }
    expect(await note(page).count()).toBe(0);
  });
});

it('copies are shown and say so if the server is stopped, broken behind its proxy, or too slow', async () => {
  await behindGateway(async (page, gateway) => {
    const story = `${gateway.origin}/en${LONG}`;
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
    expect(await headline(page), 'without a copy, the proxy’s own page').toBe('Gateway');

    gateway.rule = (path) => (path.startsWith('/en/') ? { wait: 11_000 } : undefined);
    const slow = await page.goto(`${gateway.origin}/en/hills/a-bell-in-the-fog`, { timeout: 40_000 });
    expect(slow?.status(), 'without a copy, it waits').toBe(200);
    expect(await note(page).count()).toBe(0);

    gateway.rule = () => undefined;
    const noted = () => page.goto(story).then(() => note(page).count());
    await expect.poll(noted, patient).toBe(0);
  });
});
