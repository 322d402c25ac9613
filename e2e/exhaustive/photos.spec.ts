import { expect, it } from 'vitest';
import { shortPath } from '@/lib/address/addresses';
import { qrPng } from '@/lib/share/qr-png';
import { modulesAcross } from '@/lib/share/qr-size';
import { percentages, photographAll, total } from '../../scripts/bench/robustness.ts';

/** An origin of 26 characters, the longest that fits into version 3, which gives the densest code. */
const ORIGIN = 'https://paper.example.info';

/**
 * The photos are the same in every run, so that the test fails only if codes are drawn in another way. Each photo is decoded
 * in one attempt, although a phone makes several. `npm run bench` takes more photos of the codes of a running paper.
 */
it('at least 95 % of simulated photos are read at the first attempt', async () => {
  const links = [shortPath('phegxd3', 'e'), shortPath('z2ybhye', 'ze'), shortPath('jk3853r', 't', 'p3')];
  const codes = await Promise.all(
    links.map(async (link) => {
      const address = ORIGIN + link;
      return { address, picture: await qrPng(address), modules: modulesAcross(address) };
    }),
  );
  expect(codes.map(({ modules }) => modules)).toEqual([37, 37, 37]); // 29 and the quiet zone
  const rows = await photographAll(codes, 1);
  const { photos, jsqr, zxing, either, series, inSeries } = total(rows);
  const table = JSON.stringify(percentages(rows), null, 1);
  expect(photos).toBeGreaterThan(450);
  expect(either / photos, table).toBeGreaterThanOrEqual(0.95);
  expect(inSeries / series, table).toBeGreaterThanOrEqual(0.97); // of series of three photos
  expect([jsqr / photos > 0.8, zxing / photos > 0.93], table).toEqual([true, true]); // each decoder by itself
});
