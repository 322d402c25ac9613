import { keepMode, rememberMode } from './reading-mode';
import { rememberPlace } from '../browser/place';
import { remember } from '../browser/remember';

/**
 * Remembers the choice of another edition or mode, and the place of the paragraph being read; PLACE_SCRIPT
 * (inline-scripts.ts) restores the place on the next page.
 */
class LanguageToggle extends HTMLElement {
  connectedCallback(): void {
    keepMode();
    addEventListener('pageshow', ({ persisted }) => persisted && keepMode());
    // Readers choose the order and script of a page in both languages outside the masthead
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-edition], a[data-mode]') : null;
      if (!link) return;
      const { edition, mode } = link.dataset;
      if (edition) rememberEdition(edition);
      // Only a story has the choice of mode: an edition chosen on a list does not change it
      if (mode === 'both') rememberMode(link.pathname);
      else if (this.querySelector('[data-mode]')) rememberMode(undefined);
      const staysHere = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      if (staysHere) rememberPlace(link.pathname);
    });
    onceIdle(() => (HTMLScriptElement.supports?.('speculationrules') ? this.setAttribute('data-fetch', '') : prefetch(this)));
  }
}

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

/** Prefetches the likeliest other editions in browsers without speculation rules (app/speculation.json), unless the reader saves data. */
function prefetch(toggle: HTMLElement): void {
  const connection = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection;
  if (connection?.saveData) return;
  for (const { href } of toggle.querySelectorAll<HTMLAnchorElement>('a[data-prefetch]')) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }));
  }
}

customElements.define('language-toggle', LanguageToggle);
