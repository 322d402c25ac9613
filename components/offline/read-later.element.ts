import { askToLast, forgetsInAWeek } from './lasting';
import { begin, seen } from './reading';
import { ask, canKeep, isControlled } from './the-worker';

/** How long a message is shown, in ms. */
const SAID = 8000;

addEventListener('load', begin);

/**
 * In a story, the button that saves it in all editions or removes it. On the offline fallback page and the page of kept
 * stories, the lists, which kept-stories.lazy.ts fills.
 */
class ReadLater extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (this.dataset.edition)
      void import('./kept-stories.lazy').then(({ fillLists }) => fillLists(this, canKeep ? ask : undefined, forgetsInAWeek()));
    else if (canKeep && button) this.#offer(button, this.dataset.pages?.split(' ') ?? []);
  }

  #offer(button: HTMLElement, paths: readonly string[]): void {
    this.dataset.ready = '';
    const path = location.pathname;
    const show = (isSaved: boolean | undefined) => button.setAttribute('aria-pressed', String(isSaved === true));
    if (isControlled()) addEventListener('load', () => void ask({ type: 'isSaved', path }).then(show, () => {}));
    button.addEventListener('click', async () => {
      if (button.getAttribute('aria-busy') === 'true') return;
      const isSaved = button.getAttribute('aria-pressed') === 'true';
      button.setAttribute('aria-busy', 'true');
      if (!isSaved) this.#say('saving');
      try {
        const done = isSaved ? await ask({ type: 'forget', path }) : await ask({ type: 'save', paths, seen: seen() });
        show(done === 'saved');
        if (done === 'saved') await askToLast((state) => this.#say(state));
        else this.#say(isSaved ? 'removed' : (done ?? 'failed'));
      } catch {
        this.hidden = true; // a private window, in which nothing can be saved
      }
      button.setAttribute('aria-busy', 'false');
    });
  }

  #timer = 0;

  #say(state: string): void {
    const status = this.querySelector('[role="status"]');
    const words = this.querySelector('template')?.content.querySelector(`[data-state="${state}"]`);
    status?.replaceChildren(words?.cloneNode(true) ?? '');
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(
      () => this.contains(document.activeElement?.closest('[data-state]') ?? null) || status?.replaceChildren(),
      SAID,
    );
  }
}

customElements.define('read-later', ReadLater);
