import jsQR from 'jsqr';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { APPS } from '@/lib/share/share-links';
import { reading } from '../support/browser';
import { messages, origin } from '../support/paper';
import { appMarks, dialog, drawn, shortLink, tool } from '../support/share';
import { block, LONG, pressFromHere, scrollTo, styleOf, topOf, wordsIn } from '../support/story';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const words = messages.zh.Share;

/** The address that a phone reads from the sheet. */
async function scan(page: Page): Promise<string | undefined> {
  await drawn(page);
  const { data, info } = await sharp(await dialog(page).screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

/** Where the paragraph being read is on the screen. */
const placeOf = (page: Page) => topOf(block(page, 'p6'));
const boxOf = (page: Page) =>
  dialog(page).evaluate(async (element) => {
    await Promise.all(element.getAnimations().map(({ finished }) => finished));
    const { top, right, bottom, left } = element.getBoundingClientRect();
    return { top, right, bottom, left };
  });

it('shares from the place being read, which does not move, and gives the focus back', async () => {
  await reading(`/zh${LONG}`, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await scrollTo(block(page, 'p6'));
    const before = await placeOf(page);
    await pressFromHere(tool(page));
    await dialog(page).waitFor();
    const { top, right, bottom } = await boxOf(page);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(900);
    expect(right).toBeGreaterThan(1200);
    expect(await wordsIn(dialog(page).getByRole('heading'))).not.toBe('');
    expect(await scan(page)).toBe(`${shortLink('zh')}#p6`);
    await dialog(page).getByRole('button', { name: words.whole }).click();
    expect(await scan(page)).toBe(shortLink('zh'));

    const links = dialog(page).getByRole('listitem').getByRole('link');
    expect(await links.allTextContents()).toEqual(APPS.zh.map((app) => words.apps[app]));
    expect(await appMarks(page).count()).toBe(APPS.zh.length);
    for (const mark of await appMarks(page).all()) {
      const { width, height } = (await mark.boundingBox()) ?? {};
      expect([width, height]).toEqual([20, 20]);
      await expect.poll(() => mark.evaluate((svg: SVGSVGElement) => svg.getBBox().width)).toBeGreaterThan(5);
    }

    await dialog(page).getByRole('button', { name: words.copy }).click();
    await dialog(page).getByRole('status').filter({ hasText: words.copied }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`\n${shortLink('zh')}`);

    // The code in the same dialog, large
    await dialog(page).getByRole('link', { name: words.enlarge }).click();
    await expect.poll(() => scan(page)).toBe(`${shortLink('zh')}#p6`);
    expect(await boxOf(page)).toEqual({ top: 0, left: 0, right: 1440, bottom: 900 });
    await page.keyboard.press('Escape');
    expect(await tool(page).evaluate((element) => element === document.activeElement)).toBe(true);

    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    await page.mouse.click(600, 20); // beside it, on the text
    expect(await dialog(page).isVisible()).toBe(false);
    expect(await tool(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await placeOf(page)).toBe(before);
    expect(page.url()).toBe(`${origin}/zh${LONG}`);
  });
});

it('is at the foot of a phone’s screen, and closes when it is dragged down', async () => {
  for (const height of [844, 568]) {
    await reading(`/zh${LONG}`, { ...PHONE, viewport: { width: height > 600 ? 390 : 320, height } }, async (page) => {
      await scrollTo(block(page, 'p6'));
      const before = await placeOf(page);
      await pressFromHere(tool(page));
      await dialog(page).waitFor();
      const { top, bottom, left, right } = await boxOf(page);
      expect([bottom, left, right]).toEqual([height, 0, height > 600 ? 390 : 320]);
      expect(top).toBeGreaterThan(16);
      expect(await styleOf(dialog(page), 'borderTopLeftRadius')).toBe('16px');
      expect(await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      const copy = await dialog(page).getByRole('button', { name: words.copy }).boundingBox();
      expect(copy?.y).toBeGreaterThan(height / 2);

      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 100, y }] });
      await touch('touchStart', top + 12);
      for (const by of [30, 60, 120]) await touch('touchMove', top + 12 + by);
      expect((await boxOf(page)).top).toBeGreaterThan(top + 60);
      await touch('touchEnd');
      await expect.poll(() => dialog(page).isVisible()).toBe(false);
      expect(await placeOf(page)).toBe(before);
    });
  }
});

it('is the device’s own sheet on a touch screen, and the paper’s if the reader closes that', async () => {
  const script = `let closes = true;
    navigator.share = (data) => { (window.shared ??= []).push(data.url); return closes ? (closes = false, Promise.reject(new DOMException('', 'AbortError'))) : Promise.resolve(); }`;
  await reading(
    `/zh${LONG}`,
    PHONE,
    async (page) => {
      const shared = () => page.evaluate(() => (window as { shared?: string[] }).shared);
      await tool(page).tap();
      await dialog(page).waitFor();
      expect(await shared()).toEqual([shortLink('zh')]);
      await dialog(page).getByRole('button', { name: words.share }).tap();
      expect(await shared()).toHaveLength(2);
      await dialog(page).getByRole('button', { name: words.close }).first().tap();
      await tool(page).tap();
      expect(await shared()).toHaveLength(3);
      expect(await dialog(page).isVisible()).toBe(false);
    },
    true,
    script,
  );
});
