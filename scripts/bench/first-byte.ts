import type { Page } from 'playwright';
import { launch, phone } from './chromium.ts';
import { median } from './median.ts';
import { controlled } from './toggle.ts';

const TIMES = 15;

/**
 * The time to the first byte of a page that was not prefetched, in ms: without the service worker, with it, and with it stopped
 * before, as browsers stop an idle one.
 */
export async function timeFirstByte(origin: string, path: string) {
  const browser = await launch();
  const without = await phone(browser, { serviceWorkers: 'block' });
  const behind = await phone(browser);
  await controlled(behind.page, origin);
  const session = await behind.context.newCDPSession(behind.page);
  await session.send('ServiceWorker.enable');
  const row = async (page: Page, before: () => Promise<unknown>) => {
    const times: number[] = [];
    for (let n = 0; n < TIMES; n++) {
      await before();
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      times.push(
        await page.evaluate(() => {
          const [entry] = performance.getEntriesByType('navigation');
          return entry instanceof PerformanceNavigationTiming ? entry.responseStart - entry.fetchStart : Number.NaN;
        }),
      );
    }
    return Math.round(median(times) * 10) / 10;
  };
  const nothing = async () => {};
  const table = {
    'without the worker': await row(without.page, nothing),
    'worker running': await row(behind.page, nothing),
    'worker stopped': await row(behind.page, () => session.send('ServiceWorker.stopAllWorkers')),
  };
  await browser.close();
  return table;
}
