import { BOTH, inMode, inOtherEdition } from '@/lib/address/story-address';
import { forget, remember, remembered } from '../browser/remember';

/** The key of the reader's last mode: the leading language of pages in both languages, or absent for one language at a time. */
const KEY = 'both';

/** Remembers the mode of an address that the reader has chosen (`…/both`, `…/both-zh`); undefined is one language at a time. */
export function rememberMode(path: string | undefined): void {
  if (path === undefined) forget(KEY);
  else remember(KEY, BOTH.read(path)?.first ?? '');
}

/**
 * Changes the page's links to stories to the reader's mode and script. The mode is in the address, so no page is first painted
 * in the wrong mode, and a shared address is shown as it was shared.
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
