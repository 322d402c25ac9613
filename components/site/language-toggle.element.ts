import { keepMode, rememberMode } from './reading-mode';
import { holdPlace, rememberPlace } from '../browser/place';
import { remember } from '../browser/remember';
import { isShortcut } from '../browser/shortcut';

/** The keys that change the language from any paragraph. */
const KEYS = { t: 'a[data-edition][data-prefetch]', b: 'a[data-mode="both"]' };

/**
 * Remembers the choice of another edition or mode, and the place of the paragraph being read; PLACE_SCRIPT
 * (inline-scripts.ts) restores the place on the next page.
 */
class LanguageToggle extends HTMLElement {
  connectedCallback(): void {
    keepMode();
    holdPlace();
    addEventListener('pageshow', ({ persisted }) => persisted && keepMode());
    // Readers also choose in the reading bar, and the order and script of a page in both languages in its toolbar
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-edition], a[data-mode]') : null;
      if (link && !event.defaultPrevented) this.#choose(link, event);
    });
    document.addEventListener('keydown', (event) => {
      for (const [key, link] of Object.entries(KEYS)) if (isShortcut(event, key)) this.querySelector<HTMLElement>(link)?.click();
    });
    onceIdle(() => this.setAttribute('data-fetch', ''));
  }

  #choose(link: HTMLAnchorElement, event: MouseEvent): void {
    const { edition, mode, twin } = link.dataset;
    if (edition) rememberEdition(edition);
    // Only a story has the choice of mode: an edition chosen on a list does not change it
    if (mode === 'both') rememberMode(link.pathname);
    else if (this.querySelector('[data-mode]')) rememberMode(undefined);
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    rememberPlace(link.pathname, document.documentElement.dataset.bar === 'away');
    if (twin === undefined && mode === undefined) return;
    // The same page in another language is no step in the history: Back leads to what was read before
    event.preventDefault();
    turning = true;
    location.replace(link.href);
  }
}

let turning = false;

// Only a change of language fades from page to page
addEventListener('pageswap', ({ viewTransition }) => {
  if (!turning) viewTransition?.skipTransition();
  viewTransition?.ready.catch(() => {}); // the browser gave it up, which is no error
});

/** Remembers the edition: in a cookie for the server's redirect of `/`, and the Chinese script to which English pages link. */
function rememberEdition(edition: string): void {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `locale=${edition}; path=/; max-age=31536000; samesite=lax${secure}`;
  if (edition !== 'en') remember('script', edition);
}

/** Runs work once the page is loaded and idle, so that prefetching does not delay the page. */
function onceIdle(work: () => void): void {
  const wait = () => ('requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 200));
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

customElements.define('language-toggle', LanguageToggle);
