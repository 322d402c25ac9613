import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Article } from '@/lib/record/schema/article';
import { messages } from './paper';

/**
 * All that a story's page says about its translation, in order: the note above the text, notes at outdated passages, and
 * marks at untranslated ones.
 */
export const notesOn = (page: Page): Promise<(string | null)[]> =>
  page.locator('[role="note"] p, article p[data-unspoken]:not([role]), article div[data-unspoken][lang]:not([role])').allTextContents();

/** Every text of a story's page with its declared language, including descriptions and accessible names. */
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

/** All texts of a value in a language, joined: of a record or of the messages. */
function textsIn(language: 'en' | 'zh', value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, member]) => (key === language ? JSON.stringify(member) : textsIn(language, member)))
    .join('\n');
}

/** Texts of the page that are not in their declared language: record and messages have them in the other language only. */
export async function misdeclared(page: Page, record: Article): Promise<unknown[]> {
  const has = (['en', 'zh'] as const).map((language) => [language, textsIn(language, { messages, record })] as const);
  const texts = await declaredTexts(page);
  const known = texts.filter(([, text]) => text.trim().length > 1 && has.some(([, all]) => all.includes(text.trim())));
  expect(known.length).toBeGreaterThan(25);
  // Chinese words quoted in an English text are declared Chinese, although the record has them in its English text
  const isQuoted = (text: string) => /^[\p{Script=Han}\u3001-\u301f\uff01-\uff60]+$/u.test(text.trim());
  return known.filter(
    ([language, text]) =>
      !(language === 'zh' && isQuoted(text)) && !has.some(([one, all]) => one === language && all.includes(text.trim())),
  );
}
