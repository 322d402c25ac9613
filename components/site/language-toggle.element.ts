import { keepMode, rememberMode } from './reading-mode';
import { rememberPlace } from '../browser/place';
import { remember } from '../browser/remember';

/**
 * On the way to another edition or mode of the same page: remembers the choice, and which paragraph pair stands where on
 * the screen; PLACE_SCRIPT (inline-scripts.ts) puts it back there on the next page.
 */
class LanguageToggle extends HTMLElement {
  connectedCallback(): void {
    keepMode();
    addEventListener('pageshow', ({ persisted }) => persisted && keepMode());
    // The order and script of a page in both languages are chosen outside the masthead
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-edition], a[data-mode]') : null;
      if (!link) return;
      const { edition, mode } = link.dataset;
      if (edition) rememberEdition(edition);
      // Only a story has the choice: an edition chosen on a list says nothing about the mode
      if (mode === 'both') rememberMode(link.pathname);
      else if (this.querySelector('[data-mode]')) rememberMode(undefined);
      const staysHere = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      if (staysHere) rememberPlace(link.pathname);
    });
    onceIdle(() => (HTMLScriptElement.supports?.('speculationrules') ? this.setAttribute('data-fetch', '') : prefetch(this)));
  }
}

/** For `/`, which the server negotiates; and which script of Chinese to lead to from English pages. */
function rememberEdition(edition: string): void {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `locale=${edition}; path=/; max-age=31536000; samesite=lax${secure}`;
  if (edition !== 'en') remember('script', edition);
}

/** Once the page is there: whatever is fetched ahead of the reader's next step must not delay this one. */
function onceIdle(work: () => void): void {
  const wait = () => ('requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 200));
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

/** For browsers without speculation rules (app/speculation.json): the likeliest twins, unless the reader saves data. */
function prefetch(toggle: HTMLElement): void {
  const connection = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection;
  if (connection?.saveData) return;
  for (const { href } of toggle.querySelectorAll<HTMLAnchorElement>('a[data-ahead]')) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }));
  }
}

customElements.define('language-toggle', LanguageToggle);
