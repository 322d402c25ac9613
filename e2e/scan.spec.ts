import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { qrPath, shortPath } from '@/lib/address/addresses';
import { anchorOf } from '@/lib/record/model';
import { leafing, origin, withBrowser } from './support/browser';
import { faultsIn, faultsOf, footOf, pictureAt, scan, SHARED, type Shared, wayFaults } from './support/scanning';

withBrowser();

/** Widths at which the pictures are decoded, px: 6 a module or more. */
const FILE = 240;
const POSTER = 720;

/** Hundreds of pages on a busy machine, ms. On an idle one each test takes a quarter of a minute. */
const MINUTES = 300_000;

const PHONE = { viewport: { width: 390, height: 600 } };

const inView = (kind: string) => SHARED.filter(({ view: { locale, first } }) => (first ? 'both' : locale) === kind);

it('all of the demo content is scanned, and each of the nine views', () => {
  expect(new Set(SHARED.map(({ story }) => story.slug)).size).toBeGreaterThan(37);
  expect(SHARED.length).toBeGreaterThan(170);
  expect(new Set(SHARED.map(({ letters }) => letters)).size).toBe(9);
});

describe.each(['en', 'zh', 'zh-hant', 'both'])('of every story (%s) two decoders read the code, and it leads to this page', (kind) => {
  const shared = inView(kind);

  it('on the screen, light and dark', { timeout: MINUTES }, async () => {
    const faults: string[] = [];
    await leafing(shared, { ...PHONE, extraHTTPHeaders: { 'save-data': 'on' } }, async (page, one) => {
      if (page.url() === 'about:blank') await page.route(/\/(media|fonts)\//, (route) => route.abort());
      await page.goto(origin + one.path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        faults.push(...(await faultsOf(one, () => cardOn(page))));
      }
    });
    expect(faults).toEqual([]);
  });

  it('in the files', async () => {
    for (const format of ['png', 'svg'] as const) {
      expect(await faultsIn(shared, ({ story, letters }) => pictureAt(qrPath(story.code, letters, format)), FILE), format).toEqual([]);
    }
  });

  it('on the poster', { timeout: MINUTES }, async () => {
    expect(
      await faultsIn(shared, async ({ story, letters }) => footOf(await pictureAt(`${shortPath(story.code, letters)}/poster.png`)), POSTER),
    ).toEqual([]);
  });
});

describe('a code that goes on from a paragraph', () => {
  /** Every tenth page, so each view; a paragraph from the middle of its story. */
  const samples = SHARED.filter((_, n) => n % 10 === 0).map((one) => {
    const n = one.story.article.body.length >> 1;
    return { ...one, at: anchorOf(one.story.article.body[n] ?? {}, n) };
  });

  it('says which, in both files', async () => {
    expect(samples.length).toBeGreaterThan(15);
    for (const one of samples) {
      for (const format of ['png', 'svg'] as const) {
        const address = await scan(await pictureAt(qrPath(one.story.code, one.letters, format, one.at)), FILE);
        expect(await wayFaults(address, one, one.at), `${one.path} ${format}`).toEqual([]);
      }
    }
  });

  it('has the browser open the page there', async () => {
    const places: [string, number][] = [];
    await leafing(samples, PHONE, async (page, one) => {
      const address = await scan(await pictureAt(qrPath(one.story.code, one.letters, 'png', one.at)), FILE);
      await page.goto(address);
      expect(page.url()).toBe(`${origin}${one.path}#${one.at}`);
      places.push([one.path, await topOf(page, one)]);
    });
    // At the top, with some air: the block's own margin
    expect(places.filter(([, top]) => top < -1 || top > 80)).toEqual([]);
  });
});

/** The code on its card, with what is around it: a picture of a few hundred pixels, because a whole screen takes longer. */
async function cardOn(page: Page): Promise<Buffer> {
  const clip = await page.locator('share-card [data-large=qr]').evaluate((plate) => {
    plate.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = plate.getBoundingClientRect();
    return { x: x - 10, y: y - 10, width: width + 20, height: height + 20 };
  });
  return page.screenshot({ clip });
}

const topOf = (page: Page, { at }: Shared & { at: string }) =>
  page.locator(`[id="${at}"]`).evaluate((block) => block.getBoundingClientRect().top);
