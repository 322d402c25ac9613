import type { BrowserContextOptions, Page } from 'playwright';
import { expect } from 'vitest';
import { atOnce } from './at-once';
import { origin } from './paper';
import { inNewWindow, inWindow, newContext } from './windows';

const BLOCKED = 'Service Worker registration blocked by Playwright';

/** The source of a call. The function must not refer to anything outside itself. */
export const callOf = <T>(run: (argument: T) => void, argument?: T): string => `(${run.toString()})(${JSON.stringify(argument)});`;

/**
 * Opens a page of the paper, and does something on it. Fails if the page logs to the console or requests
 * anything from another host.
 * @param quiet `false` allows messages in the console and requests to other hosts
 * @param script runs in every document before the scripts of the page
 */
export async function reading(
  path: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
  quiet = true,
  script = '',
): Promise<void> {
  await inWindow(options, script, async (page) => {
    const noise = noiseOf(page);
    await page.goto(origin + path);
    await work(page);
    if (quiet) expect(noise, path).toEqual([]);
  });
}

/** Opens a new browser context that allows the service worker, which its first page installs. */
export const onDevice = (options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> =>
  inNewWindow({ serviceWorkers: 'allow', ...options }, work);

/** Does the work for each item, in several windows at a time. The work itself opens the address in the window that it gets. */
export async function leafing<T>(
  items: readonly T[],
  options: BrowserContextOptions,
  work: (page: Page, item: T) => Promise<void>,
): Promise<void> {
  const windows: Page[] = [];
  await atOnce(items, async (item) => {
    const page = windows.pop() ?? (await (await newContext(options)).newPage());
    await work(page, item);
    windows.push(page);
  });
  await Promise.all(windows.map((page) => page.context().close()));
}

/** Opens pages one after another, with the service worker. @returns messages in the console and requests to other hosts */
export async function noiseAlong(paths: readonly string[]): Promise<string[]> {
  const noise = new Map<Page, string[]>();
  // With Save-Data nothing is prefetched, so that only the pages themselves are tested
  await leafing(
    paths,
    { viewport: { width: 390, height: 844 }, extraHTTPHeaders: { 'save-data': 'on' }, serviceWorkers: 'allow' },
    async (page, path) => {
      if (!noise.has(page)) {
        noise.set(page, noiseOf(page));
        await page.goto(`${origin}/en`);
        await page.evaluate(async () => {
          await navigator.serviceWorker.register('/sw.js');
          await navigator.serviceWorker.ready;
        });
      }
      await page.goto(origin + path);
      expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1);
    },
  );
  return [...noise.values()].flat();
}

function noiseOf(page: Page): string[] {
  const noise: string[] = [];
  page.on('console', (message) => message.text() !== BLOCKED && noise.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) noise.push(`third party: ${request.url()}`);
  });
  return noise;
}
