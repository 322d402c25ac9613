import { remembered } from '../browser/remember';

/**
 * Copies into the bar what the page has already: the headline and its kicker, the languages, the text size.
 * @returns the folded bar: a link to the likeliest other language; undefined if the story is in one language
 */
export function fill(bar: HTMLElement, toggle: Element): HTMLAnchorElement | undefined {
  const headline = document.querySelector('h1 > [data-half]') ?? document.querySelector('h1');
  const kicker = [...document.querySelectorAll('article header .kicker')].pop(); // phones have the section before it
  const words = [kicker, headline].flatMap((element) => (element ? [inWords(element)] : []));
  bar.querySelector('.bar-story')?.append(...words);
  const tools = bar.querySelector('.bar-tools');
  const size = document.querySelector('article text-size')?.cloneNode(true) as HTMLElement | undefined;
  if (size) {
    size.className = 'relative';
    tools?.querySelector('[href="#share"]')?.before(size);
  }
  tools?.prepend(languages(toggle));
  if (!('speechSynthesis' in window)) bar.querySelector('[data-listen]')?.remove();
  const pill = likeliest(toggle)?.cloneNode() as HTMLAnchorElement | undefined;
  if (pill) {
    pill.className = 'bar-pill';
    pill.textContent = pill.lang === 'en' ? 'EN' : '中';
    bar.append(pill);
  }
  return pill;
}

/** The text of an element in its first language, without marks of typesetting. */
function inWords(element: Element): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const other of copy.querySelectorAll('[lang]')) other.remove();
  const words = document.createElement(element.matches('.kicker') ? 'b' : 'span');
  words.lang = (element as HTMLElement).lang || document.documentElement.lang;
  words.textContent = copy.textContent.trim();
  return words;
}

/** The languages of the masthead, each in a cell of 44 px: the mode has its Chinese name alone, as the scripts have. */
function languages(toggle: Element): HTMLElement {
  const cells = toggle.querySelector('nav > div')?.cloneNode(true) as HTMLElement;
  cells.setAttribute('role', 'group');
  cells.setAttribute('aria-label', toggle.querySelector('nav')?.getAttribute('aria-label') ?? '');
  const both = cells.querySelector<HTMLElement>('[data-mode]') ?? cells.children[3];
  const chinese = both?.querySelector('[lang|="zh"]') ?? both?.firstElementChild;
  if (both && chinese) {
    both.setAttribute('aria-label', both.textContent);
    both.replaceChildren(chinese);
  }
  return cells;
}

/** The link to the other language, in the Chinese script that the reader has chosen before. */
function likeliest(toggle: Element): HTMLAnchorElement | null {
  const other = toggle.querySelector<HTMLAnchorElement>('a[data-edition][data-prefetch]');
  const script = toggle.querySelector<HTMLAnchorElement>(`a[data-twin="${remembered('script') ?? ''}"]`);
  return other && other.lang !== 'en' ? (script ?? other) : other;
}
