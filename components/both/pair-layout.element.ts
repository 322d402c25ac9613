import { remember } from '../browser/remember';

/** Both languages side by side or below one another; remembered, and set before the first paint by PREFERENCES_SCRIPT. */
class PairLayout extends HTMLElement {
  connectedCallback(): void {
    const root = document.documentElement;
    const buttons = [...this.querySelectorAll<HTMLButtonElement>('[data-pairs]')];
    const show = () => {
      for (const button of buttons) button.ariaPressed = String(button.dataset.pairs === (root.dataset.pairs ?? 'columns'));
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
