import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { shortCode } from '@/lib/record/short-code';
import { workerScript } from '@/lib/process/bundles';
import { onDevice } from '../support/browser';
import { ask, messages, origin } from '../support/paper';
import { dialog, enlarge } from '../support/share';
import { pathIn, STORIES } from '../support/stories';
import { behindGateway } from '../support/gateway';
import { cached, keptNote, keptPages, lookOf, read, shells } from '../support/kept-pages';
import { edition, LONG } from '../support/story';

const note = keptNote;
const headline = async (page: Page) => (await page.getByRole('heading', { level: 1 }).textContent())?.trim();
const patient = { timeout: 20_000 };

it('keeps pages that were read and their twins, not others that were prefetched, and requests nothing twice', async () => {
  await behindGateway(async (page, gateway) => {
    await read(page, `${gateway.origin}/en${LONG}`);
    await page.getByRole('link', { name: 'A bell in the fog' }).first().hover();
    await expect.poll(() => gateway.asked, patient).toContain('+/en/hills/a-bell-in-the-fog');
    const all = [`/en${LONG}`, `/en${LONG}/both`, `/zh${LONG}`];
    await expect.poll(() => keptPages(page), patient).toEqual(all);
    for (const path of all) expect(gateway.asked.filter((asked) => asked.replace('+', '') === path)).toHaveLength(1);

    gateway.asked.length = 0;
    await page.reload();
    await expect.poll(() => gateway.asked, patient).toContain(`+/zh${LONG}`);
    await page.waitForTimeout(3000); // there must be no second request in this time
    expect(
      gateway.asked.filter((path) => path.endsWith(`/zh${LONG}`)),
      'once, although the worker is in between',
    ).toHaveLength(1);
    expect(gateway.asked.filter((path) => path.startsWith('/media/'))).toEqual([]);

    await edition(page, 'zh').click();
    await page.waitForURL(`**/zh${LONG}`);
    expect(await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as { deliveryType?: string }).deliveryType)).toBe(
      'navigational-prefetch',
    );
    await expect.poll(() => keptPages(page), patient).toContain(`/zh${LONG}`);
  });
});

it('a failed prefetch does not become a copy that could pass for a new page', async () => {
  await behindGateway(async (page, gateway) => {
    await read(page, `${gateway.origin}/zh${LONG}`);
    await read(page, `${gateway.origin}/en${LONG}`);
    // The speculation rules can be fetched, the pages cannot
    gateway.rule = (path) => (path.startsWith('/zh') ? { status: 502 } : undefined);
    await page.reload();
    await expect.poll(() => gateway.asked, patient).toContain(`+/zh${LONG}`);
    gateway.rule = () => undefined;
    await edition(page, 'zh').click();
    await page.waitForURL(`**/zh${LONG}`);
    expect(await note(page).count()).toBe(0);
  });
});

it('fetches the twin ahead where the browser does not, and shows it once without asking the server again', async () => {
  await behindGateway(async (page, gateway) => {
    const likeFirefox = (path: string) =>
      path === '/sw.js'
        ? { change: (text: string) => text.replace('>=121', '>=1e9') }
        : path === '/speculation.json'
          ? { status: 404 }
          : undefined;
    gateway.rule = likeFirefox;
    await read(page, `${gateway.origin}/en${LONG}`);
    await (await page.context().newPage()).goto(`${gateway.origin}/en/nothing`);
    await expect.poll(() => keptPages(page), patient).toContain(`/zh${LONG}`);
    const asked = () => gateway.asked.filter((path) => path === `/zh${LONG}`).length;
    expect(asked()).toBe(1);
    gateway.rule = (path) => (path === `/zh${LONG}` ? { hangs: 'all' } : likeFirefox(path));
    await edition(page, 'zh').click();
    await page.waitForURL(`**/zh${LONG}`);
    expect(await note(page).count()).toBe(0);
    expect(asked()).toBe(1);
    gateway.rule = likeFirefox;
    await page.reload();
    expect(asked(), 'whoever loads it again wants it from the server').toBe(2);
    expect(await keptPages(page), 'a page that is not there has no twin').not.toContain('/zh');
  });
});

it('keeps no missing or moved pages, no search results, no short links and no films', async () => {
  await onDevice({}, async (page) => {
    await read(page, `${origin}/en${LONG}`);
    // Each in a tab of its own, because a page asks to be kept only after it has been open for three seconds
    for (const path of [
      '/en/nothing',
      '/en/harbour/nothing',
      '/en/hills/the-lamp-that-counts-boats',
      '/en/search?q=lamp',
      '/en/saved',
      `/s/${shortCode('the-lamp-that-counts-boats')}/z`,
    ]) {
      await (await page.context().newPage()).goto(origin + path);
    }
    await page.goto(`${origin}/en/harbour/the-tide-in-twenty-seconds`);
    await expect.poll(() => keptPages(page), patient).toContain('/en/harbour/the-tide-in-twenty-seconds');
    await expect.poll(() => keptPages(page), patient).toContain(`/zh${LONG}`);
    const stories = [LONG, '/harbour/the-tide-in-twenty-seconds'].map((story) => [`/en${story}`, `/en${story}/both`, `/zh${story}`]);
    await expect.poll(() => keptPages(page), patient).toEqual([...stories.flat(), `/zh${LONG}/both`].toSorted());
    const files = await cached(page, 'files');
    expect(files.filter((path) => /^\/s\/|\.mp4|\.webm|feed|search\?/.test(path))).toEqual([]);
    const part = await page.evaluate(() => fetch('/media/tide.mp4', { headers: { range: 'bytes=0-9' } }).then(({ status }) => status));
    expect(part).toBe(206);
    expect(await page.evaluate(() => fetch('/en/feed.json').then(({ status }) => status))).toBe(200);

    await page.context().setOffline(true);
    await page.goto(`${origin}/en/harbour/the-tide-in-twenty-seconds`);
    expect(await note(page).innerText()).toContain(messages.en.KeptNote.films);
    const poster = (await page.getByLabel('A day of the tide in 20 seconds').getAttribute('poster')) ?? '';
    expect(await page.evaluate((src) => fetch(src).then(({ status }) => status), poster)).toBe(200);
  });
});

