import { describe, expect, it } from 'vitest';
import { axeFindsInBothThemes } from '../support/axe';
import { reading } from '../support/browser';
import { messages, origin } from '../support/paper';
import { arrived, hint, opened, partner, peekButton, peekButtons, tap, WRITTEN, wordsOf } from '../support/peek';
import { block, component, edition, EVERY_BLOCK, LONG, pressFromHere, runningText, scrollTo, topOf, widthOf } from '../support/story';

describe('without a partner to show', () => {
  it.each([
    ['zh', 'en'], // the Chinese page shows the English text
    ['en', null], // the English page shows it like any other paragraph
  ] as const)('says that a paragraph is not translated (%s)', async (locale, lang) => {
    await reading(`/${locale}/hills/the-stair-that-was-left`, {}, async (page) => {
      expect(await block(page, 'p5').getAttribute('lang')).toBe(lang);
      await tap(page, 'p5');
      await arrived(page, 'p5');
      expect(await page.getByRole('alert').textContent()).toBe(messages[locale].Peek.missing);
      expect(await partner(page, 'p5').getAttribute('lang')).toBeNull();
    });
  });

  it.each([
    ['the other page cannot be fetched', `**/zh${LONG}`],
    ['the script cannot be fetched', '**/elements/peek*'],
  ])('says so in the page’s language when %s, and tries again', async (_, url) => {
    await reading(
      `/en${LONG}`,
      {},
      async (page) => {
        await page.route(url, (route) => route.abort());
        await tap(page, 'p2');
        await page.getByRole('alert').waitFor();
        expect(await page.getByRole('alert').textContent()).toContain(messages.en.Peek.failed);
        expect(await hint(page, 'en').isVisible(), 'stays until a partner was seen').toBe(true);
        const failed = page.waitForEvent('requestfailed');
        await page.getByRole('button', { name: messages.en.Peek.retry }).click();
        await failed;
        await expect.poll(() => page.getByRole('alert').allTextContents()).toEqual([expect.stringContaining(messages.en.Peek.failed)]);
        await page.unroute(url);
        await page.getByRole('button', { name: messages.en.Peek.retry }).click();
        await expect.poll(() => partner(page, 'p2').getAttribute('lang')).toBe('zh-Hans');
        expect(await page.getByRole('alert').count()).toBe(0);
        expect(await opened(page)).toBe(1);
        await hint(page, 'en').waitFor({ state: 'hidden' });
      },
      false, // the console reports the aborted requests
    );
  });

  it('says that it is loading', async () => {
    await reading(`/en${LONG}`, {}, async (page) => {
      let arrive = () => {};
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      await page.route(`**/zh${LONG}`, async (route) => {
        await arrived;
        await route.continue();
      });
      await tap(page, 'p2');
      await page.getByText(messages.en.Peek.loading).waitFor();
      arrive();
      await expect.poll(() => partner(page, 'p2').getAttribute('lang')).toBe('zh-Hans');
      expect(await opened(page)).toBe(1);
    });
  });

  it('there is no button on a story in one language, nor without script', async () => {
    await reading('/en/words/a-riddle-in-english', {}, async (page) => {
      await page.waitForFunction(() => customElements.get('peek-story'));
      expect(await component(page, 'peek-story').count()).toBe(0);
      expect(await peekButtons(page, 'en').count()).toBe(0);
    });
    for (const locale of WRITTEN) {
      await reading(`/${locale}${LONG}`, { javaScriptEnabled: false }, async (page) => {
        expect(await peekButtons(page, locale).count()).toBe(0);
        for (const text of [messages[locale].Peek.hint, messages[locale].Peek.hintTouch, 'Aa', messages[locale].ReadLater.label])
          expect(await page.getByText(text, { exact: true }).isVisible(), text).toBe(false);
      });
    }
  });
});

it.each([
  [null, 'zh', 'zh-Hans'],
  ['zh-hant', 'zh-hant', 'zh-Hant'],
])('an English page shows Chinese in the script that the reader prefers (%s)', async (script, edition, lang) => {
  const words = await wordsOf(`/${edition}${LONG}`);
  await reading(`/en${LONG}`, {}, async (page) => {
    if (script) await page.evaluate((chosen) => localStorage.setItem('script', chosen), script);
    await tap(page, 'p2');
    await expect.poll(() => partner(page, 'p2').getAttribute('lang')).toBe(lang);
    expect(await partner(page, 'p2').textContent()).toBe(words.p2);
  });
});

it('a Traditional page shows English, also to a reader who prefers Traditional', async () => {
  await reading(`/zh-hant${LONG}`, {}, async (page) => {
    await page.evaluate(() => localStorage.setItem('script', 'zh-hant'));
    expect(await hint(page, 'zh-hant').isVisible()).toBe(true);
    await tap(page, 'p2');
    await expect.poll(() => partner(page, 'p2').getAttribute('lang')).toBe('en');
  });
});

/** Where one begins to read, in CSS px from the top of the screen (components/browser/place.ts): the text that is nearest to it stays. */
const EYE = 80;

it.each([390, 1440])('a change of edition keeps the place while partners are open (%d px)', async (width) => {
  await reading(`/en${LONG}`, { viewport: { width, height: 844 } }, async (page) => {
    for (const id of ['p2', 'p4', 'p5']) {
      await tap(page, id);
      await arrived(page, id);
    }
    await hint(page, 'en').waitFor({ state: 'hidden' }); // it goes once a partner was seen, and what is below it moves up
    await scrollTo(block(page, 'p6'), EYE);
    const before = await topOf(block(page, 'p6'));
    await pressFromHere(edition(page, 'zh'));
    await page.waitForURL(`${origin}/zh${LONG}`);
    await page.waitForLoadState('load');
    expect(Math.abs((await topOf(block(page, 'p6'))) - before)).toBeLessThanOrEqual(2);
  });
});

it('prints open partners, and no button', async () => {
  await reading(`/en${LONG}`, {}, async (page) => {
    await tap(page, 'p2');
    await arrived(page, 'p2');
    await page.emulateMedia({ media: 'print' });
    expect(await partner(page, 'p2').isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('link', { name: messages.en.Share.tool, exact: true }).count()).toBe(0);
  });
});

it('axe finds nothing with partners open, light and dark, and nothing scrolls sideways at any width', async () => {
  const locale = 'zh';
  await reading(`/${locale}${EVERY_BLOCK}`, { reducedMotion: 'reduce' }, async (page) => {
    for (const id of await runningText(page).evaluateAll((all) => all.map((text) => text.id))) {
      await pressFromHere(peekButton(page, id));
      await arrived(page, id);
    }
    await peekButtons(page, locale).first().focus();
    expect(await axeFindsInBothThemes(page)).toEqual([]);
    for (const width of [320, 390, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await widthOf(page)).toBeLessThanOrEqual(width);
    }
  });
});
