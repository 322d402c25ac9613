import { lazily } from '../browser/lazily';
import { forget, remember, remembered } from '../browser/remember';

const load = lazily(() => import('./site-search.lazy'));

/**
 * In the masthead around the way to the search: `/` goes there from anywhere, or to the field where the page has one.
 * Around the field: what may be meant is suggested as it is typed; how is in site-search.lazy.ts.
 */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const field = this.querySelector('input');
    if (link) document.addEventListener('keydown', (event) => isShortcut(event) && open(event, link));
    if (!field) return;
    if (location.search === '') field.focus();
    offerSwitch(field.form?.querySelector('.search__key'));
    // What is not narrowed need not stand in the address
    field.form?.addEventListener('formdata', ({ formData }) => {
      for (const [name, value] of [...formData]) if (value === '' && name !== field.name) formData.delete(name);
    });
    const suggest = () => void load().then(({ start }) => start(this, field), wait);
    const wait = () => field.addEventListener('input', suggest, { once: true }); // off the network: the next letter tries again
    wait();
  }
}

function open(event: Event, link: HTMLAnchorElement): void {
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('site-search input');
  field?.select();
  if (!field) location.assign(link.href);
}

/** The key can be switched off where a reader lands who pressed it by mistake. */
function offerSwitch(label: HTMLLabelElement | null | undefined): void {
  const box = label?.querySelector('input');
  if (!label || !box) return;
  box.checked = isOn();
  box.addEventListener('change', () => (box.checked ? forget(OFF) : remember(OFF, '')));
  label.hidden = false;
}

const OFF = 'no-shortcut';
const isOn = () => remembered(OFF) === null;

/** Not while something is being written, and not what the browser or a screen reader does with a key pressed beside it. */
function isShortcut({ key, target, ctrlKey, metaKey, altKey, defaultPrevented, isComposing }: KeyboardEvent): boolean {
  if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented || isComposing) return false;
  return isOn() && !(target as Element).closest?.('input, textarea, select, [contenteditable]');
}

customElements.define('site-search', SiteSearch);
