import jsQR from 'jsqr';
import sharp from 'sharp';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { modulesAcross } from '@/lib/share/qr-size';
import { reading } from '../support/browser';
import { ask, LANG, messages, origin } from '../support/paper';
import { card, code, plate, shortLink, shown } from '../support/share';
import { headline, LONG, styleOf, wordsIn } from '../support/story';

/** The address that a phone reads from the card. */
async function scan(page: Page): Promise<string | undefined> {
  const shot = await card(page).screenshot();
  const { data, info } = await sharp(shot).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

it.each([
  ['en', 'light', 390],
  ['zh', 'dark', 1440],
  ['zh-hant', 'dark', 390],
] as const)('leads a phone to the same story in the same language (%s, %s, %d px)', async (locale, colorScheme, width) => {
  await reading(`/${locale}${LONG}`, { colorScheme, viewport: { width, height: 900 }, javaScriptEnabled: false }, async (page) => {
    // A long press in WeChat recognises a code only if no link wraps it
    expect(
      await card(page)
        .getByRole('link')
        .filter({ has: code(page) })
        .count(),
    ).toBe(0);
    const address = await scan(page);
    expect(address).toBe(shortLink(locale));
    const answer = await fetch(address ?? '');
    expect(answer.status).toBe(200);
    expect(answer.url).toBe(`${origin}/${locale}${LONG}`);
    expect(await answer.text()).toContain(`<html lang="${LANG[locale]}"`);
  });
});

describe.each(['en', 'zh-hant'] as const)('scan to share in %s', (locale) => {
  it('is a picture with 4 px per module on white, whose size is reserved before it loads', async () => {
    await reading(`/${locale}${LONG}`, { colorScheme: 'dark', viewport: { width: 320, height: 800 } }, async (page) => {
      const picture = page.getByRole('img', { name: shortLink(locale) }).first();
      const { width, height, attribute, address } = await picture.evaluate((image: HTMLImageElement) => ({
        width: image.getBoundingClientRect().width,
        height: image.getBoundingClientRect().height,
        attribute: Number(image.getAttribute('width')),
        address: image.getAttribute('src'),
      }));
      expect([width, height, attribute]).toEqual(Array(3).fill(modulesAcross(shortLink(locale)) * 4));
      expect(address).toBe(`${new URL(shortLink(locale)).pathname}/qr.png`);
      expect(await styleOf(plate(page), 'backgroundColor')).toBe('rgb(255, 255, 255)');
      expect(
        await card(page)
          .getByText(shown(shortLink(locale)), { exact: true })
          .isVisible(),
      ).toBe(true);
    });
  });

  it('copies headline and link and says so', async () => {
    await reading(`/${locale}${LONG}`, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await card(page).getByRole('button', { name: messages[locale].Share.copy }).click();
      await card(page).getByRole('status').filter({ hasText: messages[locale].Share.copied }).waitFor({ state: 'attached' });
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${await wordsIn(headline(page))}\n${shortLink(locale)}`);
    });
  });

  it('is printed with at least 0.4 mm per module, without buttons', async () => {
    await reading(`/${locale}${LONG}`, { viewport: { width: 390, height: 844 } }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const { millimetres, isThere } = await code(page).evaluate((image: HTMLImageElement) => ({
        millimetres: (image.getBoundingClientRect().width / 96) * 25.4,
        isThere: image.complete && image.naturalWidth > 0,
      }));
      expect(isThere).toBe(true);
      expect(millimetres / modulesAcross(shortLink(locale))).toBeGreaterThanOrEqual(0.4);
      expect(
        await card(page)
          .getByText(shown(shortLink(locale)), { exact: true })
          .isVisible(),
      ).toBe(true);
      for (const role of ['button', 'dialog', 'group'] as const) expect(await card(page).getByRole(role).count(), role).toBe(0);
      expect(await scan(page)).toBe(shortLink(locale));
    });
  });
});

it('the code on a section front has the address of the front', async () => {
  await reading('/zh/harbour', {}, async (page) => expect(await scan(page)).toBe(`${origin}/zh/harbour`));
});

it('never takes the address from a request header', async () => {
  const html = await (
    await ask(`/en${LONG}?x=${Date.now()}`, { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' })
  ).text();
  expect(html).toContain(`${origin}/en${LONG}`);
  expect(html).toContain(shortLink('en'));
  expect(html).not.toContain('evil.example');
});
