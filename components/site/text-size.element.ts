import { readingPlace } from '../browser/place';
import { closeLikeAMenu } from '../browser/popup';
import { remember } from '../browser/remember';

/** The standard size, which is the one without `data-size` (app/css/type.css). */
const STANDARD = 2;
const root = document.documentElement;

/** Lets the reader choose the text size. PREFERENCES_SCRIPT (inline-scripts.ts) restores it before the first paint. */
class TextSize extends HTMLElement {
  connectedCallback(): void {
    const status = this.querySelector('[role="status"]');
    const steps = this.dataset.steps?.split('|') ?? [];
    const current = () => Number(root.dataset.size ?? STANDARD);
    /** The size that a button sets: `data-by` has the difference; the reset button has none */
    const target = (button: HTMLElement) => (button.dataset.by ? current() + Number(button.dataset.by) : STANDARD);

    const show = () => {
      const size = current();
      if (status) status.textContent = steps[size - 1] ?? '';
      for (const button of this.querySelectorAll('button')) {
        const useless = !steps[target(button) - 1] || target(button) === size;
        button.setAttribute('aria-disabled', String(useless)); // not `disabled`: the focus would be lost
      }
    };
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[aria-disabled="false"]');
      if (!button) return;
      const size = target(button);
      const anchor = anchorFor(this);
      const top = () => anchor?.getBoundingClientRect().top ?? 0;
      const was = top();
      remember('size', String(size));
      if (size === STANDARD) delete root.dataset.size;
      else root.dataset.size = String(size);
      scrollBy({ top: top() - was, behavior: 'instant' });
    });
    closeLikeAMenu(this.querySelector('details'));
    new MutationObserver(show).observe(root, { attributeFilter: ['data-size'] }); // the menu and the reading bar have the same control
    show();
  }
}

/**
 * The element that stays in place when the size changes: the control while it is on the screen, else the paragraph at the top. The
 * reading bar's control stays by itself, and covers the top: there it is the text being read.
 */
function anchorFor(control: Element): Element | undefined {
  if (control.closest('reading-bar')) return readingPlace()?.element;
  return [control, ...document.querySelectorAll('[data-pair]')].find((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}

customElements.define('text-size', TextSize);
