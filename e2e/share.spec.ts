import jsQR from 'jsqr';
import sharp from 'sharp';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ask, LOCALES, messages, origin, reading, withBrowser } from './support/browser';

withBrowser();
const STORY = '/science/why-the-cluster-ranks-first';

/** What a phone's camera reads off the card on the screen. */
async function scan(page: Page): Promise<string | undefined> {
  const shot = await page.locator('.share__plate').screenshot();
  const { data, info } = await sharp(shot).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe.each(LOCALES)('scan to share in %s', (locale) => {
  it.each(['light', 'dark'] as const)('leads a phone to the same story in the same language (%s)', async (colorScheme) => {
    for (const width of [390, 1440]) {
      await reading(`/${locale}${STORY}`, { colorScheme, viewport: { width, height: 900 }, javaScriptEnabled: false }, async (page) => {
        const address = await scan(page);
        expect(address).toBe(`${origin}/${locale}${STORY}`);
        const answer = await fetch(address ?? '');
        expect(answer.status).toBe(200);
        expect(await answer.text()).toContain(`<html lang="${locale === 'zh' ? 'zh-Hans' : 'en'}"`);
      });
    }
  });

  it('has at least 4 px a module and a quiet zone of 4 on white', async () => {
    await reading(`/${locale}${STORY}`, { colorScheme: 'dark', viewport: { width: 320, height: 800 } }, async (page) => {
      const { modules, width, ground } = await page.locator('.share .qr').evaluate((svg) => ({
        modules: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
        width: svg.getBoundingClientRect().width,
        ground: svg.querySelector('path')?.getAttribute('fill'),
      }));
      expect(width / modules).toBeGreaterThanOrEqual(4);
      expect(ground).toBe('#ffffff');
      expect(await page.locator('.share .qr path').nth(1).getAttribute('d')).toMatch(/^M4[ ,]4/);
    });
  });

  it('copies the link and says so', async () => {
    await reading(`/${locale}${STORY}`, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const button = page.locator('share-card [data-copy]');
      expect((await button.textContent())?.trim()).toBe(messages[locale].Share.copy);
      await button.click();
      await page.locator('share-card [role=status]', { hasText: messages[locale].Share.copied }).waitFor({ state: 'attached' });
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin}/${locale}${STORY}`);
    });
  });
});

it('never takes the address from a request header', async () => {
  const html = await (
    await ask(`/en${STORY}?x=${Date.now()}`, { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' })
  ).text();
  expect(html).toContain(`${origin}/en${STORY}`);
  expect(html).not.toContain('evil.example');
});
