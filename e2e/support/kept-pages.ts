import type { Page } from 'playwright';
import { expect } from 'vitest';
import { MESSAGES } from '@/i18n/messages';

const WORDS = Object.values(MESSAGES).flatMap(({ KeptNote: { offline, unreachable, online } }) => [offline, unreachable, online]);

/** The note on a page that the service worker shows from its stored copy. */
export const keptNote = (page: Page) =>
  page.getByRole('status').filter({ hasText: new RegExp(WORDS.map((words) => words.replace('.', '\\.')).join('|')) });

/**
 * The addresses in one cache of the device; none if there is no such cache. The cache is not opened unless it is there: a
 * cache that is opened after the worker removed it exists again.
 */
export const cached = (page: Page, name: 'pages' | 'files'): Promise<string[]> =>
  page.evaluate(async (cache) => {
    if (!(await window.caches.has(cache))) return [];
    const keys = await (await window.caches.open(cache)).keys();
    return keys.map(({ url }) => new URL(url).pathname + new URL(url).search).sort();
  }, name);

/** The names of the caches that hold a shell, one for each version of the worker. */
export const shells = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await window.caches.keys()).filter((name) => name.startsWith('shell-')));

/** The paths of the stored pages. */
export const keptPages = (page: Page): Promise<string[]> => cached(page, 'pages');

/** Opens a page and waits until the service worker has stored it. */
export async function read(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const { pathname } = new URL(address);
  await expect.poll(() => keptPages(page), { timeout: 20_000 }).toContain(pathname);
}

/** Signs that styles and fonts are applied: the headline's computed style, the number of stylesheets, the loaded webfont. */
export const lookOf = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready; // on a busy machine they load later than this script runs
    const { fontFamily, fontSize, color } = getComputedStyle(document.querySelector('h1') ?? document.body);
    return { fontFamily, fontSize, color, sheets: document.styleSheets.length, fonts: document.fonts.check('16px "Bayward Serif"') };
  });

/** The addresses of the story's pictures that cannot be loaded, including those below the screen. */
export const brokenPictures = (page: Page): Promise<string[]> =>
  page.locator('article figure img').evaluateAll(async (pictures) => {
    const images = pictures as HTMLImageElement[];
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode().catch(() => {})));
    return images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src);
  });
