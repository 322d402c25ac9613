import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeFinds } from '../support/axe';
import { onDevice } from '../support/browser';
import { ask, LANG, LOCALES, messages, origin } from '../support/paper';
import { behindGateway, cut } from '../support/gateway';
import { brokenPictures, cached, keptNote, keptPages, read } from '../support/kept-pages';
import { partner, peekButton } from '../support/peek';
import { bothLink, component, edition, hrefs, langOf, LONG } from '../support/story';

const VIEWS = ['/en', '/zh', '/zh-hant'].flatMap((edition) => [
  `${edition}${LONG}`,
  `${edition}${LONG}/both`,
  `${edition}${LONG}/both-${edition === '/en' ? 'zh' : 'en'}`,
]);
const patient = { timeout: 30_000 };
const LABEL = new RegExp(
  `^(${Object.values(messages)
    .map(({ ReadLater }) => ReadLater.label)
    .join('|')})$`,
);
const button = (page: Page) => page.getByRole('button', { name: LABEL });
const isSaved = (page: Page) => button(page).getAttribute('aria-pressed');
const said = (page: Page) => component(page, 'read-later').getByRole('status').innerText();
const list = (page: Page, name: string) => page.getByRole('region', { name });

/** Presses the button by keyboard, and waits until the story is saved. */
async function save(page: Page): Promise<void> {
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => isSaved(page), patient).toBe('true');
}

describe('read later', () => {
  it('saves a story in all editions and modes, so that the toggle works without a connection', async () => {
    const [front, mode, words] = ['/zh', '/both', messages.zh];
    await behindGateway(
      async (page, gateway) => {
        await page.goto(gateway.origin + front + LONG + mode);
        expect(await page.getByRole('button', { name: words.ReadLater.label, pressed: false }).count()).toBe(1);
        await save(page);
        await expect.poll(() => said(page), patient).toMatch(new RegExp(`${words.ReadLater.saved}|${words.ReadLater.passing}`));
        expect(await axeFinds(page)).toEqual([]);
        expect((await keptPages(page)).toSorted()).toEqual(VIEWS.toSorted());

        await cut(page, gateway);
        for (const there of ['en', 'zh-hant', 'zh'] as const) {
          await edition(page, there).click();
          await expect.poll(() => langOf(page)).toBe(LANG[there]);
          await expect.poll(() => keptNote(page).count()).toBe(1);
        }
        await bothLink(page).click();
        await page.waitForURL('**/both');
        expect(await brokenPictures(page)).toEqual([]);
        await page.goto(`${gateway.origin}/en${LONG}`);
        await expect.poll(() => isSaved(page), patient).toBe('true');
        await peekButton(page, 'p1').press('Enter');
        await partner(page, 'p1').waitFor();
        expect(await partner(page, 'p1').innerText()).toMatch(/\p{Script=Han}/u);
      },
      { viewport: { width: 390, height: 844 } },
    );
  });

  it('lists saved stories and recently read ones, and removes them', async () => {
    const [front, mode, words] = ['/zh-hant', '', messages['zh-hant']];
    await onDevice({}, async (page) => {
      await read(page, `${origin}${front}/hills/a-bell-in-the-fog`);
      await page.goto(origin + front + LONG + mode);
      await save(page);
      await page.goto(`${origin}${front}/saved`);
      const titles = (name: 'saved' | 'recent') => list(page, words.Saved[name]).getByRole('link').allInnerTexts();
      await expect.poll(() => titles('saved'), patient).toHaveLength(1);
      expect(await titles('recent')).toHaveLength(1);
      expect(await hrefs(list(page, words.Saved.saved).getByRole('link'))).toEqual([front + LONG]);
      expect(await hrefs(list(page, words.Saved.recent).getByRole('link'))).toEqual([`${front}/hills/a-bell-in-the-fog`]);
      expect(await axeFinds(page)).toEqual([]);

      await page.context().setOffline(true);
      await page.reload();
      await expect.poll(() => titles('saved'), patient).toHaveLength(1);
      await list(page, words.Saved.saved).getByRole('button', { name: words.Saved.remove }).click();
      await expect.poll(() => titles('saved'), patient).toEqual([]);
      expect(await page.getByRole('main').getByRole('status').last().innerText()).toBe(words.Saved.removed);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('saved-stories');
      expect((await keptPages(page)).filter((path) => path.includes(LONG))).toEqual([]);

      page.on('dialog', (dialog) => void dialog.accept());
      await page.getByRole('button', { name: words.Saved.clear }).click();
      await expect.poll(() => titles('recent'), patient).toEqual([]);
      expect(await keptPages(page)).toEqual([]);
      expect((await cached(page, 'files')).filter((file) => file.startsWith('/media/'))).toEqual([]);
    });
  });
});

