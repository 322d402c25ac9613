import { inject } from 'vitest';
import { shortCode } from '@/lib/record/short-code';
import type { Page } from 'playwright';

export const STORY = '/science/why-the-cluster-ranks-first';

const code = shortCode('why-the-cluster-ranks-first');

/** Of that story, in each edition. */
export const SHORT_LINK = {
  en: `${inject('origin')}/s/${code}/e`,
  zh: `${inject('origin')}/s/${code}/z`,
  'zh-hant': `${inject('origin')}/s/${code}/t`,
};

/** Has the top of a block near the top of the screen, as a reader would. */
export const scrollTo = (page: Page, id: string): Promise<void> =>
  page.evaluate((anchor) => {
    const { top } = document.getElementById(anchor)?.getBoundingClientRect() ?? { top: 0 };
    scrollBy({ top: top - 20, behavior: 'instant' });
  }, id);

/** Where words begin and end: a selector, and words in what it finds. */
export type Words = readonly [selector: string, words: string];

/** Selects from the beginning of some words to the end of others. */
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
