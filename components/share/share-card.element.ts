import { lazily } from '../browser/lazily';
import { readingPlace } from '../browser/place';
import { copyWith, hasSheet, inWeChat, openSheet } from './sending';

const load = lazily(() => import('./share-card.lazy'));

/**
 * Copies headline and short link, or passes them to the device's share sheet if there is one; opens code and poster large.
 * A link to `#share`, wherever it is, shares in place: by the device's own sheet on a touch screen, else by the paper's.
 * What it opens is share-card.lazy.ts, loaded at first use.
 */
class ShareCard extends HTMLElement {
  connectedCallback(): void {
    const { title = '', link = '' } = this.dataset;
    const story = { title, text: title, url: link };
    const sheet = this.querySelector<HTMLElement>('[data-sheet]');
    if (sheet) sheet.hidden = !hasSheet;
    // The page is the same for all readers, so only the script can detect WeChat
    const poster = this.querySelector<HTMLTemplateElement>('template[data-wechat]');
    if (inWeChat && poster) this.querySelector('details')?.replaceWith(poster.content);
    this.toggleAttribute('data-in-wechat', inWeChat);
    this.addEventListener('click', ({ target }) => {
      const pressed = (target as Element).closest<HTMLElement>('[data-copy], [data-sheet]');
      if (pressed?.matches('[data-sheet]')) void openSheet(story);
      else if (pressed) void copyWith(pressed, doneIn(pressed.closest('dialog') ?? this), `${title}\n${link}`);
    });
    document.addEventListener('click', (event) => {
      const opener = (event.target as Element).closest<HTMLElement>('share-card [data-dialog], a[href="#share"]');
      const opensDialog = opener && 'HTMLDialogElement' in window; // Safari before 15.4 follows the link: to the card, or a picture
      if (!opensDialog || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const place = readingPlace();
      const open = () =>
        load().then(
          ({ openShareDialog }) => openShareDialog(this, opener, place),
          () => opener instanceof HTMLAnchorElement && location.assign(opener.href), // without a connection the picture may still be in the cache
        );
      const isTool = opener.dataset.dialog === undefined;
      // The paper's own sheet follows if the reader closes the device's: it has what that has not, such as the poster
      if (isTool && hasSheet && isTouch.matches) void openSheet(story).then((isSent) => (isSent ? undefined : open()));
      else void open();
    });
  }
}

const isTouch = matchMedia('(pointer: coarse)');

/** What says to screen readers that something was copied; outside an open dialog they hear nothing. */
const doneIn = (within: Element) => within.querySelector(within.matches('dialog') ? '[data-said]' : ':scope > [role="status"]');

customElements.define('share-card', ShareCard);
