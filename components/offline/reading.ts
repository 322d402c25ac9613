import { inOtherEdition } from '@/lib/address/story-address';
import { remembered } from '../browser/remember';
import { ask, canKeep, isControlled, retire } from './the-worker';

/** After this time on the screen a page counts as read, in ms. By then it has loaded, so the worker's requests do not delay it. */
const READ = 2000;

/** The addresses of the page's pictures in the sizes shown. */
export const seen = (): string[] => [...document.images].map(({ currentSrc }) => currentSrc).filter(Boolean);

const TWINS = 'language-toggle a[data-prefetch]';

/**
 * The same page in the other language, in the script that the reader has chosen, and in both languages. A page that is not
 * there (404) has none: its links lead to fronts.
 */
const twins = () =>
  (document.querySelector('meta[name="status"]') ? [] : [...document.querySelectorAll<HTMLAnchorElement>(TWINS)]).map(
    ({ pathname, dataset }) =>
      dataset.edition === 'zh' && remembered('script') === 'zh-hant' ? inOtherEdition(pathname, 'zh-hant') : pathname,
  );

/** Runs on every page: a copy tells when the connection is back; any other page is kept as recently read, with its twins. */
export function begin(): void {
  const copy = document.querySelector<HTMLElement>('[data-kept]');
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (copy) watchConnection(copy);
  else if (!canKeep) retire();
  else if (!connection?.saveData) {
    if (isControlled()) void ask({ type: 'ahead', paths: twins() }).catch(() => {});
    setTimeout(() => ask({ type: 'read', path: location.pathname, seen: seen(), twins: twins() }).catch(() => {}), READ);
  }
}
function watchConnection(copy: HTMLElement): void {
  const show = (state: string) => (copy.dataset.missing = state);
  if (!navigator.onLine) show('offline'); // also if the worker wrote another reason
  addEventListener('online', () => show('online'));
  addEventListener('offline', () => show('offline'));
}
