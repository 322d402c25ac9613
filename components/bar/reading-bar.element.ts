import { isShortcut, switchShortcuts } from '../browser/shortcut';
import { foldWhileReading } from './folding';
import { fill } from './parts';
import { makeRoomForPlayer } from './player';
import { followPresses } from './press';
import { drawProgress } from './progress';

/**
 * The bar of languages and tools that is there while one reads: at the bottom of phones, folded to one button for the likeliest
 * other language on the way down; at the top of wide screens. It is shown while the masthead's languages are out of sight.
 */
class ReadingBar extends HTMLElement {
  connectedCallback(): void {
    const template = this.querySelector('template');
    const toggle = document.querySelector('language-toggle');
    if (!template || !toggle) return;
    template.replaceWith(template.content);
    const pill = fill(this, toggle);
    const fold = foldWhileReading(this, toggle, pill);
    makeRoomForPlayer(fold);
    drawProgress(this);
    followPresses(this);
    this.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('[data-listen]')) document.querySelector<HTMLElement>('listen-story > button')?.click();
    });
    this.#help();
  }

  /** Opens the list of keys by its button and by `?`. */
  #help(): void {
    // Safari before 15.4 has no dialogs
    if (!('HTMLDialogElement' in window)) for (const part of this.querySelectorAll('[data-help], dialog')) part.remove();
    const dialog = this.querySelector('dialog');
    const box = dialog?.querySelector('input');
    if (!dialog || !box) return;
    switchShortcuts(box);
    this.querySelector('[data-help]')?.addEventListener('click', () => dialog.showModal());
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event, '?')) return;
      event.preventDefault();
      dialog.showModal();
    });
  }
}

customElements.define('reading-bar', ReadingBar);
