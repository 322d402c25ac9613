import { lazily } from '../browser/lazily';
import { remember, remembered } from '../browser/remember';
import { onTap } from '../browser/tap';
import { peekedBlocks } from './peeked-blocks';

const load = lazily(() => import('./peek-story.lazy'));
const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };

/**
 * Shows the partner of a block, which is the same block in the other language, right below it (peek-story.lazy.ts): at a tap,
 * or by a button after each block. The buttons are not inside their blocks: a list may not contain one, and it would become
 * part of a heading's name. Together they are one tab stop; arrow keys, Home and End move from block to block.
 */
class PeekStory extends HTMLElement {
  connectedCallback(): void {
    const story = this.closest('article');
    const [model, ...parts] = this.querySelector('template')?.content.children ?? [];
    if (!story || !model) return;
    const buttons = peekedBlocks(story).map((block, n) => {
      const button = model.cloneNode() as HTMLButtonElement;
      button.setAttribute('aria-label', `${button.getAttribute('aria-label')} ${n + 1}`); // a list of the page's buttons tells them apart
      button.setAttribute('aria-controls', `peek-${block.id || n}`);
      block.after(button);
      return button;
    });
    const first = buttons.find((button) => button.previousElementSibling?.matches('p[id]')) ?? buttons[0];

    /** The button itself, or that of the block or of the opened partner that contains the target. */
    const buttonOf = (target: EventTarget | null) =>
      buttons.find((button) => {
        const partner = document.getElementById(button.getAttribute('aria-controls') ?? '');
        return [button, button.previousElementSibling, partner].some((one) => one?.contains(target as Node));
      });
    const enter = (button: HTMLButtonElement | undefined) => {
      if (button) for (const each of buttons) each.tabIndex = each === button ? 0 : -1;
    };
    const hint = (isShown: boolean) => {
      this.hidden = !isShown;
      first?.toggleAttribute('data-hint', isShown);
    };
    const seen = () => {
      hint(false);
      remember('peeked', '1');
    };
    const toggle = (button: HTMLButtonElement | undefined) => {
      if (!button) return;
      enter(button);
      load().then(
        (peek) => peek.toggle(button, parts, remembered('script'), seen),
        (reason: unknown) => {
          // A module that cannot be fetched is a TypeError in every browser
          const note = parts[reason instanceof TypeError ? 2 : 3];
          button.after(note ?? '');
          note?.scrollIntoView({ block: 'nearest' });
        },
      );
    };

    hint(remembered('peeked') === null);
    enter(first);
    onTap(story, (target) => toggle(buttonOf(target)));
    story.addEventListener('click', ({ target }) => {
      const retry = (target as Element).closest('.peek-note button');
      toggle(buttons.find((button) => button === target || button === retry?.parentElement?.previousElementSibling));
    });
    story.addEventListener('focusin', ({ target }) => enter(buttonOf(target)));
    story.addEventListener('keydown', (event) => {
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
