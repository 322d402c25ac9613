import { lazily } from '../browser/lazily';
import { closeLikeAMenu } from '../browser/popup';
import { remember, remembered } from '../browser/remember';

const load = lazily(() => import('./pair-cover.lazy'));
const root = document.documentElement;

/**
 * Lets the reader choose both languages side by side or stacked, and cover the second one (pair-cover.lazy.ts). PREFERENCES_SCRIPT
 * restores the layout before the first paint. The arrow keys go from the number of a pair to the next.
 */
class PairLayout extends HTMLElement {
  connectedCallback(): void {
    const layouts = [...this.querySelectorAll<HTMLElement>('[data-pairs]')];
    const cover = this.querySelector<HTMLElement>('[data-cover]');
    const show = () => {
      for (const button of layouts) button.setAttribute('aria-pressed', String(button.dataset.pairs === (root.dataset.pairs ?? 'columns')));
    };
    const coverAll = (isCovered: boolean) => {
      cover?.setAttribute('aria-pressed', String(isCovered));
      load().then(
        ({ coverSecond }) => coverSecond(isCovered, this.dataset.covered ?? ''),
        () => cover?.setAttribute('aria-pressed', 'false'), // without a connection, both languages stay in view
      );
    };
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      const chosen = button?.dataset.pairs;
      if (button && button === cover) {
        const isCovered = cover.getAttribute('aria-pressed') !== 'true';
        remember('cover', isCovered ? 'second' : '');
        coverAll(isCovered);
      } else if (chosen) {
        if (chosen === 'rows') root.dataset.pairs = 'rows';
        else delete root.dataset.pairs;
        remember('pairs', chosen);
        show();
      }
    });
    show();
    if (remembered('cover') === 'second') coverAll(true);
    closeLikeAMenu(this.querySelector('details'));
    document.addEventListener('keydown', walk);
  }
}

/** With the focus on the number of a pair, ↑ and ↓ go to the pair above or below. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const numbers = [...document.querySelectorAll<HTMLElement>('.prose > [data-pair] > a')];
  const at = numbers.indexOf(event.target as HTMLElement);
  const next = at < 0 ? undefined : numbers[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  next.parentElement?.scrollIntoView({ block: 'nearest' });
}

customElements.define('pair-layout', PairLayout);
