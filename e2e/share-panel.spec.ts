import jsQR from 'jsqr';
import type { BrowserContextOptions, Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { APPS } from '@/lib/share/share-links';
import { axeFinds } from './support/axe';
import { LANG, LOCALES, messages, origin, reading, withBrowser } from './support/browser';
import { scrollTo, SHORT_LINK, STORY } from './support/share';

withBrowser();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const WECHAT = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile MicroMessenger/8.0.49.2600';

const dialog = (page: Page) => page.locator('share-card dialog');

async function openLarge(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('share-card [data-large=qr]')?.click());
  await page.locator('dialog[open] img').first().waitFor();
  await page.waitForFunction(() => {
    const image = document.querySelector<HTMLImageElement>('dialog[open] img');
    return image?.complete && image.naturalWidth > 0;
  });
}

/** What a phone reads off the screen. */
async function scan(page: Page): Promise<string | undefined> {
  const shot = await dialog(page).screenshot();
  const { data, info } = await sharp(shot).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe.each(LOCALES)('large in %s', (locale) => {
  const words = messages[locale].Share;

  it.each(['light', 'dark'] as const)('the code opens on white and whole pixels, and leads to the story (%s)', async (colorScheme) => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
      { width: 320, height: 256 },
    ]) {
      await reading(`/${locale}${STORY}`, { colorScheme, viewport }, async (page) => {
        await openLarge(page);
        expect(await scan(page)).toBe(SHORT_LINK[locale]);
        const { ground, width, side } = await dialog(page).evaluate((element) => ({
          ground: getComputedStyle(element).backgroundColor,
          width: element.scrollWidth - element.clientWidth,
          side: element.querySelector('img')?.getBoundingClientRect().width ?? 0,
        }));
        expect(ground).toBe('rgb(255, 255, 255)');
        expect(width).toBe(0);
        expect(Math.min(viewport.width, viewport.height) - side).toBeLessThan(130);
        expect(await dialog(page).locator('[data-place]').isVisible()).toBe(false);
        expect((await dialog(page).getByRole('heading').textContent())?.trim()).toBe((await page.locator('h1').textContent())?.trim());
      });
    }
  });

  it('goes on at the paragraph being read, in language and mode, or at the top by choice', async () => {
    for (const [path, letters] of [
      [`/${locale}${STORY}`, ''],
      [`/${locale}${STORY}/both`, locale === 'en' ? 'e' : 'z'],
    ] as const) {
      await reading(path, {}, async (page) => {
        await scrollTo(page, 'p6');
        await openLarge(page);
        const link = SHORT_LINK[locale] + letters;
        expect(await scan(page)).toBe(`${link}#p6`);
        const shown = dialog(page).locator('[data-url]');
        expect((await shown.textContent())?.trim()).toBe(`${link.replace(/^\w+:\/\//, '')}#p6`);
        await dialog(page).getByText(words.opensHere).waitFor();
        const excerpt = dialog(page).locator('blockquote');
        const half = letters === '' ? '#p6' : '#p6 [data-half]';
        expect(await excerpt.textContent()).toBe(await page.locator(half).first().textContent());
        expect(await excerpt.getAttribute('lang')).toBe(LANG[locale]);
        const save = dialog(page).getByRole('link', { name: words.savePng });
        expect(await save.getAttribute('href')).toBe(`${link}/qr.png?at=p6`);

        await page.goto(`${link}#p6`);
        await page.waitForURL(`${origin}${path}#p6`);
        expect(await page.evaluate(() => Math.abs(document.getElementById('p6')?.getBoundingClientRect().top ?? 999))).toBeLessThan(60);

        await page.goBack();
        await scrollTo(page, 'p6');
        await openLarge(page);
        await dialog(page).getByRole('button', { name: words.whole }).click();
        await dialog(page).getByText(words.opensTop).waitFor();
        await page.waitForFunction(() => document.querySelector<HTMLImageElement>('dialog[open] img')?.complete);
        expect(await scan(page)).toBe(link);
        expect(await excerpt.isVisible()).toBe(false);
        expect((await shown.textContent())?.trim()).toBe(link.replace(/^\w+:\/\//, ''));
      });
    }
  });

  it('the panel has every app in the order of the edition, as plain links', async () => {
    await reading(`/${locale}${STORY}`, {}, async (page) => {
      await page.getByRole('link', { name: words.tool, exact: true }).click();
      const links = page.locator('share-card li a');
      expect(await links.first().isVisible()).toBe(true);
      const names = (await links.allTextContents()).slice(0, -1);
      expect(names).toEqual(APPS[locale].map((app) => words.apps[app]));
      for (const link of await links.all()) {
        const href = (await link.getAttribute('href')) ?? '';
        if (href.startsWith('https:')) {
          expect(await link.getAttribute('target')).toBe('_blank');
          expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
        }
        if (!href.startsWith('/s/')) expect(decodeURIComponent(href)).toContain(SHORT_LINK[locale]);
      }
    });
  });

  it('without script it is links and pictures, and no button that does nothing', async () => {
    await reading(`/${locale}${STORY}`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('share-card button:visible, .tools button:visible').count()).toBe(0);
      await page.getByRole('link', { name: words.tool, exact: true }).click();
      expect(new URL(page.url()).hash).toBe('#share');
      await page.getByText(words.more).click();
      expect(await page.locator('share-card li a').count()).toBe(APPS[locale].length + 1);
      expect(await page.locator('a[data-large=poster]').getAttribute('href')).toMatch(/^\/s\/\w{7}\/[ezt]\/poster\.png\?v=\w+$/);
      // Followed here and not in the browser: a picture opened alone is sandboxed, and Chromium complains of its icon
      const picture = await fetch(new URL((await page.locator('share-card [data-large=qr]').getAttribute('href')) ?? '', origin));
      expect([picture.url, picture.headers.get('content-type')]).toEqual([`${SHORT_LINK[locale]}/qr.png`, 'image/png']);
    });
  });

  it('in WeChat there is the poster and a hint in place of the apps', async () => {
    await reading(
      `/${locale}${STORY}`,
      { ...PHONE, userAgent: WECHAT },
      async (page) => {
        await page.getByText(words.inWeChat).waitFor();
        expect(await page.getByRole('img', { name: words.posterAlt }).first().getAttribute('src')).toMatch(
          /^\/s\/\w{7}\/[ezt]\/poster\.png/,
        );
        expect(
          await page.locator('share-card details, share-card [data-sheet], share-card a[target=_blank]').locator('visible=true').count(),
        ).toBe(0);
        await openLarge(page);
        expect(await dialog(page).locator('a[download]:visible').count()).toBe(0);
        expect(await scan(page)).toBe(SHORT_LINK[locale]);
      },
      false, // it asks for the poster, which is another spec's
    );
  });
});

