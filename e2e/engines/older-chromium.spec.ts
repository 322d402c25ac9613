import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOldChromium, OLD_CHROMIUM } from '@/scripts/setup/engines.mjs';
import { reading } from '../support/browser';
import { layoutDifferences, overflowing, partsOnScreen } from '../support/engines/layout';
import { langOf } from '../support/engines/measures';
import { openOldChromium } from '../support/engines/old-chromium';
import { Reader } from '../support/engines/reader';
import { LANG } from '../support/paper';
import { LONG } from '../support/story';

/** The front page, a story and a page in both languages, each in another edition. */
const PAGES = ['/zh', `/en${LONG}`, `/zh-hant${LONG}/both`];
const WIDTHS = [390, 1280];
const HEIGHT = 844;
/**
 * Left edges and widths are nearly the same. A headline or a summary may have a line less, and moves what is below it: the older
 * ones do not balance lines. In CSS px.
 */
const TOLERANCE = { across: 12, down: 72 };

type Screen = ReturnType<typeof partsOnScreen>;

describe.each(OLD_CHROMIUM)('Chromium %i', (version) => {
  const found = findOldChromium(version);
  const path = 'path' in found ? found.path : undefined;

  describe.skipIf(path === undefined)('first screens', () => {
    let reader: Reader;
    beforeAll(async () => {
      reader = new Reader(await openOldChromium(path ?? ''));
    });
    afterAll(() => reader?.window.close()); // undefined if it could not be opened

    it.each(WIDTHS)('are laid out as in today’s Chromium (%i px)', async (width) => {
      await reader.window.resize(width, HEIGHT);
      for (const address of PAGES) {
        let today: Screen = [];
        await reading(address, { viewport: { width, height: HEIGHT } }, async (page) => {
          await page.evaluate(() => document.fonts.ready);
          today = await page.evaluate(partsOnScreen);
        });
        await reader.open(address);
        expect(await reader.run(overflowing), address).toBe(0);
        const parts = await reader.run(partsOnScreen);
        const { missing, added, moved, isOrdered } = layoutDifferences(parts, today, TOLERANCE);
        expect([missing, added, moved], address).toEqual([[], [], []]);
        expect(isOrdered, address).toBe(true);
      }
    });

    it('a press changes the language', async () => {
      await reader.open(`/en${LONG}`);
      await reader.press('link', '简体中文');
      await reader.arrive(`/zh${LONG}`);
      expect(await reader.run(langOf)).toBe(LANG.zh);
      await reader.see('heading', /数船的灯/);
    });
  });
});
