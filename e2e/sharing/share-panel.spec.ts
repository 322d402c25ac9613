import jsQR from 'jsqr';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { APPS } from '@/lib/share/share-links';
import { reading } from '../support/browser';
import { LANG, messages, origin } from '../support/paper';
import { card, code, dialog, drawn, enlarge, openDialog, shortLink, shown } from '../support/share';
import { block, half, hiddenHeadline, LONG, scrollTo, topOf, wordsIn } from '../support/story';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const WECHAT = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile MicroMessenger/8.0.49.2600';

/** The address that a phone reads from the dialog. */
async function scan(page: Page): Promise<string | undefined> {
  const shot = await dialog(page).screenshot();
  const { data, info } = await sharp(shot).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

const headlineOf = (page: Page) => wordsIn(hiddenHeadline(page));

describe.each([
  ['en', 'light', { width: 1440, height: 900 }, ''],
  ['zh', 'dark', { width: 390, height: 844 }, '/both'],
  ['zh-hant', 'light', { width: 320, height: 256 }, ''],
] as const)('sharing in %s (%s)', (locale, colorScheme, viewport, mode) => {
  const words = messages[locale].Share;

  it('the code opens large and on white, and leads to the story', async () => {
    await reading(`/${locale}${LONG}`, { colorScheme, viewport }, async (page) => {
      await openDialog(page);
      expect(await scan(page)).toBe(shortLink(locale));
      const { ground, width, side } = await dialog(page).evaluate((element) => ({
        ground: getComputedStyle(element).backgroundColor,
        width: element.scrollWidth - element.clientWidth,
        side: element.querySelector('img')?.getBoundingClientRect().width ?? 0,
      }));
      expect(ground).toBe('rgb(255, 255, 255)');
      expect(width).toBe(0);
      expect(Math.min(viewport.width, viewport.height) - side).toBeLessThan(130);
      expect(await dialog(page).getByRole('group', { name: words.opensAt }).count()).toBe(0);
      expect(await wordsIn(dialog(page).getByRole('heading'))).toBe(await headlineOf(page));
    });
  });

  it('the code leads to the paragraph being read, in its language and mode, or to the top if the reader chooses', async () => {
    const path = `/${locale}${LONG}${mode}`;
    const letters = mode === '' ? '' : 'z';
    await reading(path, {}, async (page) => {
      await scrollTo(block(page, 'p6'));
      await openDialog(page);
      const link = shortLink(locale) + letters;
      expect(await scan(page)).toBe(`${link}#p6`);
      expect(
        await dialog(page)
          .getByText(`${shown(link)}#p6`, { exact: true })
          .isVisible(),
      ).toBe(true);
      await dialog(page).getByText(words.opensHere).waitFor();
      const excerpt = dialog(page).getByRole('blockquote');
      const read = letters === '' ? block(page, 'p6') : half(page, 'p6', 'zh');
      expect(await excerpt.textContent()).toBe(await read.textContent());
      expect(await excerpt.getAttribute('lang')).toBe(LANG[locale]);
      const save = dialog(page).getByRole('link', { name: words.savePng });
      expect(await save.getAttribute('href')).toBe(`${link}/qr.png?at=p6`);

      await page.goto(`${link}#p6`);
      await page.waitForURL(`${origin}${path}#p6`);
      expect(Math.abs(await topOf(block(page, 'p6')))).toBeLessThan(80); // below the reading bar

      await page.goBack();
      await scrollTo(block(page, 'p6'));
      await openDialog(page);
      await dialog(page).getByRole('button', { name: words.whole }).click();
      await dialog(page).getByText(words.opensTop).waitFor();
      await drawn(page);
      expect(await scan(page)).toBe(link);
      expect(await excerpt.isVisible()).toBe(false);
      expect(await dialog(page).getByText(shown(link), { exact: true }).isVisible()).toBe(true);
    });
  });

  it('the panel has every app in the order of the edition, as plain links', async () => {
    await reading(`/${locale}${LONG}`, {}, async (page) => {
      await card(page).getByText(words.more).click();
      const links = card(page).getByRole('listitem').getByRole('link');
      expect(await links.first().isVisible()).toBe(true);
      const names = (await links.allTextContents()).slice(0, -1);
      expect(names).toEqual(APPS[locale].map((app) => words.apps[app]));
      for (const link of await links.all()) {
        const href = (await link.getAttribute('href')) ?? '';
        if (href.startsWith('https:')) {
          expect(await link.getAttribute('target')).toBe('_blank');
          expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
        }
        if (!href.startsWith('/s/')) expect(decodeURIComponent(href)).toContain(shortLink(locale));
      }
    });
  });

  it('without script the panel has links and pictures, and no button', async () => {
    await reading(`/${locale}${LONG}`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByRole('article').getByRole('button').count()).toBe(0);
      await page.getByRole('link', { name: words.tool, exact: true }).click();
      expect(new URL(page.url()).hash).toBe('#share');
      await page.getByText(words.more).click();
      expect(await card(page).getByRole('listitem').getByRole('link').count()).toBe(APPS[locale].length + 1);
      expect(await card(page).getByRole('listitem').getByRole('link').last().getAttribute('href')).toMatch(
        /^\/s\/\w{7}\/[ezt]\/poster\.png\?v=\w+$/,
      );
      // Fetched here, not in the browser: a picture on its own is sandboxed, and Chromium logs an error about its icon
      const picture = await fetch(new URL((await enlarge(page).getAttribute('href')) ?? '', origin));
      expect([picture.url, picture.headers.get('content-type')]).toEqual([`${shortLink(locale)}/qr.png`, 'image/png']);
    });
  });

  it('in WeChat there is the poster and a hint in place of the apps', async () => {
    await reading(
      `/${locale}${LONG}`,
      { ...PHONE, userAgent: WECHAT },
      async (page) => {
        await page.getByText(words.inWeChat).waitFor();
        expect(await page.getByRole('img', { name: words.posterAlt }).first().getAttribute('src')).toMatch(
          /^\/s\/\w{7}\/[ezt]\/poster\.png/,
        );
        expect(await card(page).getByText(words.more).count()).toBe(0);
        expect(await card(page).getByRole('button', { name: words.share }).count()).toBe(0);
        expect(await card(page).getByRole('listitem').count()).toBe(0);
        expect(await code(page).getAttribute('src')).toMatch(/qr\.png$/);
        await enlarge(page).tap();
        await drawn(page);
        for (const name of [words.savePng, words.saveSvg, words.savePoster])
          expect(await dialog(page).getByRole('link', { name }).count()).toBe(0);
        expect((await scan(page))?.split('#')[0]).toBe(shortLink(locale)); // of the paragraph above the card
      },
      false, // it requests the poster, which another spec checks
    );
  });
});

it('the poster is requested only when it is opened', async () => {
  await reading(`/en${LONG}`, {}, async (page) => {
    const asked: string[] = [];
    await page.route('**/poster.png*', async (route) => {
      asked.push(route.request().url());
      await route.fulfill({
        contentType: 'image/png',
        body: await sharp({ create: { width: 1080, height: 1600, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
      });
    });
    await page.reload();
    await card(page).scrollIntoViewIfNeeded();
    await page.getByText(messages.en.Share.more).click();
    await openDialog(page);
    await page.keyboard.press('Escape');
    expect(asked).toEqual([]);
    await card(page).getByRole('link', { name: messages.en.Share.apps.wechat }).click();
    await dialog(page).getByRole('img', { name: messages.en.Share.posterAlt }).waitFor();
    await dialog(page).getByText(messages.en.Share.scanInWeChat).waitFor();
    await expect.poll(() => asked.length).toBe(1);
  });
});
