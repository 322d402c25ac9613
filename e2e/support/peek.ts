import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { reading } from './browser';

/** A comment with every kind of text but a quote or a list. */
export const STORY = '/science/why-the-cluster-ranks-first';
export const KINDS = '/language/every-kind-of-block';
/** The languages that stories are written in: of the editions, those whose partner is fetched from another text. */
export const WRITTEN = ['en', 'zh'] as const;
export const other = (locale: 'en' | 'zh') => (locale === 'en' ? 'zh' : 'en');

export const DEVICES: [string, BrowserContextOptions][] = [
  ['mouse, 1440 px', { viewport: { width: 1440, height: 900 } }],
  ['touch, 390 px', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
];

/** A tap or a click on the first words of a block. */
export const tap = (page: Page, block: string, options: BrowserContextOptions = {}) => {
  const at = { position: { x: 40, y: 12 } };
  return options.hasTouch ? page.locator(block).tap(at) : page.locator(block).click(at);
};
export const topOf = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().top);
export const opened = (page: Page) => page.locator('.peek').count();
/** Longer than a double click may take: what has not opened by now does not. */
export const settle = (page: Page) => page.waitForTimeout(450);

/** The words of each block of a story, by pair. */
export async function wordsOf(path: string): Promise<Record<string, string>> {
  let words: Record<string, string> = {};
  await reading(path, { javaScriptEnabled: false }, async (page) => {
    const blocks = page.locator('.prose > [data-pair]');
    words = Object.fromEntries(
      await blocks.evaluateAll((all) => all.map((block) => [block.getAttribute('data-pair') ?? '', block.textContent ?? ''])),
    );
  });
  return words;
}
