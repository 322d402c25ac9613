import { lazily } from '../browser/lazily';
import { copyWith, hasSheet, openSheet } from './sending';

/** In milliseconds: a selection that is being drawn changes many times a second. */
const SETTLED = 250;

const load = lazily(() => import('./share-quote.lazy'));

/** Offers to share what is selected in the story's body; how is in share-quote.lazy.ts, loaded at the first selection. */
class ShareQuote extends HTMLElement {
  connectedCallback(): void {
    const prose = document.querySelector('.prose');
    if (!prose || !('Segmenter' in Intl)) return; // without it nobody knows where words begin
    let timer = 0;
    let isLoaded = false;
    const settled = () => {
      const selection = getSelection();
      const isInStory = selection?.isCollapsed === false && selection.getRangeAt(0).intersectsNode(prose);
      if (!isInStory && !isLoaded) return;
      isLoaded = true;
      load().then(
        ({ offer }) => offer(this, prose, { copyWith, ...(hasSheet && { openSheet }) }),
        () => {}, // off the network the browser's own menu is still there
      );
    };
    document.addEventListener('selectionchange', () => {
      clearTimeout(timer);
      timer = window.setTimeout(settled, SETTLED);
    });
  }
}

customElements.define('share-quote', ShareQuote);