it('keeps the pages read last, up to its limit', async () => {
  await behindGateway(async (page, gateway) => {
    // The real limit of 150 would take a minute; lib/offline/kept-page.test.ts tests it
    gateway.rule = (path) => (path === '/sw.js' ? { change: (text) => text.replace(/\bpages:150\b/, 'pages:5') } : undefined);
    await read(page, `${gateway.origin}/en${LONG}`);
    const paths = STORIES.flatMap((story) => story.views.map((view) => pathIn(view, story)))
      .filter((path) => path !== `/en${LONG}`)
      .slice(0, 7);
    await page.evaluate((all) => {
      for (const path of all) navigator.serviceWorker.controller?.postMessage({ type: 'read', path, seen: [] });
    }, paths);
    await expect.poll(() => keptPages(page), patient).toContain(paths.at(-1));
    await expect.poll(async () => (await keptPages(page)).length, patient).toBe(5);
    const kept = await keptPages(page);
    expect(kept).not.toContain(`/en${LONG}`);
    expect(kept).not.toContain(paths[1]);
  });
});

describe('a new version of the worker', () => {
  const version = (n: number) => (path: string) =>
    path === '/sw.js' ? { change: (text: string) => text.replace(/[0-9a-f]{64}/g, String(n).repeat(64)) } : undefined;

  it('takes over at once, and leaves kept pages and the open page as they are', async () => {
    await behindGateway(async (page, gateway) => {
      gateway.rule = version(1);
      await read(page, `${gateway.origin}/en${LONG}`);
      await expect.poll(() => keptPages(page), patient).toHaveLength(3); // with its twins
      const [kept, look] = [await keptPages(page), await lookOf(page)];
      expect(await shells(page)).toEqual([`shell-${'1'.repeat(64)}`]);

      gateway.rule = version(2);
      await page.reload();
      await expect.poll(() => shells(page), patient).toEqual([`shell-${'2'.repeat(64)}`]);
      gateway.rule = (path) => (/\/elements\/|\.css/.test(path) ? { status: 404 } : version(2)(path));
      await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), patient).toBe('activated');
      // The open page is of the old version: the scripts that it loads on first use are no longer on the server
      await enlarge(page).click();
      await dialog(page).waitFor();
      expect(await keptPages(page)).toEqual(kept);

      await page.context().setOffline(true);
      await page.goto(`${gateway.origin}/en${LONG}`);
      expect(await lookOf(page)).toEqual(look);
      await page.goto(`${gateway.origin}/en/hills`);
      expect(await headline(page)).toBe(messages.en.Offline.title);
    });
  });

  it('that cannot be installed changes nothing', async () => {
    await behindGateway(async (page, gateway) => {
      gateway.rule = version(1);
      await read(page, `${gateway.origin}/en${LONG}`);
      gateway.rule = (path) => version(2)(path) ?? (path === '/zh-hant/offline' ? { status: 500 } : undefined);
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => {}));
      await page.waitForTimeout(2000);
      await page.context().setOffline(true);
      await page.goto(`${gateway.origin}/en/hills`);
      expect(await headline(page)).toBe(messages.en.Offline.title);
    });
  });
});

describe('the worker is switched off', () => {
  const isRegistered = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length > 0);

  it('by the content of /sw.js: it unregisters itself at the next visit', async () => {
    await behindGateway(async (page, gateway) => {
      await read(page, `${gateway.origin}/en${LONG}`);
      const off = (text: string) => text.replace(' data-worker="/sw.js"', '');
      gateway.rule = (path) => ({ change: path === '/sw.js' ? () => workerScript('retired') : off });
      await page.goto(`${gateway.origin}/en/hills/a-bell-in-the-fog`);
      await expect.poll(() => isRegistered(page), patient).toBe(false);
      await page.reload();
      expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
      expect(await page.getByRole('button', { name: messages.en.ReadLater.label }).count()).toBe(0);
      expect(await keptPages(page), 'kept pages stay').toContain(`/en${LONG}`);
    });
  });

  it('pages load although /sw.js answers with an error', async () => {
    await behindGateway(async (page, gateway) => {
      await read(page, `${gateway.origin}/en${LONG}`);
      for (const status of [404, 500]) {
        gateway.rule = (path) => (path === '/sw.js' ? { status } : undefined);
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => {}));
        expect((await page.goto(`${gateway.origin}/en/news`))?.status()).toBe(200);
        expect(await note(page).count()).toBe(0);
      }
    });
  });
});

it('/sw.js is revalidated each time, and sent only if it has changed', async () => {
  const { headers, status } = await ask('/sw.js');
  expect([status, headers.get('cache-control'), headers.get('content-type')]).toEqual([200, 'no-cache', 'text/javascript; charset=utf-8']);
  expect((await ask('/sw.js', { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304);
});
