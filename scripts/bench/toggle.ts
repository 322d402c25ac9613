import type { Page } from 'playwright';
import { launch, phone } from './chromium.ts';
import { median } from './median.ts';

const POSITIONS = 15;

/**
 * Clicks the language toggle at many places of a story, and measures the time until the other page is painted, in ms, and how
 * far the paragraph nearest the top of the screen moves, in CSS pixels.
 * @param story path without the locale
 * @param worker whether the service worker answers, as it does from the second page on
 */
export async function timeToggle(origin: string, story: string, worker = false) {
  const browser = await launch();
  const { page } = await phone(browser, { serviceWorkers: worker ? 'allow' : 'block' });
  if (worker) await controlled(page, origin);
  await page.goto(`${origin}/en${story}`, { waitUntil: 'networkidle' });
  const times: number[] = [];
  const moves: number[] = [];
  for (let n = 1; n <= POSITIONS; n++) {
    await page.evaluate(
      (share) => {
        const body = document.querySelector('.prose')?.parentElement;
        if (body) scrollTo({ top: scrollY + body.getBoundingClientRect().top + body.clientHeight * share, behavior: 'instant' });
      },
      n / (POSITIONS + 2),
    );
    await page.waitForTimeout(700); // the other page is prefetched meanwhile
    const before = await page.evaluate(nearest);
    const clicked = await page.evaluate(() => {
      const now = Date.now();
      document.querySelector('a[data-twin]')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      return now;
    });
    await page.waitForFunction(
      (since) => performance.timeOrigin > since - 50 && performance.getEntriesByName('first-contentful-paint').length > 0,
      clicked,
    );
    const painted = await page.evaluate(
      () => performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
    );
    const after = await page.evaluate((pair) => document.querySelector(`[data-pair="${pair}"]`)?.getBoundingClientRect().top, before.pair);
    times.push(painted - clicked);
    moves.push(Math.abs((after ?? Number.NaN) - before.top));
  }
  await browser.close();
  const round = (value: number) => Math.round(value);
  return {
    'painted after, ms': { median: round(median(times)), most: round(Math.max(...times)) },
    'moved, px': { median: round(median(moves)), most: round(Math.max(...moves)) },
  };
}

/** Opens a page and waits until the worker controls it. */
export async function controlled(page: Page, origin: string) {
  await page.goto(`${origin}/en`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForTimeout(2000); // the worker stores the page meanwhile
}

/** Runs in the page: the block whose top edge is nearest the top of the screen. */
function nearest() {
  const [first] = [...document.querySelectorAll('[data-pair]')]
    .map((element) => ({ pair: element.getAttribute('data-pair'), box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > 0)
    .sort((a, b) => Math.abs(a.box.top) - Math.abs(b.box.top));
  return { pair: first?.pair ?? '', top: first?.box.top ?? 0 };
}
