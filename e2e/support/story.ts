import type { Locator, Page } from 'playwright';
import type { Locale } from '@/lib/edition/locale';

/** The long comment of the paper of the tests. */
export const LONG = '/harbour/the-lamp-that-counts-boats';
/** Its story with every kind of block. */
export const EVERY_BLOCK = '/words/one-of-each';

/** A block of a story's text, by its anchor. */
export const block = (page: Page, anchor: string): Locator => page.locator(`[id="${anchor}"]`);

/** One language of a pair, on a page in both. */
export const half = (page: Page, anchor: string, language: 'en' | 'zh'): Locator =>
  page.locator(`[data-pair="${anchor}"] > [data-half="${language}"]`);

/** Every block of the text, in order; of one kind where its tag is given. */
export const blocks = (page: Page, tag = ''): Locator => page.locator(`article ${tag}[id][data-pair]`);

/** What runs and can be peeked at: paragraphs, headings, quotations, lists. */
export const runningText = (page: Page): Locator => page.locator('article :is(p, h2, blockquote, ul, ol)[id][data-pair]');

export const headline = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const standfirst = (page: Page): Locator => page.locator('[data-pair="standfirst"]');

/** Whatever holds the blocks of the text. */
export const bodyOf = (page: Page): Locator => page.locator('article :has(> [id][data-pair])').first();

/** What each edition is called in the toggle. */
const EDITION: Record<Locale, RegExp> = { en: /^EN\b/, zh: /^简/, 'zh-hant': /^繁/ };

/** The toggle's link to an edition. */
export const edition = (page: Page, locale: Locale): Locator =>
  page.locator('language-toggle').getByRole('link', { name: EDITION[locale] });

/** The toggle's link to both languages at once. */
export const bothModes = (page: Page): Locator => page.locator('language-toggle').getByRole('link', { name: /双语|雙語|Both/ });

/** The linked headlines of a feed in a browser: XHTML within XML has roles for assistive technology, but none that Playwright finds. */
export const feedHeadlines = (page: Page): Locator => page.locator('h2 a');

/** Presses Enter on a control that has had the focus since before the reader scrolled here: the page stays where it is. */
export async function pressFromHere(control: Locator): Promise<void> {
  await control.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
  await control.page().keyboard.press('Enter');
}

/** How far from the top of the screen something begins, in CSS px. */
export const topOf = (found: Locator): Promise<number> => found.evaluate((element) => element.getBoundingClientRect().top);

/** Has the top of something so many px below the top of the screen, as a reader would scroll there. */
export const scrollTo = (found: Locator, below = 20): Promise<void> =>
  found.evaluate((element, px) => scrollBy({ top: element.getBoundingClientRect().top - px, behavior: 'instant' }), below);

/** How wide the page is, in CSS px: wider than the screen where it scrolls sideways. */
export const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** Where the links of something lead, in order. */
export const hrefs = (links: Locator): Promise<(string | null)[]> =>
  links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));

/** A computed style of the first that is found. */
export const styleOf = (found: Locator, property: keyof CSSStyleDeclaration & string): Promise<string> =>
  found.first().evaluate((element, name) => String(getComputedStyle(element)[name as 'color']), property);

/** Size and leading, in px. */
export const typeOf = (found: Locator): Promise<string> =>
  found.first().evaluate((element) => {
    const { fontSize, lineHeight } = getComputedStyle(element);
    return `${parseFloat(fontSize)}/${parseFloat(lineHeight)}`;
  });

/** What is written in it, white space aside. */
export const wordsIn = async (found: Locator): Promise<string> => ((await found.textContent()) ?? '').trim();

/** Controls that a finger would miss: less than 44 px high or wide; links within running text are as high as their line (WCAG 2.5.8). */
export const smallControls = (within: Pick<Locator, 'locator'>): Promise<string[]> =>
  within.locator('a, button, summary').evaluateAll((controls) =>
    controls.flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      const stretched = getComputedStyle(control, '::after').position === 'absolute';
      const inText = control.closest('p, [data-pair] li, figcaption, dd') !== null && getComputedStyle(control).display === 'inline';
      const isHidden = control.matches('[href="#main"]') || getComputedStyle(control).visibility === 'hidden';
      return width === 0 || stretched || inText || isHidden || (width >= 43.5 && height >= 43.5) ? [] : [control.outerHTML.slice(0, 120)];
    }),
  );

/** Everything of the text that stands out of the screen on the right, but for what scrolls in its own frame. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.locator('article :is(p, h1, h2, figure, figcaption, li, td)').evaluateAll((all) =>
    all.flatMap((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 1 && right > innerWidth + 1 && !element.closest('[role="region"]') ? [element.outerHTML.slice(0, 80)] : [];
    }),
  );

/** The language that the page says it is in. */
export const langOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);

/** A custom element, by its name. */
export const component = (page: Page, name: `${string}-${string}`): Locator => page.locator(name);

/** Headline, standfirst and blocks: whatever has a partner in the other language. */
export const paired = (page: Page): Locator => page.locator('article [data-pair]:not([data-pair="picture"])');

/** The pairs of the text, on a page in both languages. */
export const pairs = (page: Page): Locator => page.locator('[id][data-pair]:has(> [data-half])');

/** Every element of the page. */
export const everything = (page: Page): Locator => page.locator('body *');

/** The tracks of a film. */
export const tracks = (page: Page): Locator => page.locator('video track');

/** The caption of a figure. */
export const caption = (figure: Locator): Locator => figure.locator('figcaption');

/** What opens and closes a part of the page. */
export const summary = (within: Locator): Locator => within.locator('summary');

/** The headline behind an open dialog, which hides it from ears. */
export const hiddenHeadline = (page: Page): Locator => page.locator('h1');

/** What can be pressed or chosen from, in the order of the page. */
export const controls = (within: Locator): Locator => within.locator(':is(button, select)');

/** An entry of the byline, by its term. */
export const entry = (byline: Locator, term: string): Locator =>
  byline.locator('div', { has: byline.page().getByText(term, { exact: true }) });

/** Where selected words stand: by a selector, as `Words` has it. */
export const place = (page: Page, selector: string): Locator => page.locator(selector).first();

/** Words that a search has found. */
export const marks = (within: Pick<Locator, 'locator'>): Locator => within.locator('mark');
