import { expect, it } from 'vitest';
import { axeFinds } from '../support/axe';
import { reading } from '../support/browser';
import { devicePagesOf, kindsOf, LOCALES } from '../support/paper';

it.each(LOCALES.flatMap((locale) => [...kindsOf(locale), ...devicePagesOf(locale)]))(
  'axe finds nothing in any edition, light and dark, on a phone and on a desk: %s',
  async (path) => {
    await reading(path, {}, async (page) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await axeFinds(page), `${colorScheme}, ${width} px`).toEqual([]);
        }
      }
    });
  },
);
