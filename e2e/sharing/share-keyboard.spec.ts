import type { BrowserContextOptions } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeFinds } from '../support/axe';
import { reading } from '../support/browser';
import { messages } from '../support/paper';
import { card, dialog, enlarge, openDialog, tool } from '../support/share';
import { block, LONG, pressFromHere, scrollTo, smallControls } from '../support/story';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe('by keyboard and with a screen reader', () => {
  it('Enter opens the dialog, the focus stays inside, Escape closes it and returns the focus', async () => {
    await reading(`/en${LONG}`, {}, async (page) => {
      const opener = enlarge(page);
      await opener.focus();
      await page.keyboard.press('Enter');
      await dialog(page).waitFor();
      const isInside = () =>
        page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null);
      expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe(messages.en.Share.close);
      for (let n = 0; n < 6; n++) {
        await page.keyboard.press('Tab');
        expect(await isInside()).toBe(true);
      }
      await page.keyboard.press('Escape');
      expect(await dialog(page).isVisible()).toBe(false);
      expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);

      await page.keyboard.press('Enter');
      await dialog(page).getByRole('button', { name: messages.en.Share.close }).first().click();
      expect(await dialog(page).isVisible()).toBe(false);
      expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  it.each<[string, BrowserContextOptions]>([
    ['light', { colorScheme: 'light' }],
    ['dark, phone', { ...PHONE, colorScheme: 'dark' }],
  ])('axe finds nothing in the panel and in the dialog (%s)', async (_, options) => {
    await reading(`/zh${LONG}`, options, async (page) => {
      await card(page).getByText(messages.zh.Share.more).click();
      expect(await axeFinds(page, 'share-card')).toEqual([]);
      await scrollTo(block(page, 'p6'));
      await pressFromHere(tool(page));
      await dialog(page).waitFor();
      expect(await axeFinds(page, 'dialog')).toEqual([]);
      expect(await smallControls(dialog(page))).toEqual([]);
      await page.keyboard.press('Escape');
      await openDialog(page);
      expect(await axeFinds(page, 'dialog')).toEqual([]);
      expect(await smallControls(dialog(page))).toEqual([]);
    });
  });
});
