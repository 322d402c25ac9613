import { describe, expect, it } from 'vitest';
import { reading } from '../support/browser';
import { messages } from '../support/paper';
import { arrived, opened, partner, settle, wordsOf } from '../support/peek';
import { block, bodyOf, LONG } from '../support/story';

describe('other actions on the text', () => {
  it('selecting by drag, double click or click with a modifier key opens nothing; nor does the click that ends a selection', async () => {
    await reading(`/en${LONG}`, {}, async (page) => {
      await block(page, 'p2').scrollIntoViewIfNeeded();
      const box = await block(page, 'p2').boundingBox();
      const [x, y] = [(box?.x ?? 0) + 60, (box?.y ?? 0) + 16];
      const selection = () => page.evaluate(() => getSelection()?.toString() ?? '');

      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 200, y, { steps: 5 });
      await page.mouse.up();
      await settle(page);
      expect((await selection()).length).toBeGreaterThan(10);
      expect(await opened(page)).toBe(0);

      await page.mouse.click(x, y + 64); // ends the selection
      await settle(page);
      expect(await selection()).toBe('');
      expect(await opened(page)).toBe(0);

      await page.mouse.dblclick(x, y);
      await settle(page);
      expect((await selection()).trim()).toMatch(/^\w+$/);
      expect(await opened(page)).toBe(0);
      await page.mouse.click(x, y + 64);

      await page.waitForTimeout(600);
      await page.mouse.click(x, y, { clickCount: 1 });
      await arrived(page, 'p2'); // a slow double click: opened by its first half …
      await page.mouse.down({ clickCount: 2 });
      await page.mouse.up({ clickCount: 2 });
      await partner(page, 'p2').waitFor({ state: 'detached' }); // … and taken back by its second
      expect((await selection()).trim()).toMatch(/^\w+$/);
      await page.mouse.click(x, y + 64);
      await page.waitForTimeout(600);

      for (const key of ['Shift', 'Control', 'Alt', 'Meta']) {
        await page.keyboard.down(key);
        await page.mouse.click(x, y);
        await page.keyboard.up(key);
        await page.evaluate(() => getSelection()?.removeAllRanges());
      }
      await page.mouse.click(x, y, { button: 'middle' });
      await page.mouse.click(x, y, { button: 'right' });
      await page.mouse.click(x, y, { delay: 700 });
      await settle(page);
      expect(await opened(page)).toBe(0);

      await page.evaluate(() => getSelection()?.removeAllRanges());
      await page.mouse.click(x, y); // a plain click still opens it
      await arrived(page, 'p2');
    });
  });

  it('a long press, a scroll, and a tap that ends a selection open nothing', async () => {
    await reading(`/zh${LONG}`, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, async (page) => {
      const touch = await page.context().newCDPSession(page);
      await block(page, 'p2').scrollIntoViewIfNeeded();
      const box = await block(page, 'p2').boundingBox();
      const [x, y] = [(box?.x ?? 0) + 60, (box?.y ?? 0) + 16];
      const press = async (ms: number, by = 0) => {
        await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
        if (by) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y + by }] });
        await page.waitForTimeout(ms);
        await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
        await settle(page);
      };
      await press(800);
      expect(await opened(page)).toBe(0);
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await press(50, -60);
      expect(await opened(page)).toBe(0);
      await block(page, 'p1').evaluate((text) => getSelection()?.selectAllChildren(text));
      await block(page, 'p2').tap({ position: { x: 60, y: 12 } });
      await settle(page);
      expect(await opened(page)).toBe(0);
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await block(page, 'p2').tap({ position: { x: 60, y: 12 } });
      await arrived(page, 'p2');
    });
  });

  it('a click on a link follows it, and opens nothing', async () => {
    await reading(`/en${LONG}`, {}, async (page) => {
      const link = block(page, 'p4').getByRole('link');
      await link.evaluate((element) =>
        element.addEventListener('click', (event) => {
          Object.assign(window, { followed: !event.defaultPrevented });
          event.preventDefault(); // the test stays on the page
        }),
      );
      await link.click();
      expect(await page.evaluate(() => (window as { followed?: boolean }).followed)).toBe(true);
      await settle(page);
      expect(await opened(page)).toBe(0);
    });
  });

  it('copying takes the words only', async () => {
    const words = await wordsOf(`/en${LONG}`);
    await reading(`/en${LONG}`, {}, async (page) => {
      await bodyOf(page).evaluate((text) => getSelection()?.selectAllChildren(text));
      const copied = await page.evaluate(() => getSelection()?.toString() ?? '');
      expect(copied).toContain(words.p2);
      expect(copied).not.toMatch(/\p{Script=Han}/u);
      expect(copied).not.toContain(messages.en.Peek.show);
    });
  });
});
