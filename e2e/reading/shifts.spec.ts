import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { callOf, reading } from '../support/browser';
import { DEVICES, hint, partner, peekButtons, tap, WRITTEN } from '../support/peek';
import { block, bodyOf, LONG, topOf } from '../support/story';

/**
 * The layout shifts until half a second from now, each with its score (web.dev/cls) and what moved. The browser's own rounding
 * moves things by a tenth of a pixel, which is no shift.
 */
const shiftsOf = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const shifts: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources } = entry as PerformanceEntry & {
              value: number;
              sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
            };
            const at = ({ x, y, width, height }: DOMRect) => `${width} × ${height} at ${x}, ${y}`;
            const moved = sources.map(({ node, previousRect, currentRect }) => {
              const what = node instanceof Element ? node.outerHTML.slice(0, 60) : node?.textContent;
              return `${what} from ${at(previousRect)} to ${at(currentRect)}`;
            });
            if (value >= 0.001) shifts.push(`${value}: ${moved.join('; ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(shifts), 500);
      }),
  );

it('a chosen text size is set before the page has a body, so that nothing is painted in another size, and nothing shifts', async () => {
  const watch = () => {
    new MutationObserver((_, observer) => {
      if (!document.documentElement?.dataset.size) return;
      Object.assign(window, { bodyWhenSized: document.body !== null });
      observer.disconnect();
    }).observe(document, { attributes: true, subtree: true, childList: true });
  };
  const work = async (page: Page) => {
    await page.evaluate(() => localStorage.setItem('size', '4'));
    await page.reload();
    expect(await page.evaluate(() => (window as unknown as { bodyWhenSized: boolean }).bodyWhenSized)).toBe(false);
    expect(await shiftsOf(page)).toEqual([]);
  };
  await reading(`/en${LONG}`, { viewport: { width: 390, height: 844 } }, work, true, callOf(watch));
});

describe.each(DEVICES)('%s', (_, options) => {
  it.each(WRITTEN)('the hint about peeking shifts nothing, and is not shown after the first use (%s)', async (locale) => {
    await reading(`/${locale}${LONG}`, options, async (page) => {
      const words = hint(page, locale, options);
      expect(await words.isVisible()).toBe(true);
      expect(await shiftsOf(page)).toEqual([]);
      const before = await topOf(block(page, 'p1'));
      await tap(page, 'p1', options);
      await partner(page, 'p1').waitFor();
      await words.waitFor({ state: 'hidden' }); // once the partner is on the screen
      await page.reload();
      await peekButtons(page, locale).first().waitFor({ state: 'attached' });
      expect(await words.isVisible()).toBe(false);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(await topOf(bodyOf(page))).toBeGreaterThan(0);
      expect(before).toBeGreaterThan(0);
    });
  });
});
