import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Article } from '@/lib/record/schema';
import { messages } from './paper';

/** Everything that a story says of its translation, in the order of the page: notes, passages behind their original, marks. */
export const notesOn = (page: Page): Promise<(string | null)[]> =>
  page.locator('[role="note"] p, article p[data-unspoken]:not([role]), article div[data-unspoken][lang]:not([role])').allTextContents();

/** Every text of a story's page, descriptions and names too, with the language it is declared to be in. */
const declaredTexts = (page: Page) =>
  page.evaluate(() => {
    const story = document.querySelector('article') ?? document.body;
    const language = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang')?.slice(0, 2);
    const texts: [language: string | undefined, text: string][] = [];
    const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push([language(node.parentElement), node.textContent ?? '']);
    for (const named of story.querySelectorAll('[alt], [aria-label]'))
      texts.push([language(named), named.getAttribute('alt') ?? named.getAttribute('aria-label') ?? '']);
    return texts;
  });

/** All texts of a record and of the interface in a language, as one. */
function textsIn(language: 'en' | 'zh', value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, member]) => (key === language ? JSON.stringify(member) : textsIn(language, member)))
    .join('\n');
}

/** The page's texts that the record has in another language only than the one they are declared to be in. */
export async function misdeclared(page: Page, record: Article): Promise<unknown[]> {
  const has = (['en', 'zh'] as const).map((language) => [language, textsIn(language, { messages, record })] as const);
  const texts = await declaredTexts(page);
  const known = texts.filter(([, text]) => text.trim().length > 1 && has.some(([, all]) => all.includes(text.trim())));
  expect(known.length).toBeGreaterThan(25);
  // Chinese words that an English text quotes are Chinese, wherever the record has them
  const isQuoted = (text: string) => /^[\p{Script=Han}\u3001-\u301f\uff01-\uff60]+$/u.test(text.trim());
  return known.filter(
    ([language, text]) =>
      !(language === 'zh' && isQuoted(text)) && !has.some(([one, all]) => one === language && all.includes(text.trim())),
  );
}
