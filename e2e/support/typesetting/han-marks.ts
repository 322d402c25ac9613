import type { Locator, Page } from 'playwright';
import sharp from 'sharp';
import { expect } from 'vitest';
import { reading } from '../browser';
import { origin } from '../paper';

/** The marks that Typeset.tsx puts into the text, by their classes in typeset.css. */
export const MARKS = { gap: '.gap', trim: '.trim', stop: '.stop', halt: '.halt' };

/** The marks of the given kinds in a page or an element. */
export const marksIn = (within: Pick<Locator, 'locator'>, ...kinds: (keyof typeof MARKS)[]): Locator =>
  within.locator(kinds.map((kind) => MARKS[kind]).join(', '));

/**
 * Opens a page as in a browser that supports neither text-autospace nor text-spacing-trim.
 * @param extra CSS to append to each stylesheet
 */
export const withFallback = (path: string, work: (page: Page) => Promise<void>, extra = '') =>
  reading(
    '/robots.txt',
    {},
    async (page) => {
      let conditions = 0;
      await page.route('**/*.css', async (route) => {
        const response = await route.fetch();
        const css = (await response.text())
          .replace(/@supports not \(text-spacing-trim: ?normal\)/g, () => (conditions++, '@supports (color:red)'))
          .replace(/text-autospace: ?normal/g, 'text-autospace:no-autospace')
          .replace(/text-spacing-trim: ?trim-start/g, 'text-spacing-trim:space-all');
        await route.fulfill({ response, body: css + extra });
      });
      await page.goto(origin + path);
      expect(conditions).toBe(1);
      await work(page);
    },
    false,
  );

/**
 * The characters before and after each mark, whether they are on one line, and in em the gap between them and the distance
 * from the left edge of the one to the left edge of the other (`step`).
 */
export const around = (page: Page, mark: string) =>
  page.locator(mark).evaluateAll((marks) =>
    marks.map((element) => {
      const walker = document.createTreeWalker(element.closest('[data-pair], h1, h2, h3, p, li') ?? document.body, NodeFilter.SHOW_TEXT);
      let before: Text | undefined;
      let after: Text | undefined;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (node.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) before = node;
        else after ??= node;
      }
      const box = (node: Text, at: number) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      };
      const size = parseFloat(getComputedStyle(element).fontSize);
      const left = before && box(before, before.data.length - 1);
      const right = after && box(after, 0);
      const sameLine = left !== undefined && right !== undefined && right.left > left.left;
      return {
        text: (before?.data.slice(-2) ?? '') + '|' + (after?.data.slice(0, 2) ?? ''),
        sameLine,
        gap: sameLine ? (right.left - left.right) / size : 0,
        step: sameLine ? (right.left - left.left) / size : 0,
      };
    }),
  );

/**
 * Where the ink of a line begins, in device pixels from its text's left edge. `Range` would not tell: it does not count the space
 * that a browser puts before a character.
 */
export async function inkFrom(page: Page, { left, top }: { left: number; top: number }, scale: number): Promise<number> {
  const picture = await page.screenshot({ clip: { x: left - 1, y: top, width: 24, height: 16 }, fullPage: true });
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  const column = Array.from({ length: info.width }, (_, x) => x).find((x) =>
    Array.from({ length: info.height }, (_, y) => data[y * info.width + x] ?? 255).some((grey) => grey < 128),
  );
  return (column ?? info.width) - scale;
}

/** The numbers with which lines of running text begin, other than the first of a paragraph, and the corner of each line. */
export const linesWithNumber = (page: Page): Promise<{ number: string; left: number; top: number }[]> =>
  page.locator('article p[id][data-pair]').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const { left } = paragraph.getBoundingClientRect();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const found = [];
      let last = Infinity;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const [at, char] of [...(node.textContent ?? '')].entries()) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          const number = /^\d+/.exec(node.textContent?.slice(at) ?? '')?.[0];
          if (number !== undefined && /\d/.test(char) && box.top > last + 10) found.push({ number, left, top: box.top + scrollY });
          last = box.top;
        }
      }
      return found;
    }),
  );

/** The corner of a paragraph that begins with a text, which is written at the end of the story. */
export const paragraphOf = (page: Page, text: string): Promise<{ left: number; top: number }> =>
  page
    .locator('article p[id][data-pair]')
    .last()
    .evaluate((last, words) => {
      last.textContent = words;
      const range = document.createRange();
      range.setStart(last.firstChild ?? last, 0);
      range.setEnd(last.firstChild ?? last, 1);
      return { left: last.getBoundingClientRect().left, top: range.getBoundingClientRect().top + scrollY };
    }, text);
