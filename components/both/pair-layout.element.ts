import { remember } from '../browser/remember';

/** Lets the reader choose both languages side by side or stacked. PREFERENCES_SCRIPT restores the choice before the first paint. */
class PairLayout extends HTMLElement {
  connectedCallback(): void {
    const root = document.documentElement;
    const buttons = [...this.querySelectorAll<HTMLButtonElement>('[data-pairs]')];
    const show = () => {
      for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.pairs === (root.dataset.pairs ?? 'columns')));
    };
    this.addEventListener('click', (event) => {
      const chosen = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-pairs]')?.dataset.pairs : undefined;
      if (!chosen) return;
      if (chosen === 'rows') root.dataset.pairs = 'rows';
      else delete root.dataset.pairs;
      remember('pairs', chosen);
      show();
    });
    show();
  }
}

customElements.define('pair-layout', PairLayout);
