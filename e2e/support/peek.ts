import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { reading } from './browser';
import { messages } from './paper';
import { block, blocks } from './story';

/** The languages that stories are written in: of the editions, those whose partner is fetched from another text. */
export const WRITTEN = ['en', 'zh'] as const;
export const other = (locale: 'en' | 'zh') => (locale === 'en' ? 'zh' : 'en');

export const DEVICES: [string, BrowserContextOptions][] = [
  ['mouse, 1440 px', { viewport: { width: 1440, height: 900 } }],
  ['touch, 390 px', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
];

/** A tap or a click on the first words of a block. */
export const tap = (page: Page, anchor: string, options: BrowserContextOptions = {}) => {
  const at = { position: { x: 40, y: 12 } };
  return options.hasTouch ? block(page, anchor).tap(at) : block(page, anchor).click(at);
};

/** The other language of a block, where it is open. */
export const partner = (page: Page, anchor: string): Locator => page.locator(`#peek-${anchor}`);
/** All that are open. */
export const partners = (page: Page): Locator => page.locator('[id^="peek-"]');
export const opened = (page: Page) => partners(page).count();
/** The buttons that do by keyboard what a tap does. */
export const peekButtons = (page: Page, locale: 'en' | 'zh'): Locator => page.getByRole('button', { name: messages[locale].Peek.show });
/** The button of one block. */
export const peekButton = (page: Page, anchor: string): Locator => page.locator(`button[aria-controls="peek-${anchor}"]`);
/** Longer than a double click may take: what has not opened by now does not. */
export const settle = (page: Page) => page.waitForTimeout(450);

/** The words of each block of a story, by pair. */
export async function wordsOf(path: string): Promise<Record<string, string>> {
  let words: Record<string, string> = {};
  await reading(path, { javaScriptEnabled: false }, async (page) => {
    words = Object.fromEntries(
      await blocks(page).evaluateAll((all) => all.map((one) => [one.getAttribute('data-pair') ?? '', one.textContent ?? ''])),
    );
  });
  return words;
}
