import { lazily } from '../browser/lazily';
import { remember, remembered } from '../browser/remember';
import { onTap } from '../browser/tap';

const BLOCKS = ['p', 'h2', 'blockquote', 'ul', 'ol'].map((block) => `.prose > ${block}[data-pair]`).join();
const load = lazily(() => import('./peek-story.lazy'));
const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };

/**
 * Shows the partner of a block, which is the same block in the other language, right below it (peek-story.lazy.ts): at a tap,
 * or by a button after each block. The buttons are not inside their blocks: a list may not contain one, and it would become
 * part of a heading's name. Together they are one tab stop; arrow keys, Home and End move from block to block.
 */
class PeekStory extends HTMLElement {
  connectedCallback(): void {
    const prose = document.querySelector<HTMLElement>('.prose');
    const [model, ...notes] = this.querySelector('template')?.content.children ?? [];
    if (!prose || !model) return;
    const buttons = [...document.querySelectorAll<HTMLElement>(BLOCKS)].map((block, n) => {
      const button = model.cloneNode() as HTMLButtonElement;
      button.setAttribute('aria-label', `${button.getAttribute('aria-label')} (${n + 1})`); // a list of the page's buttons tells them apart
      button.setAttribute('aria-controls', `peek-${block.dataset.pair}`);
      block.after(button);
      return button;
    });

    /** The button of the block, or of the opened partner, that contains the target. */
    const buttonOf = (target: EventTarget | null) => {
      const block = (target as Element).closest<HTMLElement>(`${BLOCKS}, .peek`);
      const id = block?.id.replace(/^(peek-)?/, 'peek-');
      return buttons.find((button) => button === target || button.getAttribute('aria-controls') === id);
    };
    const enter = (button: HTMLButtonElement | undefined) => {
      if (button) for (const each of buttons) each.tabIndex = each === button ? 0 : -1;
    };
    const toggle = (button: HTMLButtonElement | undefined) => {
      if (!button) return;
      enter(button);
      this.hidden = true;
      remember('peeked', '1');
      load().then(
        (peek) => peek.toggle(button, notes, remembered('script')),
        () => button.after(notes[2] ?? ''), // no connection: the same note as if the partner cannot be fetched
      );
    };

    this.hidden = remembered('peeked') !== null;
    enter(buttons[0]);
    onTap(prose, (target) => toggle(buttonOf(target)));
    prose.addEventListener('click', ({ target }) => {
      const retry = (target as Element).closest('.peek-note button');
      toggle(buttons.find((button) => button === target || button === retry?.parentElement?.previousElementSibling));
    });
    prose.addEventListener('focusin', ({ target }) => enter(buttonOf(target)));
    prose.addEventListener('keydown', (event) => {
      const button = buttonOf(event.target);
      if (!button || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape' && button.getAttribute('aria-expanded') === 'true') toggle(button);
      const step = STEPS[event.key];
      if (!step || event.target !== button) return;
      event.preventDefault();
      buttons[Math.max(0, Math.min(buttons.length - 1, buttons.indexOf(button) + step))]?.focus();
    });
  }
}

customElements.define('peek-story', PeekStory);
