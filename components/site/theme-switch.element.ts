import { remember } from '../browser/remember';

/** Lets the reader choose dark or light. PREFERENCES_SCRIPT (inline-scripts.ts) restores the choice before the first paint. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const root = document.documentElement;
    const button = this.querySelector('button');
    const system = matchMedia('(prefers-color-scheme: dark)');
    const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);
    const show = () => button?.setAttribute('aria-pressed', String(isDark()));
    button?.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      remember('theme', root.dataset.theme);
    });
    system.addEventListener('change', show);
    new MutationObserver(show).observe(root, { attributeFilter: ['data-theme'] }); // the menu has a second one
    show();
  }
}

customElements.define('theme-switch', ThemeSwitch);
