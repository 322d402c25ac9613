import type { Page } from 'playwright';
import { expect } from 'vitest';
import { MESSAGES } from '@/i18n/messages';

const WORDS = Object.values(MESSAGES).flatMap(({ KeptNote: { offline, unreachable, online } }) => [offline, unreachable, online]);

/** The note at the start of a page that is shown from its copy. */
export const keptNote = (page: Page) =>
  page.getByRole('status').filter({ hasText: new RegExp(WORDS.map((words) => words.replace('.', '\\.')).join('|')) });

/** The contents of each cache on the device, by address. */
export const caches = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const found: Record<string, string[]> = {};
    for (const name of await window.caches.keys()) {
      const keys = await (await window.caches.open(name)).keys();
      found[name] = keys.map(({ url }) => new URL(url).pathname + new URL(url).search).sort();
    }
    return found;
  });

export const keptPages = async (page: Page): Promise<string[]> => (await caches(page)).pages ?? [];

/** Opens a page and stays until it is kept. */
export async function read(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const { pathname } = new URL(address);
  await expect.poll(() => keptPages(page), { timeout: 20_000 }).toContain(pathname);
}

/** What the page looks like: whether its styles and fonts have been applied. */
export const lookOf = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready; // on a busy machine later than what is read here
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
