import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { workerScript } from '@/lib/process/bundles';
import { ask, messages, onDevice, origin, withBrowser } from './support/browser';
import { demoStories } from './support/demo-stories';
import { behindGateway } from './support/gateway';
import { caches, keptPages, lookOf, read } from './support/shelf';

withBrowser();

const STORY = '/science/why-the-cluster-ranks-first';
const note = (page: Page) => page.locator('.kept');
const headline = (page: Page) => page.locator('h1').innerText();
const patient = { timeout: 20_000 };

it('keeps what was read, not what was fetched ahead, and asks the server for nothing twice', async () => {
  await behindGateway(async (page, gateway) => {
    await read(page, `${gateway.origin}/en${STORY}`);
    await expect.poll(() => gateway.asked, patient).toContain(`+/zh${STORY}`);
    expect(await keptPages(page)).toEqual([`/en${STORY}`]);
    expect(gateway.asked.filter((path) => path === `/en${STORY}`)).toHaveLength(1);

    gateway.asked.length = 0;
    await page.reload();
    await expect.poll(() => gateway.asked, patient).toContain(`+/zh${STORY}`);
    await page.waitForTimeout(3000); // for a second request, which must not come
    expect(
      gateway.asked.filter((path) => path.endsWith(`/zh${STORY}`)),
      'once, with the worker between',
    ).toHaveLength(1);
    expect(gateway.asked.filter((path) => path.startsWith('/media/'))).toEqual([]);

    await page.locator('language-toggle a[lang="zh-Hans"]').click();
    await page.waitForURL(`**/zh${STORY}`);
    expect(await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as { deliveryType?: string }).deliveryType)).toBe(
      'navigational-prefetch',
    );
    await expect.poll(() => keptPages(page), patient).toContain(`/zh${STORY}`);
  });
});

it('what is fetched ahead without a connection is no copy that could be taken for new', async () => {
  await behindGateway(async (page, gateway) => {
    await read(page, `${gateway.origin}/zh${STORY}`);
    await read(page, `${gateway.origin}/en${STORY}`);
    // The rules are to be had, the pages are not
    gateway.rule = (path) => (path.startsWith('/zh') ? { status: 502 } : undefined);
    await page.reload();
    await expect.poll(() => gateway.asked, patient).toContain(`+/zh${STORY}`);
    gateway.rule = () => undefined;
    await page.locator('language-toggle a[lang="zh-Hans"]').click();
    await page.waitForURL(`**/zh${STORY}`);
    expect(await note(page).count()).toBe(0);
  });
});

it('never keeps what is no page of the paper’s own: missing, moved, found for one reader, sent, played', async () => {
  await onDevice({}, async (page) => {
    await read(page, `${origin}/en${STORY}`);
    for (const path of [
      '/en/nothing',
      '/en/science/nothing',
      '/en/culture/why-the-cluster-ranks-first',
      '/en/search?q=bay',
      '/en/saved',
      '/s/phegxd3/z',
      '/en/cities/the-last-ferry-video',
    ]) {
      await page.goto(origin + path);
      await page.waitForTimeout(3500);
    }
    expect(await keptPages(page)).toEqual(['/en/cities/the-last-ferry-video', `/en${STORY}`, `/zh${STORY}`]);
    const files = (await caches(page)).files ?? [];
    expect(files.filter((path) => /^\/s\/|\.mp4|\.webm|feed|search\?/.test(path))).toEqual([]);
    const part = await page.evaluate(() =>
      fetch('/media/tide-clock.mp4', { headers: { range: 'bytes=0-9' } }).then(({ status }) => status),
    );
    expect(part).toBe(206);
    expect(await page.evaluate(() => fetch('/en/feed.json').then(({ status }) => status))).toBe(200);

    await page.context().setOffline(true);
    await page.goto(`${origin}/en/cities/the-last-ferry-video`);
    expect(await note(page).innerText()).toContain(messages.en.KeptNote.films);
    const { pathname } = new URL((await page.locator('video').getAttribute('poster')) ?? '', origin);
    expect(files).toContain(pathname);
  });
});

