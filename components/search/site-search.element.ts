import { isForInputMethod, whenTyped } from '../browser/composing';
import { lazily } from '../browser/lazily';
import { isShortcut, switchShortcuts } from '../browser/shortcut';

const COMPOSING = { isForInputMethod, whenTyped };
const load = lazily(() => import('./site-search.lazy'));

/**
 * In the masthead: the `/` key follows the link to the search, or focuses the field if the page has one. Around the field:
 * suggestions for the text typed so far, by site-search.lazy.ts.
 */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const field = this.querySelector('input');
    if (link) document.addEventListener('keydown', (event) => isShortcut(event, '/') && open(event, link));
    if (!field) return;
    if (location.search === '') field.focus();
    offerSwitch(field.form?.querySelector('[data-shortcut]'));
    // Empty filters are left out of the address
    field.form?.addEventListener('formdata', ({ formData }) => {
      for (const [name, value] of [...formData]) if (value === '' && name !== field.name) formData.delete(name);
    });
    let isComposed = true;
    field.addEventListener('compositionstart', () => (isComposed = false));
    field.addEventListener('compositionend', () => (isComposed = true));
    const wait = () => {
      const stop = whenTyped(field, () => {
        stop();
        // No connection: the next letter tries again. A word may be composed meanwhile
        void load().then(({ start }) => {
          if (isComposed) start(this, field, COMPOSING);
          else field.addEventListener('compositionend', () => start(this, field, COMPOSING), { once: true });
        }, wait);
      });
    };
    wait();
  }
}

function open(event: Event, link: HTMLAnchorElement): void {
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('site-search input');
  field?.select();
  if (!field) location.assign(link.href);
}

/** Shows the switch of the shortcuts on the search page, where readers arrive if they have pressed the key by mistake. */
function offerSwitch(label: HTMLLabelElement | null | undefined): void {
  const box = label?.querySelector('input');
  if (!label || !box) return;
  switchShortcuts(box);
  label.hidden = false;
}

customElements.define('site-search', SiteSearch);
