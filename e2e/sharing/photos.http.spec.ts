import { expect, it } from 'vitest';
import { shortPath } from '@/lib/address/addresses';
import { qrPng } from '@/lib/share/qr-png';
import { modulesAcross } from '@/lib/share/qr-size';
import { percentages, photographAll, total } from '../../scripts/bench/robustness.ts';

/** The densest code, photographed once under every condition; `npm run test:all` photographs more codes. */
it('at least 95 % of simulated photos are read at the first attempt', async () => {
  const address = `https://paper.example.info${shortPath('jk3853r', 't', 'p3')}`;
  const code = { address, picture: await qrPng(address), modules: modulesAcross(address) };
  expect(code.modules).toBe(37); // 29 and the quiet zone
  const rows = await photographAll([code], 1);
  const { photos, either, series, inSeries } = total(rows);
  const table = JSON.stringify(percentages(rows), null, 1);
  expect(photos).toBeGreaterThan(150);
  expect(either / photos, table).toBeGreaterThanOrEqual(0.95);
  expect(inSeries / series, table).toBeGreaterThanOrEqual(0.97); // of series of three photos
});
