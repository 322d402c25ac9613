import { describe, expect, it } from 'vitest';
import { qrPath } from '@/lib/address/addresses';
import { anchorOf } from '@/lib/record/model';
import { leafing } from '../support/browser';
import { origin } from '../support/paper';
import { FILE_WIDTH, faultsInFiles, faultsOnCards, faultsOnPosters, pictureAt, SAMPLES, scan, wayFaults } from '../support/scanning';
import { block, topOf } from '../support/story';

/** One view of each story, and all nine of the long one; `npm run test:all` scans every story in every view. */
describe('two decoders read the code, which leads to the same page', () => {
  it('there is a sample of every view', () => expect(new Set(SAMPLES.map(({ letters }) => letters)).size).toBe(9));
  it('on the screen, every other one in the dark theme', async () => {
    const onScreen = SAMPLES.filter(({ story }, n) => story.slug === 'the-lamp-that-counts-boats' || n % 3 === 0);
    const themeOf = (one: (typeof SAMPLES)[number]) => (onScreen.indexOf(one) % 2 === 0 ? 'light' : 'dark');
    expect(await faultsOnCards(onScreen, (one) => [themeOf(one)])).toEqual([]);
  });
  it('in the files', async () => expect(await faultsInFiles(SAMPLES)).toEqual([]));
  it('on the poster', async () => expect(await faultsOnPosters(SAMPLES.filter((_, n) => n % 5 === 0))).toEqual([]));
});

describe('a code with the anchor of a paragraph', () => {
  /** A paragraph from the middle of the long story, in each view. */
  const samples = SAMPLES.filter(({ story }) => story.slug === 'the-lamp-that-counts-boats').map((one) => {
    const n = one.story.article.body.length >> 1;
    return { ...one, at: anchorOf(one.story.article.body[n] ?? {}, n) };
  });

  it('has the anchor in both files', async () => {
    expect(samples).toHaveLength(9);
    for (const one of samples) {
      for (const format of ['png', 'svg'] as const) {
        const address = await scan(await pictureAt(qrPath(one.story.code, one.letters, format, one.at)), FILE_WIDTH);
        expect(await wayFaults(address, one, one.at), `${one.path} ${format}`).toEqual([]);
      }
    }
  });

  it('opens the page at the paragraph', async () => {
    const places: [string, number][] = [];
    await leafing(samples, { viewport: { width: 390, height: 600 } }, async (page, one) => {
      const address = await scan(await pictureAt(qrPath(one.story.code, one.letters, 'png', one.at)), FILE_WIDTH);
      await page.goto(address);
      expect(page.url()).toBe(`${origin}${one.path}#${one.at}`);
      places.push([one.path, await topOf(block(page, one.at))]);
    });
    // At the top, below the block's own margin
    expect(places.filter(([, top]) => top < -1 || top > 80)).toEqual([]);
  });
});
