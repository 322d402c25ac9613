import { expect, it } from 'vitest';
import { shortPath } from '@/lib/address/addresses';
import { qrPng } from '@/lib/share/qr-png';
import { modulesAcross } from '@/lib/share/qr-size';
import { percentages, photographAll, total } from '../../scripts/bench/robustness.ts';

/** An origin of 26 characters, the longest that version 3 has room for: the code as it is at its densest. */
const ORIGIN = 'https://paper.example.info';

/**
 * The same photos of the same codes every time, so that this fails for one reason only: codes are drawn in another way.
 * Each photo is read in one attempt, as no phone does. `npm run bench` takes more photos of the codes of a running paper.
 */
it('at least 95 % of what a phone may meet is read at the first photo', async () => {
  const links = [shortPath('phegxd3', 'e'), shortPath('z2ybhye', 'ze'), shortPath('jk3853r', 't', 'p3')];
  const codes = await Promise.all(
    links.map(async (link) => {
      const address = ORIGIN + link;
      return { address, picture: await qrPng(address), modules: modulesAcross(address) };
    }),
  );
  expect(codes.map(({ modules }) => modules)).toEqual([37, 37, 37]); // 29, and the quiet zone
  const rows = await photographAll(codes, 1);
  const { photos, jsqr, zxing, either, series, inSeries } = total(rows);
  const table = JSON.stringify(percentages(rows), null, 1);
  expect(photos).toBeGreaterThan(450);
  expect(either / photos, table).toBeGreaterThanOrEqual(0.95);
  expect(inSeries / series, table).toBeGreaterThanOrEqual(0.97); // of three photos one after another
  expect([jsqr / photos > 0.8, zxing / photos > 0.93], table).toEqual([true, true]); // neither carries the other
});
