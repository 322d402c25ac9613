import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeFinds } from './support/axe';
import { ask, LOCALES, messages, onDevice, origin, withBrowser } from './support/browser';
import { behindGateway, cut } from './support/gateway';
import { caches, keptPages, read } from './support/shelf';

withBrowser();

const STORY = '/science/why-the-cluster-ranks-first';
const VIEWS = ['/en', '/zh', '/zh-hant'].flatMap((edition) => [
  edition + STORY,
  `${edition}${STORY}/both`,
  `${edition}${STORY}/both-${edition === '/en' ? 'zh' : 'en'}`,
]);
const patient = { timeout: 30_000 };
const button = (page: Page) => page.locator('.later__button');
const isSaved = (page: Page) => button(page).getAttribute('aria-pressed');
const said = (page: Page) => page.locator('.later__status').innerText();

/** Presses the button, as a keyboard does, and waits for the word. */
async function save(page: Page): Promise<void> {
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => isSaved(page), patient).toBe('true');
}

describe.each([
  ['en', '/en', ''],
  ['zh', '/zh', '/both'],
  ['zh-hant', '/zh-hant', ''],
] as const)('read later, in %s', (locale, edition, mode) => {
  const words = messages[locale];

  it('keeps a story in all editions and modes, so that the toggle works without a connection', async () => {
    await behindGateway(
      async (page, gateway) => {
        await page.goto(gateway.origin + edition + STORY + mode);
        expect(await page.getByRole('button', { name: words.ReadLater.label, pressed: false }).count()).toBe(1);
        await save(page);
        expect(await said(page)).toContain(words.ReadLater.saved);
        expect(await axeFinds(page)).toEqual([]);
        expect((await keptPages(page)).toSorted()).toEqual(VIEWS.toSorted());

        await cut(page, gateway);
        for (const lang of ['en', 'zh-Hant', 'zh-Hans']) {
          await page.locator(`language-toggle a[lang="${lang}"]`).click();
          await page.waitForFunction((tag) => document.documentElement.lang === tag, lang);
          expect(await page.locator('.kept').count()).toBe(1);
        }
        await page.locator('language-toggle a[data-mode="both"]').click();
        await page.waitForURL('**/both');
        expect(await page.locator('[data-pair=picture] img').evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
        await page.goto(`${gateway.origin}/en${STORY}`);
        await expect.poll(() => isSaved(page), patient).toBe('true');
        await page.locator('.peekbtn').first().press('Enter');
        await page.locator('.peek').waitFor();
        expect(await page.locator('.peek').innerText()).toMatch(/\p{Script=Han}/u);
      },
      { viewport: { width: 390, height: 844 } },
    );
  });

  it('lists what is saved and what was read, and takes it away again', async () => {
    await onDevice({}, async (page) => {
      await read(page, `${origin}${edition}/culture/lions-on-poles`);
      await page.goto(origin + edition + STORY + mode);
      await save(page);
      await page.goto(`${origin}${edition}/saved`);
      const titles = (list: string) => page.locator(`[data-list="${list}"] li a`).allInnerTexts();
      await expect.poll(() => titles('later'), patient).toHaveLength(1);
      expect(await titles('lately')).toHaveLength(1);
      expect(await page.locator('.shelf__story a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
        edition + STORY,
        `${edition}/culture/lions-on-poles`,
      ]);
      expect(await axeFinds(page)).toEqual([]);

      await page.context().setOffline(true);
      await page.reload();
      await expect.poll(() => titles('later'), patient).toHaveLength(1);
      await page.locator('[data-list="later"]').getByRole('button', { name: words.Saved.remove }).click();
      await expect.poll(() => titles('later'), patient).toEqual([]);
      expect(await page.locator('.shelf > [role="status"]').innerText()).toBe(words.Saved.removed);
      expect(await page.evaluate(() => document.activeElement?.closest('[data-list]')?.getAttribute('data-list'))).toBe('later');
      expect((await keptPages(page)).filter((path) => path.includes(STORY))).toEqual([]);

      page.on('dialog', (dialog) => void dialog.accept());
      await page.getByRole('button', { name: words.Saved.clear }).click();
      await expect.poll(() => titles('lately'), patient).toEqual([]);
      expect(await keptPages(page)).toEqual([]);
      expect((await caches(page)).files?.filter((file) => file.startsWith('/media/'))).toEqual([]);
    });
  });
});

it('pressing again takes the story off the device', async () => {
  await onDevice({}, async (page) => {
    await page.goto(`${origin}/en${STORY}`);
    await save(page);
    await page.reload();
    await expect.poll(() => isSaved(page), patient).toBe('true');
    await button(page).click();
    await expect.poll(() => isSaved(page), patient).toBe('false');
    expect(await said(page)).toContain(messages.en.ReadLater.removed);
    expect((await keptPages(page)).filter((path) => path.startsWith('/zh'))).toEqual([]);
  });
});

it('a story that has one language is saved in that', async () => {
  await onDevice({}, async (page) => {
    await page.goto(`${origin}/en/language/six-tones-on-a-keyboard`);
    await save(page);
    const pages = await keptPages(page);
    expect(pages.length).toBeGreaterThan(0);
    for (const path of pages) expect((await ask(path)).status, path).toBe(200);
  });
});

it('without room says so, and keeps no half of a story', async () => {
  await onDevice({}, async (page) => {
    await read(page, `${origin}/en/culture/lions-on-poles`);
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
    await page.goto(`${origin}/en${STORY}`);
    await button(page).click();
    await expect.poll(() => said(page), patient).toContain(messages.en.ReadLater.full);
    expect(await isSaved(page)).toBe('false');
    expect((await keptPages(page)).filter((path) => path.includes(STORY))).toEqual([]);
    expect((await page.goto(`${origin}/zh${STORY}`))?.status()).toBe(200);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
  });
});

it('without a connection says so', async () => {
  await onDevice({}, async (page) => {
    await read(page, `${origin}/en${STORY}`);
    await page.context().setOffline(true);
    await page.reload();
    await button(page).click();
    await expect.poll(() => said(page), patient).toContain(messages.en.ReadLater.failed);
    expect(await isSaved(page)).toBe('false');
    expect(await keptPages(page), 'what was kept before stays').toContain(`/en${STORY}`);
  });
});

it('in a private window that keeps nothing the button goes, and the page stays', async () => {
  await behindGateway(async (page, gateway) => {
    const refuse = "caches.open = () => Promise.reject(new DOMException('', 'SecurityError'));";
    gateway.rule = (path) => (path === '/sw.js' ? { change: (text) => refuse + text } : undefined);
    await page.goto(`${gateway.origin}/en${STORY}`);
    await button(page).click();
    await expect.poll(() => button(page).isVisible(), patient).toBe(false);
    await page.goto(`${gateway.origin}/en/saved`);
    await expect.poll(() => page.locator('[data-unsupported]').isVisible(), patient).toBe(true);
  });
});

it('a browser without workers, as WeChat’s may be, has no button that does nothing', async () => {
  await onDevice({}, async (page) => {
    await page.addInitScript('delete Navigator.prototype.serviceWorker');
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${origin}/zh${STORY}`);
    expect(await button(page).isVisible()).toBe(false);
    await page.goto(`${origin}/zh/saved`);
    expect(await page.getByText(messages.zh.Saved.unsupported).isVisible()).toBe(true);
    await page.waitForTimeout(3000); // longer than a page takes to ask that it be kept
    expect(errors).toEqual([]);
  });
});

it.each(LOCALES)('without script %s says what saving needs', async (locale) => {
  await onDevice({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${origin}/${locale}/saved`);
    expect(await page.getByText(messages[locale].Saved.needsScript).isVisible()).toBe(true);
    expect(await page.getByText(messages[locale].Saved.private).isVisible()).toBe(true);
    await page.goto(`${origin}/${locale}${STORY}`);
    expect(await button(page).isVisible()).toBe(false);
  });
});

it.each(LOCALES)('pages of the device are linked, and not for search engines: %s', async (locale) => {
  expect(await (await ask(`/${locale}`)).text()).toContain(`href="/${locale}/saved"`);
  for (const path of [`/${locale}/saved`, `/${locale}/offline`]) {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<meta name="robots" content="noindex"/>');
    expect(await (await ask('/sitemaps/pages.xml')).text()).not.toContain(path);
  }
});
