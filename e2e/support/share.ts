import type { Page } from 'playwright';
import type { Locale } from '@/lib/edition/locale';
import { shortCode } from '@/lib/record/short-code';
import { messages, origin } from './paper';
import { pressFromHere } from './story';

const LETTER: Record<Locale, string> = { en: 'e', zh: 'z', 'zh-hant': 't' };

/** The short link of the long story in an edition. */
export const shortLink = (locale: Locale): string => `${origin}/s/${shortCode('the-lamp-that-counts-boats')}/${LETTER[locale]}`;

const ENLARGE = new RegExp(
  Object.values(messages)
    .map(({ Share }) => Share.enlarge)
    .join('|'),
);
const TOOL = new RegExp(
  `^(${Object.values(messages)
    .map(({ Share }) => Share.tool)
    .join('|')})$`,
);

/** An address as the paper displays it: without the scheme. */
export const shown = (address: string): string => address.replace(/^\w+:\/\//, '');

/** The share card. */
export const card = (page: Page) => page.locator('share-card');
/** The code on the card. */
export const code = (page: Page) => card(page).getByRole('img', { name: /\/s\// });
/** The white background of the code on the card. */
export const plate = (page: Page) => code(page).locator('..');
/** The link on the card that shows the code as large as the screen. */
export const enlarge = (page: Page) => card(page).getByRole('link', { name: ENLARGE });
/** The link in the toolbar of a story; the reading bar has one too. */
export const tool = (page: Page) => page.getByRole('article').first().getByRole('link', { name: TOOL });
/** The dialog: the sheet or, as large as the screen, the code or the poster. */
export const dialog = (page: Page) => page.getByRole('dialog');

/** The marks of the apps in the sheet. */
export const appMarks = (page: Page) => dialog(page).locator('li svg');

/** Opens the dialog with the code, by keyboard, from any place on the page. */
export async function openDialog(page: Page): Promise<void> {
  await pressFromHere(enlarge(page));
  await drawn(page);
}

/** Waits until the picture in the dialog is loaded. Fails if it cannot be shown. */
export const drawn = (page: Page): Promise<void> =>
  dialog(page)
    .locator('img:visible')
    .first()
    .evaluate((image: HTMLImageElement) => image.decode());

/** A passage: the selector of an element, and words in it. */
export type Words = readonly [selector: string, words: string];

/** Selects from the beginning of one passage to the end of another. */
export const select = (page: Page, from: Words, to: Words = from): Promise<void> =>
  page.evaluate(
    ([[first, begins], [last, ends]]) => {
      const point = (selector: string, words: string, isEnd: boolean): [Text, number] => {
        const element = document.querySelector(selector);
        const at = (element?.textContent.indexOf(words) ?? -1) + (isEnd ? words.length : 0);
        if (!element?.textContent.includes(words)) throw new Error(`No “${words}” in ${selector}`);
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let before = 0;
        for (let node = walker.nextNode() as Text; node; node = walker.nextNode() as Text) {
          if (at < before + node.length || (isEnd && at === before + node.length)) return [node, at - before];
          before += node.length;
        }
        throw new Error('Not reached');
      };
      document.querySelector(first)?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(...point(first, begins, false), ...point(last, ends, true));
    },
    [from, to] as const,
  );
