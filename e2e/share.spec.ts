import jsQR from 'jsqr';
import sharp from 'sharp';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { modulesAcross } from '@/lib/share/qr-size';
import { ask, LANG, LOCALES, messages, origin, reading, withBrowser } from './support/browser';
import { SHORT_LINK } from './support/share';

withBrowser();
const STORY = '/science/why-the-cluster-ranks-first';

/** What a phone's camera reads off the card on the screen. */
async function scan(page: Page): Promise<string | undefined> {
  const shot = await page.locator('share-card').screenshot();
  const { data, info } = await sharp(shot).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe.each(LOCALES)('scan to share in %s', (locale) => {
  it.each(['light', 'dark'] as const)('leads a phone to the same story in the same language (%s)', async (colorScheme) => {
    for (const width of [390, 1440]) {
      await reading(`/${locale}${STORY}`, { colorScheme, viewport: { width, height: 900 }, javaScriptEnabled: false }, async (page) => {
        const address = await scan(page);
        expect(address).toBe(SHORT_LINK[locale]);
        const answer = await fetch(address ?? '');
        expect(answer.status).toBe(200);
        expect(answer.url).toBe(`${origin}/${locale}${STORY}`);
        expect(await answer.text()).toContain(`<html lang="${LANG[locale]}"`);
      });
    }
  });

  it('is a picture of 4 px a module on white, as large as the card says before it is there', async () => {
    await reading(`/${locale}${STORY}`, { colorScheme: 'dark', viewport: { width: 320, height: 800 } }, async (page) => {
      const picture = page.getByRole('img', { name: SHORT_LINK[locale] }).first();
      const { width, height, attribute, address } = await picture.evaluate((image: HTMLImageElement) => ({
        width: image.getBoundingClientRect().width,
        height: image.getBoundingClientRect().height,
        attribute: Number(image.getAttribute('width')),
        address: image.getAttribute('src'),
      }));
      expect([width, height, attribute]).toEqual(Array(3).fill(modulesAcross(SHORT_LINK[locale]) * 4));
      expect(address).toBe(`${new URL(SHORT_LINK[locale]).pathname}/qr.png`);
      expect(await page.locator('share-card [data-large=qr]').evaluate((plate) => getComputedStyle(plate).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      );
      expect((await page.locator('share-card > div [data-url]').textContent())?.trim()).toBe(SHORT_LINK[locale].replace(/^\w+:\/\//, ''));
    });
  });

  it('copies headline and link and says so', async () => {
    await reading(`/${locale}${STORY}`, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const button = page.locator('share-card [data-copy]');
      expect((await button.textContent())?.trim()).toBe(messages[locale].Share.copy);
      await button.click();
      await page.locator('share-card > [role=status]', { hasText: messages[locale].Share.copied }).waitFor({ state: 'attached' });
      const headline = ((await page.locator('h1').textContent()) ?? '').trim();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${headline}\n${SHORT_LINK[locale]}`);
    });
  });

  it('is on paper with at least 0.4 mm a module, without buttons', async () => {
    await reading(`/${locale}${STORY}`, { viewport: { width: 390, height: 844 } }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const { millimetres, isThere } = await page.locator('share-card [data-large=qr] img').evaluate((image: HTMLImageElement) => ({
        millimetres: (image.getBoundingClientRect().width / 96) * 25.4,
        isThere: image.complete && image.naturalWidth > 0,
      }));
      expect(isThere).toBe(true);
      expect(millimetres / modulesAcross(SHORT_LINK[locale])).toBeGreaterThanOrEqual(0.4);
      expect(await page.locator('share-card > div [data-url]').isVisible()).toBe(true);
      expect(await page.locator('share-card :is(button, summary, dialog):visible').count()).toBe(0);
      expect(await scan(page)).toBe(SHORT_LINK[locale]);
    });
  });
});

it('the front of a section says its own address', async () => {
  await reading('/zh/science', {}, async (page) => expect(await scan(page)).toBe(`${origin}/zh/science`));
});

it('never takes the address from a request header', async () => {
  const html = await (
    await ask(`/en${STORY}?x=${Date.now()}`, { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' })
  ).text();
  expect(html).toContain(`${origin}/en${STORY}`);
  expect(html).toContain(SHORT_LINK.en);
  expect(html).not.toContain('evil.example');
});
