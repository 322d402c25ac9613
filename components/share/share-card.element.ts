import { lazily } from '../browser/lazily';
import { readingPlace } from '../browser/place';
import { copyWith, hasSheet, inWeChat, openSheet } from './sending';

const load = lazily(() => import('./share-card.lazy'));

/**
 * Copies headline and short link, or passes them to the device's share sheet if there is one; opens code and poster large,
 * with share-card.lazy.ts, which is loaded at first use.
 */
class ShareCard extends HTMLElement {
  connectedCallback(): void {
    const { title = '', link = '' } = this.dataset;
    const copy = this.querySelector<HTMLElement>('[data-copy]');
    const sheet = this.querySelector<HTMLElement>('[data-sheet]');
    // The page is the same for all readers, so only the script can detect WeChat
    const poster = this.querySelector<HTMLTemplateElement>('template[data-wechat]');
    if (inWeChat && poster) this.querySelector('details')?.replaceWith(poster.content);
    this.toggleAttribute('data-in-wechat', inWeChat);
    if (inWeChat) this.#unwrapCode();
    copy?.addEventListener('click', () => void copyWith(copy, this.querySelector('[role="status"]'), `${title}\n${link}`));
    if (sheet) sheet.hidden = !hasSheet;
    sheet?.addEventListener('click', () => openSheet({ title, text: title, url: link }));
    document.addEventListener('click', (event) => {
      const target = event.target as Element;
      if (target.closest('a[href="#share"]')) this.#unfold();
      const opener = this.contains(target) && target.closest<HTMLElement>('[data-dialog]');
      const opensDialog = opener && 'HTMLDialogElement' in window; // Safari before 15.4 opens the picture that the link names
      if (!opensDialog || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const place = readingPlace();
      load().then(
        ({ openShareDialog }) => openShareDialog(this, opener, place),
        () => opener instanceof HTMLAnchorElement && location.assign(opener.href), // without a connection the picture may still be in the cache
      );
    });
  }

  /** Makes the code a picture that no link wraps: a long press on a linked picture is a press on the link. */
  #unwrapCode(): void {
    const link = this.querySelector('a.plate');
    const plate = Object.assign(document.createElement('div'), { className: 'plate' });
    plate.dataset.dialog = 'qr';
    plate.append(...(link?.querySelectorAll('img') ?? []));
    link?.replaceWith(plate);
  }

  #unfold(): void {
    const more = this.querySelector('details');
    if (more) more.open = true;
  }
}

customElements.define('share-card', ShareCard);
