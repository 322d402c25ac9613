import { askToLast } from './lasting';
import { ask, canKeep, isControlled, retire } from './the-worker';

/** After this time on the screen a page counts as read, in ms. By then it has loaded, so the worker's requests do not delay it. */
const READ = 2000;
/** How long a message is shown, in ms. */
const SAID = 8000;

/** The addresses of the page's pictures in the sizes shown. */
const seen = () => [...document.images].map(({ currentSrc }) => currentSrc).filter(Boolean);

/** Runs on every page: a copy tells when the connection is back; any other page is kept as recently read. */
function begin(): void {
  const copy = document.querySelector<HTMLElement>('[data-kept]');
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (copy) watchConnection(copy);
  else if (!canKeep) retire();
  else if (!connection?.saveData) setTimeout(() => ask({ type: 'read', path: location.pathname, seen: seen() }).catch(() => {}), READ);
}
addEventListener('load', begin);

function watchConnection(copy: HTMLElement): void {
  const show = (state: string) => (copy.dataset.missing = state);
  if (!navigator.onLine) show('offline'); // also if the worker wrote another reason
  addEventListener('online', () => show('online'));
  addEventListener('offline', () => show('offline'));
}

/**
 * In a story, the button that saves it in all editions or removes it. On the offline fallback page and the page of kept
 * stories, the lists, which kept-stories.lazy.ts fills.
 */
class ReadLater extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (this.dataset.edition) void import('./kept-stories.lazy').then(({ fillLists }) => fillLists(this, canKeep ? ask : undefined));
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
        if (done === 'saved') await askToLast((state) => this.#say(state));
        else this.#say(isSaved ? 'removed' : (done ?? 'failed'));
      } catch {
        this.hidden = true; // a private window, in which nothing can be saved
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
