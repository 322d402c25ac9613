import { expect } from 'vitest';
import { leafing } from './browser';
import { origin } from './paper';
import { cutOff, widthOf } from './story';

/** Widths from a phone of 320 px to a desktop, in CSS px: the breakpoints of the columns, and widths between them. */
const WIDTHS = [1440, 1024, 768, 390, 320];

/** Checks that no page scrolls sideways or cuts anything off at any width. */
export const fitsAtEveryWidth = (paths: readonly string[]): Promise<void> =>
  leafing(paths, {}, async (page, path) => {
    await page.goto(origin + path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await widthOf(page), `${path}, ${width} px`).toBeLessThanOrEqual(width);
      expect(await cutOff(page), `${path}, ${width} px`).toEqual([]);
    }
  });
