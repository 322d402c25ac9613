import { lazily } from '../browser/lazily';
import { copyWith, hasSheet, openSheet } from './sending';

/** How long a selection must stay unchanged, in milliseconds: it changes many times a second while it is made. */
const SETTLED = 250;

const load = lazily(() => import('./share-quote.lazy'));

/** Offers to share the selection in the story's body, with share-quote.lazy.ts, which is loaded at the first selection. */
class ShareQuote extends HTMLElement {
  connectedCallback(): void {
    const prose = document.querySelector('.prose');
    if (!prose || !('Segmenter' in Intl)) return; // without it there are no word boundaries
    let timer = 0;
    let isLoaded = false;
    const settled = () => {
      const selection = getSelection();
      const isInStory = selection?.isCollapsed === false && selection.getRangeAt(0).intersectsNode(prose);
      if (!isInStory && !isLoaded) return;
      isLoaded = true;
      load().then(
        ({ offer }) => offer(this, prose, { copyWith, ...(hasSheet && { openSheet }) }),
        () => {}, // without a connection the browser's own menu still works
      );
    };
    document.addEventListener('selectionchange', () => {
      clearTimeout(timer);
      timer = window.setTimeout(settled, SETTLED);
    });
  }
}

customElements.define('share-quote', ShareQuote);