it('the poster is asked for when it is opened, and not before', async () => {
  await reading(`/en${STORY}`, {}, async (page) => {
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
    await page.locator('share-card').scrollIntoViewIfNeeded();
    await page.getByText(messages.en.Share.more).click();
    await openLarge(page);
    await page.keyboard.press('Escape');
    expect(asked).toEqual([]);
    await page.locator('[data-large=wechat]').click();
    await dialog(page).getByRole('img', { name: messages.en.Share.posterAlt }).waitFor();
    await dialog(page).getByText(messages.en.Share.scanInWeChat).waitFor();
    await expect.poll(() => asked.length).toBe(1);
  });
});

describe('by keyboard and by ear', () => {
  it('Enter opens, the focus stays inside, Escape closes and goes back', async () => {
    await reading(`/en${STORY}`, {}, async (page) => {
      const plate = page.locator('share-card [data-large=qr]');
      await plate.focus();
      await page.keyboard.press('Enter');
      await dialog(page).waitFor();
      const isInside = () =>
        page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(messages.en.Share.close);
      for (let n = 0; n < 6; n++) {
        await page.keyboard.press('Tab');
        expect(await isInside()).toBe(true);
      }
      await page.keyboard.press('Escape');
      expect(await dialog(page).isVisible()).toBe(false);
      expect(await plate.evaluate((element) => element === document.activeElement)).toBe(true);

      await page.keyboard.press('Enter');
      await dialog(page).getByRole('button', { name: messages.en.Share.close }).click();
      expect(await dialog(page).isVisible()).toBe(false);
      expect(await plate.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  it.each<[string, BrowserContextOptions]>([
    ['light', { colorScheme: 'light' }],
    ['dark, phone', { ...PHONE, colorScheme: 'dark' }],
  ])('axe finds nothing in the panel and in the dialog (%s)', async (_, options) => {
    await reading(`/zh${STORY}`, options, async (page) => {
      await page.locator('share-card summary').click();
      expect(await axeFinds(page, 'share-card')).toEqual([]);
      await scrollTo(page, 'p6');
      await openLarge(page);
      expect(await axeFinds(page, 'dialog')).toEqual([]);
      const small = await dialog(page)
        .locator('a:visible, button:visible')
        .evaluateAll((controls) => controls.filter((control) => control.getBoundingClientRect().height < 43.5).length);
      expect(small).toBe(0);
    });
  });
});
