import { BOTH, inMode, inOtherEdition } from '@/lib/address/story-address';
import { forget, remember, remembered } from '../browser/remember';

/** Which language leads on pages in both, as the reader last chose; nothing where they read one language at a time. */
const KEY = 'both';

/** Remembers the mode by the address chosen: `…/both`, `…/both-zh`, or undefined for one language at a time. */
export function rememberMode(path: string | undefined): void {
  if (path === undefined) forget(KEY);
  else remember(KEY, BOTH.read(path)?.first ?? '');
}

/**
 * Lets the page's links lead to stories in the reader's mode and script. The mode is in the address, so no page is ever
 * painted in the wrong one first; an address that someone sent is shown as it was sent.
 */
export function keepMode(): void {
  const leading = document.querySelector<HTMLElement>('[data-first]')?.dataset.first ?? remembered(KEY);
  const first = leading === 'en' || leading === 'zh' ? leading : undefined;
  if (remembered('script') === 'zh-hant') leadToTraditional();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-both]')) {
    const path = inMode(link.pathname, first);
    if (link.pathname !== path) link.pathname = path;
  }
}

function leadToTraditional(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[hreflang="zh-Hans"]:not([data-mode])')) {
    link.pathname = inOtherEdition(link.pathname, 'zh-hant');
    link.hreflang = 'zh-Hant';
    if (link.dataset.edition) link.dataset.edition = 'zh-hant';
  }
}
