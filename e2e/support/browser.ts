import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { findBrowser } from '../../scripts/setup/browser.mjs';
import { origin } from './paper';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-logging',
  '--log-level=3',
];

/** A machine without a desktop has no message bus, which Chromium would say again and again. */
const QUIET = { ...process.env, DBUS_SESSION_BUS_ADDRESS: 'disabled:', DBUS_SYSTEM_BUS_ADDRESS: 'disabled:' };

let browser: Browser;

/**
 * Without the service worker: each test would install it anew, and what it fetches in the background is not what most ask
 * about. offline.spec.ts and noiseAlong() have it.
 */
const ORDINARY: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' };
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** One browser a spec file. Call it at the top of the file. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ args: ARGUMENTS, env: QUIET, executablePath: findBrowser() });
  });
  afterAll(() => browser.close());
}

/**
 * Opens a page of the paper, does something on it, and closes it. Fails where the browser's console says anything, or
 * where the page asks anyone but the paper for anything.
 * @param prepare before there is a page: scripts that run first
 */
export async function reading(
  path: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
  quiet = true,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<void> {
  const context = await browser.newContext({ ...ORDINARY, ...options });
  const page = await context.newPage();
  const noise = noiseOf(page);
  await prepare?.(page);
  await page.goto(origin + path);
  await work(page);
  await context.close();
  if (quiet) expect(noise, path).toEqual([]);
}

/** A device of its own, with a worker between its pages and the network once it has opened one. */
export async function onDevice(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ ...ORDINARY, serviceWorkers: 'allow', ...options });
  await work(await context.newPage());
  await context.close();
}

/** Two cores: more at once only waits. */
const AT_ONCE = 3;

/** Does the work for each, several at a time. */
export async function atOnce<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of rest) await work(item);
    }),
  );
}

/** Opens many pages one after another, in several windows at a time; the work goes to each address itself. */
export async function leafing<T>(
  items: readonly T[],
  options: BrowserContextOptions,
  work: (page: Page, item: T) => Promise<void>,
): Promise<void> {
  const windows: Page[] = [];
  await atOnce(items, async (item) => {
    const page = windows.pop() ?? (await (await browser.newContext({ ...ORDINARY, ...options })).newPage());
    await work(page, item);
    windows.push(page);
  });
  await Promise.all(windows.map((page) => page.context().close()));
}

/** Goes through the pages as readers do; what the console says, and whom else the pages ask. */
export async function noiseAlong(paths: readonly string[]): Promise<string[]> {
  const noise = new Map<Page, string[]>();
  // The readers save data, so that what is measured is the pages, not what they prefetch
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
