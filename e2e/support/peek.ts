import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { reading } from './browser';
import { messages } from './paper';
import { block, blocks } from './story';

/** The editions in the languages that stories are written in; the Traditional edition is converted from `zh`. */
export const WRITTEN = ['en', 'zh'] as const;
export const other = (locale: 'en' | 'zh') => (locale === 'en' ? 'zh' : 'en');

export const DEVICES: [string, BrowserContextOptions][] = [
  ['mouse, 1440 px', { viewport: { width: 1440, height: 900 } }],
  ['touch, 390 px', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
];

/** Taps or clicks on the first words of a block. */
export const tap = (page: Page, anchor: string, options: BrowserContextOptions = {}) => {
  const at = { position: { x: 40, y: 12 } };
  return options.hasTouch ? block(page, anchor).tap(at) : block(page, anchor).click(at);
};

/** The text of a block in the other language, which is below the block while it is open. */
export const partner = (page: Page, anchor: string): Locator => page.locator(`#peek-${anchor}`);
/** All open partners. */
export const partners = (page: Page): Locator => page.locator('[id^="peek-"]');
/** The number of open partners. */
export const opened = (page: Page) => partners(page).count();
/** The buttons that open partners by keyboard. */
export const peekButtons = (page: Page, locale: 'en' | 'zh'): Locator => page.getByRole('button', { name: messages[locale].Peek.show });
/** The button of one block. */
export const peekButton = (page: Page, anchor: string): Locator => page.locator(`button[aria-controls="peek-${anchor}"]`);
/** Waits longer than a double click may take: a partner that is not open by then will not open. */
export const settle = (page: Page) => page.waitForTimeout(450);

/** The text of each block of a story, by its anchor. */
export async function wordsOf(path: string): Promise<Record<string, string>> {
  let words: Record<string, string> = {};
  await reading(path, { javaScriptEnabled: false }, async (page) => {
    words = Object.fromEntries(
      await blocks(page).evaluateAll((all) => all.map((one) => [one.getAttribute('data-pair') ?? '', one.textContent ?? ''])),
    );
  });
  return words;
}
