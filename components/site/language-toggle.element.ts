/**
 * On the way to the other language: remembers the choice for `/`, and which paragraph pair stands where on the screen;
 * PLACE_SCRIPT (inline-scripts.ts) puts it back there on the next page. Anchored on the pair, not on pixels, because the
 * two texts are of different length.
 */
class LanguageToggle extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const locale = link?.dataset.twin ?? link?.dataset.locale;
      if (!link || !locale) return;
      const secure = location.protocol === 'https:' ? '; secure' : '';
      document.cookie = `locale=${locale}; path=/; max-age=31536000; samesite=lax${secure}`;
      if (link.dataset.twin && scrollY > 0) rememberPlace(link.pathname);
    });
    if (!supportsRules()) prefetchTwin(this);
  }
}

/** Where the pair nearest the top of the screen is. `line` keeps at least one line of a long one in view. */
function rememberPlace(path: string): void {
  const pairs = [...document.querySelectorAll<HTMLElement>('[data-pair]')]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > 0 && box.height > 0);
  const nearest = pairs.sort((a, b) => Math.abs(a.box.top) - Math.abs(b.box.top))[0];
  if (!nearest) return;
  const line = parseFloat(getComputedStyle(nearest.element).lineHeight) || 28;
  try {
    sessionStorage.setItem('place', JSON.stringify({ path, pair: nearest.element.dataset.pair, top: nearest.box.top, line }));
  } catch {
    // Without storage the other page opens at its top: it is still the right page
  }
}

const supportsRules = () => HTMLScriptElement.supports?.('speculationrules') ?? false;

/** For browsers without speculation rules (public/speculation.json): the twin, unless the reader saves data. */
function prefetchTwin(toggle: HTMLElement): void {
  const twin = toggle.querySelector<HTMLAnchorElement>('a[data-twin]');
  const connection = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection;
  if (!twin || connection?.saveData) return;
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = twin.href;
  document.head.append(link);
}

customElements.define('language-toggle', LanguageToggle);
