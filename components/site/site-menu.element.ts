import { closeLikeAMenu } from '../browser/popup';

/** Closes the menu by Escape and by tabbing out of it. Without script it opens and closes by its button and by a press beside it. */
class SiteMenu extends HTMLElement {
  connectedCallback(): void {
    closeLikeAMenu(this.querySelector('details'));
  }
}

customElements.define('site-menu', SiteMenu);
