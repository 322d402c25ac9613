import type { Sentence } from './reading-order';

/** The longest time of a smooth scroll by this script, in milliseconds. */
const OWN_SCROLL = 1000;

/** Highlights the sentence being said and keeps it in view, unless the reader has scrolled away. */
export class Spotlight {
  #following = true;
  #ownScrollEnd = 0;
  #sentence: Sentence | undefined;

  constructor(
    readonly bar: HTMLElement,
    signal: AbortSignal,
  ) {
    const options = { passive: true, signal };
    const endOwnScroll = () => (this.#ownScrollEnd = 0);
    addEventListener('wheel', endOwnScroll, options);
    addEventListener('touchmove', endOwnScroll, options);
    addEventListener(
      'scroll',
      () => {
        if (Date.now() > this.#ownScrollEnd) this.#following = this.#isWithin(0);
      },
      options,
    );
    signal.addEventListener('abort', () => this.#mark(undefined));
  }

  /** Scrolls the sentence into view at the reader's request, wherever they have scrolled. */
  follow(): void {
    this.#following = true;
  }

  show(sentence: Sentence | undefined): void {
    if (sentence !== this.#sentence) this.#mark(sentence);
    if (!sentence || !this.#following || this.#isWithin(innerHeight * 0.15)) return;
    this.#ownScrollEnd = Date.now() + OWN_SCROLL;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollBy({ top: sentence.range.getBoundingClientRect().top - innerHeight * 0.3, behavior: still ? 'instant' : 'smooth' });
  }

  #mark(sentence: Sentence | undefined): void {
    const highlights = 'highlights' in CSS ? CSS.highlights : undefined;
    highlights?.delete('listening');
    this.#sentence?.block.classList.remove('listening');
    this.#sentence = sentence;
    if (sentence && highlights) highlights.set('listening', new Highlight(sentence.range));
    else sentence?.block.classList.add('listening');
  }

  /** Whether the sentence is between the top of the screen and the player, at least `margin` pixels from both. */
  #isWithin(margin: number): boolean {
    const box = this.#sentence?.range.getBoundingClientRect();
    return box !== undefined && box.top >= margin && box.bottom <= this.bar.getBoundingClientRect().top - margin;
  }
}