it('keeps fifty pages, the last ones read', async () => {
  await onDevice({}, async (page) => {
    await read(page, `${origin}/en${STORY}`);
    const paths = demoStories()
      .flatMap(({ section, slug, languages }) => languages.map((language) => `/${language}/${section}/${slug}`))
      .slice(0, 56);
    await page.evaluate((all) => {
      for (const path of all) navigator.serviceWorker.controller?.postMessage({ type: 'read', path, seen: [] });
    }, paths);
    await expect.poll(() => keptPages(page), { timeout: 60_000 }).toContain(paths.at(-1));
    await expect.poll(async () => (await keptPages(page)).length, patient).toBe(50);
    const kept = await keptPages(page);
    expect(kept).not.toContain(`/en${STORY}`);
    expect(kept).not.toContain(paths[1]);
  });
});

describe('another version of the worker', () => {
  const version = (n: number) => (path: string) =>
    path === '/sw.js' ? { change: (text: string) => text.replace(/[0-9a-f]{64}/g, String(n).repeat(64)) } : undefined;
  const shells = async (page: Page) => Object.keys(await caches(page)).filter((name) => name.startsWith('shell-'));

  it('takes over at once, leaves what is kept, and the open page as it is', async () => {
    await behindGateway(async (page, gateway) => {
      gateway.rule = version(1);
      await read(page, `${gateway.origin}/en${STORY}`);
      const [kept, look] = [await keptPages(page), await lookOf(page)];
      expect(await shells(page)).toEqual([`shell-${'1'.repeat(64)}`]);

      gateway.rule = version(2);
      await page.reload();
      await expect.poll(() => shells(page), patient).toEqual([`shell-${'2'.repeat(64)}`]);
      gateway.rule = (path) => (/\/elements\/|\.css/.test(path) ? { status: 404 } : version(2)(path));
      await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), patient).toBe('activated');
      // The page is the old one: what it loads on first use is not on the server any more
      await page.locator('a[data-large="qr"]').first().click();
      await page.locator('dialog[open]').waitFor();
      expect(await keptPages(page)).toEqual(kept);

      await page.context().setOffline(true);
      await page.goto(`${gateway.origin}/en${STORY}`);
      expect(await lookOf(page)).toEqual(look);
      await page.goto(`${gateway.origin}/en/nature`);
      expect(await headline(page)).toBe(messages.en.Offline.title);
    });
  });

  it('that cannot be installed changes nothing', async () => {
    await behindGateway(async (page, gateway) => {
      gateway.rule = version(1);
      await read(page, `${gateway.origin}/en${STORY}`);
      gateway.rule = (path) => version(2)(path) ?? (path === '/zh-hant/offline' ? { status: 500 } : undefined);
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => {}));
      await page.waitForTimeout(2000);
      await page.context().setOffline(true);
      await page.goto(`${gateway.origin}/en/nature`);
      expect(await headline(page)).toBe(messages.en.Offline.title);
    });
  });
});

describe('the worker is switched off', () => {
  const isRegistered = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length > 0);

  it('by what /sw.js says: it goes at the next visit', async () => {
    await behindGateway(async (page, gateway) => {
      await read(page, `${gateway.origin}/en${STORY}`);
      const off = (text: string) => text.replace(' data-worker="/sw.js"', '');
      gateway.rule = (path) => ({ change: path === '/sw.js' ? () => workerScript('retired') : off });
      await page.goto(`${gateway.origin}/en/culture/lions-on-poles`);
      await expect.poll(() => isRegistered(page), patient).toBe(false);
      await page.reload();
      expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
      expect(await page.locator('.later__button').isVisible()).toBe(false);
      expect(await keptPages(page), 'what is kept stays').toContain(`/en${STORY}`);
    });
  });

  it('a /sw.js that answers badly locks nobody in', async () => {
    await behindGateway(async (page, gateway) => {
      await read(page, `${gateway.origin}/en${STORY}`);
      for (const status of [404, 500]) {
        gateway.rule = (path) => (path === '/sw.js' ? { status } : undefined);
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => {}));
        expect((await page.goto(`${gateway.origin}/en/news`))?.status()).toBe(200);
        expect(await note(page).count()).toBe(0);
      }
    });
  });
});

it('/sw.js is asked for each time, and sent when it has changed', async () => {
  const { headers, status } = await ask('/sw.js');
  expect([status, headers.get('cache-control'), headers.get('content-type')]).toEqual([200, 'no-cache', 'text/javascript; charset=utf-8']);
  expect((await ask('/sw.js', { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304);
});
