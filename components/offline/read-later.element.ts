import { ask, canKeep, isControlled, retire } from './the-worker';

/** A page that is left sooner was not read; and the worker is installed when the page needs nothing more. In ms */
const READ = 2000;
/** How long a message stays, in ms. */
const SAID = 8000;

/** The pictures of the page, in the sizes in which they are shown. */
const seen = () => [...document.images].map(({ currentSrc }) => currentSrc).filter(Boolean);

/** On every page: a copy says when the connection is back; any other page is kept once it has been read for a moment. */
function begin(): void {
  const copy = document.querySelector<HTMLElement>('.kept');
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (copy) watchConnection(copy);
  else if (!canKeep) retire();
  else if (!connection?.saveData) setTimeout(() => ask({ type: 'read', path: location.pathname, seen: seen() }).catch(() => {}), READ);
}
addEventListener('load', begin);

function watchConnection(copy: HTMLElement): void {
  const show = (state: string) => (copy.dataset.missing = state);
  if (!navigator.onLine) show('offline'); // a worker may learn of it later
  addEventListener('online', () => show('online'));
  addEventListener('offline', () => show('offline'));
}

/**
 * The button in a story keeps it on the device in all editions, or takes it away. On the pages of what is kept, it is the
 * list, which is in kept-stories.lazy.ts.
 */
class ReadLater extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (this.dataset.edition) void import('./kept-stories.lazy').then(({ fillShelf }) => fillShelf(this, canKeep ? ask : undefined));
    else if (canKeep && button) this.#offer(button, this.dataset.pages?.split(' ') ?? []);
  }

  #offer(button: HTMLElement, paths: readonly string[]): void {
    this.dataset.ready = '';
    const path = location.pathname;
    const show = (isSaved: boolean | undefined) => (button.ariaPressed = String(isSaved === true));
    if (isControlled()) addEventListener('load', () => void ask({ type: 'isSaved', path }).then(show, () => {}));
    button.addEventListener('click', async () => {
      if (button.ariaBusy === 'true') return;
      const isSaved = button.ariaPressed === 'true';
      button.ariaBusy = 'true';
      if (!isSaved) this.#say('saving');
      try {
        const done = isSaved ? await ask({ type: 'forget', path }) : await ask({ type: 'save', paths, seen: seen() });
        show(done === 'saved');
        this.#say(isSaved ? 'removed' : (done ?? 'failed'));
        if (done === 'saved') void navigator.storage?.persist?.();
      } catch {
        this.hidden = true; // a private window: there is nothing that it could do
      }
      button.ariaBusy = 'false';
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
