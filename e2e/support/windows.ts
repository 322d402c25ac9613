import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
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

/** Chromium would log again and again that a machine without a desktop has no message bus. */
const QUIET = { ...process.env, DBUS_SESSION_BUS_ADDRESS: 'disabled:', DBUS_SYSTEM_BUS_ADDRESS: 'disabled:' };

/**
 * The options of most tests block the service worker: each test would install it anew, and most tests are not about its
 * background requests.
 */
const ORDINARY = { viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' } as const;

let browser: Promise<Browser> | undefined;

/** Opens a new browser context. The browser is started at first use, serves all files of the process and ends with it. */
export async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  browser ??= chromium.launch({ args: ARGUMENTS, env: QUIET, executablePath: findBrowser() });
  return (await browser).newContext({ ...ORDINARY, ...options });
}

/** Does the work in a new window, and closes it. */
export async function inNewWindow(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await newContext(options);
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** What can be set on an open window, see set(). */
const SETTINGS = { viewport: 0, colorScheme: 0, reducedMotion: 0, forcedColors: 0, contrast: 0 } as const;

/** Windows to be used again, by the options that only a new window can have. */
const free = new Map<string, Page[]>();

/**
 * Does the work in a window that may have been used before and is as good as new. A new one has a process of its own, and
 * takes three times the processor time of a page. What Playwright cannot undo needs inNewWindow().
 * @param script runs in every document before the scripts of the page
 */
export async function inWindow(options: BrowserContextOptions, script: string, work: (page: Page) => Promise<void>): Promise<void> {
  const key = JSON.stringify({ ...options, ...SETTINGS, script });
  const waiting = free.get(key) ?? [];
  free.set(key, waiting);
  const page = waiting.pop() ?? (await openWindow(options, script));
  try {
    await set(page, options);
    await work(page);
    await renew(page);
    waiting.push(page);
  } catch (error) {
    await page.context().close();
    throw error;
  }
}

async function openWindow(options: BrowserContextOptions, script: string): Promise<Page> {
  const context = await newContext(options);
  await context.addInitScript(script);
  return context.newPage();
}

/** Sets what can be set on an open window. The defaults are those of a new one. */
async function set(page: Page, { viewport, colorScheme, reducedMotion, forcedColors, contrast }: BrowserContextOptions): Promise<void> {
  await page.setViewportSize(viewport ?? ORDINARY.viewport);
  await page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? 'light',
    reducedMotion: reducedMotion ?? 'no-preference',
    forcedColors: forcedColors ?? 'none',
    contrast: contrast ?? 'no-preference',
  });
}

const EVENTS = ['console', 'dialog', 'pageerror', 'popup', 'request', 'requestfailed', 'requestfinished', 'response'] as const;

/** Takes back what a test may have done in a window, and empties the storage of the paper. */
async function renew(page: Page): Promise<void> {
  const context = page.context();
  for (const event of EVENTS) page.removeAllListeners(event);
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await page.mouse.move(-1, -1);
  // A page without scripts. The one before it may write as it is left, so that storage is emptied after that.
  await page.goto(`${origin}/robots.txt`);
  await page.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  await context.clearCookies();
}
