import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { reading } from './browser';
import { type Locale, messages } from './paper';
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
/** Waits until a partner, or the note that there is none, is there: not the note that it is being fetched. */
export async function arrived(page: Page, anchor: string): Promise<void> {
  const loading = new RegExp(
    Object.values(messages)
      .map(({ Peek }) => Peek.loading)
      .join('|'),
  );
  await partner(page, anchor).filter({ hasNotText: loading }).waitFor();
}
/** All open partners. */
export const partners = (page: Page): Locator => page.locator('[id^="peek-"]');
/** The number of open partners. */
export const opened = (page: Page) => partners(page).count();
/** The buttons that open partners by keyboard. */
export const peekButtons = (page: Page, locale: 'en' | 'zh'): Locator =>
  page.getByRole('button', { name: new RegExp(`^${messages[locale].Peek.show} \\d+$`) });
/** The hint, in the words for a finger or for a mouse. */
export const hint = (page: Page, locale: Locale, { hasTouch }: BrowserContextOptions = {}): Locator =>
  page.getByText(messages[locale].Peek[hasTouch ? 'hintTouch' : 'hint'], { exact: true });
/** The blocks that have a partner, each with its text and the id of the partner. */
export const peekable = (page: Page): Promise<{ id: string; text: string; tag: string }[]> =>
  page.locator('button[aria-controls^="peek-"]').evaluateAll((buttons) =>
    buttons.map((button) => {
      const block = button.previousElementSibling;
      return { id: (button.getAttribute('aria-controls') ?? '').slice(5), text: block?.textContent ?? '', tag: block?.localName ?? '' };
    }),
  );
/** Scrolls until the middle of a block is at a share of the screen's height. */
export const scrollToShare = (page: Page, anchor: string, share: number): Promise<void> =>
  peekButton(page, anchor).evaluate((button, height) => {
    const box = button.previousElementSibling?.getBoundingClientRect();
    if (box) scrollBy({ top: (box.top + box.bottom) / 2 - innerHeight * height, behavior: 'instant' });
  }, share);
/** Whether a partner begins on the screen above what is fixed there, and whether all of it is there or it is taller than the screen. */
export const lookAt = (page: Page, anchor: string): Promise<{ begins: boolean; isWhole: boolean }> =>
  partner(page, anchor).evaluate((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    const fixed = document.elementsFromPoint(innerWidth / 2, innerHeight - 1).find((one) => getComputedStyle(one).position === 'fixed');
    const end = fixed?.getBoundingClientRect().top ?? innerHeight;
    const line = parseFloat(getComputedStyle(element).lineHeight) || 28;
    return { begins: top >= 0 && top + line <= end, isWhole: (top >= 0 && bottom <= end) || height > end * 0.75 };
  });
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
