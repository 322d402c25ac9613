import { isLocale, type Locale, LOCALES } from '../edition/locale.ts';
import { offlinePath, savedPath } from '../address/addresses.ts';

/** The pages of the worker's own, kept when it is installed: what is shown where there is no copy, and the list of copies. */
export const SHELL_PATHS: readonly string[] = LOCALES.flatMap((locale) => [offlinePath(locale), savedPath(locale)]);

/** The edition that a path is in; none for what is in no edition, such as a short link. */
export function editionOf(path: string): Locale | undefined {
  const [, first = ''] = path.split('/');
  return isLocale(first) ? first : undefined;
}

/** Whether a path is one that readers open as a page: feeds and files have a dot in their names, pages never. */
export const isPage = (path: string): boolean =>
  (path === '/' || path.startsWith('/s/') || editionOf(path) !== undefined) && !path.includes('.');

/** Whether a page may be kept when it was read: what a search found is made for one question and one moment. */
export const mayBeKept = (path: string): boolean =>
  isPage(path) && editionOf(path) !== undefined && !SHELL_PATHS.includes(path) && path.split('/')[2] !== 'search';

/** Names change with the content of these files: a copy is never out of date. */
export const isHashed = (path: string): boolean => path.startsWith('/_next/static/') || path.startsWith('/elements/');

/** Pictures, styles, scripts and fonts, which a kept page needs. Not what is below a short link, and no film: it is played by ranges. */
export const isFile = (path: string): boolean =>
  isHashed(path) || /^\/(?:fonts|media|_next\/image)(?:\/|$)/.test(path) || /^\/[\w-]+\.(?:svg|png|ico)$/.test(path);

/** Where a file is kept: a picture that the server makes in several sizes once, in the size in which it was seen. */
export function fileKey(address: string): string {
  const url = new URL(address, 'https://paper.invalid');
  const source = url.pathname === '/_next/image' ? url.searchParams.get('url') : null;
  return source === null ? url.pathname + url.search : `${url.pathname}?url=${encodeURIComponent(source)}`;
}
