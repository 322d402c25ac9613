import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { reading } from '../support/browser';
import { messages } from '../support/paper';
import { DEVICES, partner, peekButtons, tap, WRITTEN } from '../support/peek';
import { block, bodyOf, LONG, topOf } from '../support/story';

/** The sum of all layout shifts until half a second from now (web.dev/cls, without session windows). */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );

it('a chosen text size is set before the page has a body, so that nothing is painted in another size, and nothing shifts', async () => {
  const watch = (page: Page) =>
    page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.documentElement?.dataset.size) return;
        Object.assign(window, { bodyWhenSized: document.body !== null });
        observer.disconnect();
      }).observe(document, { attributes: true, subtree: true, childList: true });
    });
  const work = async (page: Page) => {
    await page.evaluate(() => localStorage.setItem('size', '4'));
    await page.reload();
    expect(await page.evaluate(() => (window as unknown as { bodyWhenSized: boolean }).bodyWhenSized)).toBe(false);
    expect(await shiftOf(page)).toBe(0);
  };
  await reading(`/en${LONG}`, { viewport: { width: 390, height: 844 } }, work, true, watch);
});

describe.each(DEVICES)('%s', (_, options) => {
  it.each(WRITTEN)('the hint about peeking shifts nothing, and is not shown after the first use (%s)', async (locale) => {
    await reading(`/${locale}${LONG}`, options, async (page) => {
      const hint = page.getByText(messages[locale].Peek.hint);
      expect(await hint.isVisible()).toBe(true);
      expect(await shiftOf(page)).toBeLessThan(0.001); // the browser's own rounding moves things by a tenth of a pixel
      const before = await topOf(block(page, 'p1'));
      await tap(page, 'p1', options);
      await partner(page, 'p1').waitFor();
      expect(await hint.isVisible()).toBe(false);
      await page.reload();
      await peekButtons(page, locale).first().waitFor({ state: 'attached' });
      expect(await hint.isVisible()).toBe(false);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(await topOf(bodyOf(page))).toBeGreaterThan(0);
      expect(before).toBeGreaterThan(0);
    });
  });
});