it.each([
  [true, messages.en.ReadLater.saved],
  [false, messages.en.ReadLater.passing],
  ['never', messages.en.ReadLater.saved], // Firefox asks the reader
  ['unknown', messages.en.ReadLater.passing],
] as const)('says whether the browser may remove what is saved (it promises: %s)', async (promise, words) => {
  await onDevice({}, async (page) => {
    await page.addInitScript((answer) => {
      const answered = async () => (answer === 'never' ? new Promise<boolean>(() => {}) : answer === true);
      const own =
        answer === 'unknown' ? { persist: undefined, persisted: undefined } : { persist: answered, persisted: async () => answer === true };
      Object.defineProperties(navigator.storage, Object.fromEntries(Object.entries(own).map(([name, value]) => [name, { value }])));
    }, promise);
    await page.goto(`${origin}/en${LONG}`);
    await save(page);
    await expect.poll(() => said(page), patient).toContain(words);
    expect(await button(page).getAttribute('aria-busy')).toBe('false');
    await page.goto(`${origin}/en/saved`);
    await list(page, messages.en.Saved.saved).getByRole('link').first().waitFor();
    const note = page.getByText(messages.en.Saved.passing);
    await (promise === true ? note.waitFor({ state: 'hidden' }) : note.waitFor());
  });
});

it('pressing the button again removes the story from the device', async () => {
  await onDevice({}, async (page) => {
    await page.goto(`${origin}/en${LONG}`);
    await save(page);
    await page.reload();
    await expect.poll(() => isSaved(page), patient).toBe('true');
    await button(page).click();
    await expect.poll(() => isSaved(page), patient).toBe('false');
    expect(await said(page)).toContain(messages.en.ReadLater.removed);
    await page.goto(`${origin}/en/saved`).then(() => page.getByText(messages.en.Saved.savedEmpty).waitFor());
  });
});

it('a story in one language is saved in that language', async () => {
  await onDevice({}, async (page) => {
    await page.goto(`${origin}/en/words/a-riddle-in-english`);
    await save(page);
    const pages = await keptPages(page);
    expect(pages.length).toBeGreaterThan(0);
    for (const path of pages) expect((await ask(path)).status, path).toBe(200);
  });
});

it('without enough storage, says so and keeps no part of the story', async () => {
  await onDevice({}, async (page) => {
    await read(page, `${origin}/en/hills/a-bell-in-the-fog`);
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
    await page.goto(`${origin}/en${LONG}`);
    await button(page).click();
    await expect.poll(() => said(page), patient).toContain(messages.en.ReadLater.full);
    expect(await isSaved(page)).toBe('false');
    expect((await keptPages(page)).filter((path) => path.includes(LONG))).toEqual([]);
    expect((await page.goto(`${origin}/zh${LONG}`))?.status()).toBe(200);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
  });
});

it('without a connection, says so', async () => {
  await onDevice({}, async (page) => {
    await read(page, `${origin}/en${LONG}`);
    await page.context().setOffline(true);
    await page.reload();
    await button(page).click();
    await expect.poll(() => said(page), patient).toContain(messages.en.ReadLater.failed);
    expect(await isSaved(page)).toBe('false');
    expect(await keptPages(page), 'pages kept before stay').toContain(`/en${LONG}`);
  });
});

it('in a private window without storage, the button disappears and the page stays', async () => {
  await behindGateway(async (page, gateway) => {
    const refuse = "caches.open = () => Promise.reject(new DOMException('', 'SecurityError'));";
    gateway.rule = (path) => (path === '/sw.js' ? { change: (text) => refuse + text } : undefined);
    await page.goto(`${gateway.origin}/en${LONG}`);
    await button(page).click();
    await expect.poll(() => button(page).isVisible(), patient).toBe(false);
    await page.goto(`${gateway.origin}/en/saved`);
    await expect.poll(() => page.getByText(messages.en.Saved.unsupported).isVisible(), patient).toBe(true);
  });
});

it('in a browser without service workers, as WeChat’s may be, there is no button', async () => {
  await onDevice({}, async (page) => {
    await page.addInitScript('delete Navigator.prototype.serviceWorker');
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${origin}/zh${LONG}`);
    expect(await button(page).isVisible()).toBe(false);
    await page.goto(`${origin}/zh/saved`);
    await page.getByText(messages.zh.Saved.unsupported).waitFor();
    await page.waitForTimeout(3000); // longer than a page waits before it asks to be kept, which must cause no error
    expect(errors).toEqual([]);
  });
});

it('without script, each edition says what saving needs', async () => {
  await onDevice({ javaScriptEnabled: false }, async (page) => {
    for (const locale of LOCALES) {
      await page.goto(`${origin}/${locale}/saved`);
      expect(await page.getByText(messages[locale].Saved.needsScript).isVisible()).toBe(true);
      expect(await page.getByText(messages[locale].Saved.private).isVisible()).toBe(true);
    }
    await page.goto(`${origin}/en${LONG}`);
    expect(await button(page).isVisible()).toBe(false);
  });
});

it.each(LOCALES)('the pages with content from the device are linked, and not indexed: %s', async (locale) => {
  expect(await (await ask(`/${locale}`)).text()).toContain(`href="/${locale}/saved"`);
  for (const path of [`/${locale}/saved`, `/${locale}/offline`]) {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<meta name="robots" content="noindex"/>');
    expect(await (await ask('/sitemaps/pages.xml')).text()).not.toContain(path);
  }
});
