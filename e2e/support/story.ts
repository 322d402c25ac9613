import type { Locator, Page } from 'playwright';
import type { Locale } from '@/lib/edition/locale';

/** The path of the long comment, without the edition. */
export const LONG = '/harbour/the-lamp-that-counts-boats';
/** The path of the story with every kind of block, without the edition. */
export const EVERY_BLOCK = '/words/one-of-each';

/** A block of a story's text, by its anchor. */
export const block = (page: Page, anchor: string): Locator => page.locator(`[id="${anchor}"]`);

/** One language of a pair, on a page in both. */
export const half = (page: Page, anchor: string, language: 'en' | 'zh'): Locator =>
  page.locator(`[data-pair="${anchor}"] > [data-half="${language}"]`);

/** Opens the menu of a page in both languages: layout, covering, leading language, Chinese script. */
export const openView = (page: Page): Promise<void> => viewButton(page).click();
/** The button of that menu. */
export const viewButton = (page: Page): Locator => summary(component(page, 'pair-layout'));

/** The number of a pair, which is a link to it. */
export const numberOf = (page: Page, anchor: string): Locator => page.locator(`[data-pair="${anchor}"] > a`);

/** The blocks of the text, in order. @param tag leaves only the blocks with this tag */
export const blocks = (page: Page, tag = ''): Locator => page.locator(`article ${tag}[id][data-pair]`);

/** The blocks of running text, which can be peeked at: paragraphs, headings, quotations, lists. */
export const runningText = (page: Page): Locator => page.locator('article :is(p, h2, blockquote, ul, ol)[id][data-pair]');

export const headline = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const standfirst = (page: Page): Locator => page.locator('[data-pair="standfirst"]');

/** The element that contains the blocks of the text. */
export const bodyOf = (page: Page): Locator => page.locator('article :has(> [id][data-pair])').first();

/** The name of each edition in the toggle. */
const EDITION: Record<Locale, RegExp> = { en: /^EN\b/, zh: /^简/, 'zh-hant': /^繁/ };

/** The toggle's link to an edition. */
export const edition = (page: Page, locale: Locale): Locator =>
  page.locator('language-toggle').getByRole('link', { name: EDITION[locale] });

/** The toggle's link to the page in both languages. */
export const bothLink = (page: Page): Locator => page.locator('language-toggle').getByRole('link', { name: /双语|雙語|Both/ });

/**
 * The linked headlines of a feed in a browser. XHTML within XML has roles for assistive technology, but Playwright does not
 * find them.
 */
export const feedHeadlines = (page: Page): Locator => page.locator('h2 a');

/**
 * Focuses a control without scrolling to it and presses Enter, like a reader who focused it and then scrolled away. A pointer
 * cannot reach a control that is out of view, such as a link of the masthead.
 */
export async function pressFromHere(control: Locator): Promise<void> {
  await control.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
  await control.page().keyboard.press('Enter');
}

/** The distance of an element's top from the top of the screen, in CSS px. */
export const topOf = (found: Locator): Promise<number> => found.evaluate((element) => element.getBoundingClientRect().top);

/** Scrolls the page until an element's top is `below` CSS px below the top of the screen. */
export const scrollTo = (found: Locator, below = 20): Promise<void> =>
  found.evaluate((element, px) => scrollBy({ top: element.getBoundingClientRect().top - px, behavior: 'instant' }), below);

/** The width of the page, in CSS px. It is greater than that of the screen if the page scrolls sideways. */
export const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** The `href` of each link, in order. */
export const hrefs = (links: Locator): Promise<(string | null)[]> =>
  links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));

/** A computed style of the first match. */
export const styleOf = (found: Locator, property: keyof CSSStyleDeclaration & string): Promise<string> =>
  found.first().evaluate((element, name) => String(getComputedStyle(element)[name as 'color']), property);

/** Font size and line height of the first match, in px: `18/28`. */
export const typeOf = (found: Locator): Promise<string> =>
  found.first().evaluate((element) => {
    const { fontSize, lineHeight } = getComputedStyle(element);
    return `${parseFloat(fontSize)}/${parseFloat(lineHeight)}`;
  });

/** The text of an element, without white space at its beginning and end. */
export const wordsIn = async (found: Locator): Promise<string> => ((await found.textContent()) ?? '').trim();

/**
 * Controls that are too small for a finger: less than 44 px high or wide. Links within running text are exempt, because they
 * are as high as their line (WCAG 2.5.8).
 */
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

/** Elements of the text that extend beyond the right edge of the screen, except in regions that scroll by themselves. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.locator('article :is(p, h1, h2, figure, figcaption, li, td)').evaluateAll((all) =>
    all.flatMap((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 1 && right > innerWidth + 1 && !element.closest('[role="region"]') ? [element.outerHTML.slice(0, 80)] : [];
    }),
  );

/** The declared language of the page. */
export const langOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);

/** A custom element, by its name. */
export const component = (page: Page, name: `${string}-${string}`): Locator => page.locator(name);

/** The text size in the toolbar of a story; the reading bar has a second one. */
export const textSize = (page: Page): Locator => page.locator('text-size:not(reading-bar *, site-menu *)');

/** Headline, standfirst and blocks: all that can have a partner in the other language. */
export const paired = (page: Page): Locator => page.locator('article [data-pair]:not([data-pair="picture"])');

/** The pairs of the text, on a page in both languages. */
export const pairs = (page: Page): Locator => page.locator('[id][data-pair]:has(> [data-half])');

/** Every element of the page. */
export const everything = (page: Page): Locator => page.locator('body *');

/** The tracks of a film. */
export const tracks = (page: Page): Locator => page.locator('video track');

/** The caption of a figure. */
export const caption = (figure: Locator): Locator => figure.locator('figcaption');

/** The control that opens and closes a `<details>`. */
export const summary = (within: Locator): Locator => within.locator('summary');

/** The headline behind an open dialog, which hides it from screen readers, so that no role finds it. */
export const hiddenHeadline = (page: Page): Locator => page.locator('h1');

/** Buttons and selects, in the order of the page. */
export const controls = (within: Locator): Locator => within.locator(':is(button, select)');

/** An entry of the byline, by its term. */
export const entry = (byline: Locator, term: string): Locator =>
  byline.locator('div', { has: byline.page().getByText(term, { exact: true }) });

/** The element of a passage (`Words`), by its selector. */
export const place = (page: Page, selector: string): Locator => page.locator(selector).first();

/** The words that a search highlights. */
export const marks = (within: Pick<Locator, 'locator'>): Locator => within.locator('mark');
