import { remember } from '../browser/remember';

/** As in app/css/type.css: the standard size is the one without `data-size`. */
const STANDARD = 2;
const root = document.documentElement;

/** The size of the text by the reader's choice; remembered, and set before the first paint by PREFERENCES_SCRIPT (inline-scripts.ts). */
class TextSize extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    const status = this.querySelector('[role="status"]');
    const steps = this.dataset.steps?.split('|') ?? [];
    const current = () => Number(root.dataset.size ?? STANDARD);
    /** Each button says by how much, the reset says nothing */
    const target = (button: HTMLElement) => (button.dataset.by ? current() + Number(button.dataset.by) : STANDARD);

    const show = (size: number) => {
      if (size === STANDARD) delete root.dataset.size;
      else root.dataset.size = String(size);
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
      show(size);
      scrollBy({ top: top() - was, behavior: 'instant' });
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !details?.open) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    });
    show(current());
  }
}

/** What may not move when the size changes: the control while it is on the screen, or the paragraph at its top. */
const anchorFor = (control: Element) =>
  [control, ...document.querySelectorAll('[data-pair]')].find((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

customElements.define('text-size', TextSize);
