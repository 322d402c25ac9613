import type { Locale } from '../edition/locale.ts';
import { editionOf } from './edition-of.ts';
import { read } from './table.ts';

/** A link without its query and fragment. */
export const pathOf = (href: string): string => href.replace(/[?#][^]*/, '');

/** Whether a link leads to a page that each edition has, and leaves the edition to the reader: `/culture/a-story`. */
export function leavesEditionOpen(href: string): boolean {
  if (!href.startsWith('/') || editionOf(href) !== undefined) return false;
  const address = read(pathOf(href));
  return address === undefined || address.kind === 'bare';
}

/** The target of a link in a text: the page of the edition that the text is in, unless the link names one itself. */
export const inEdition = (href: string, locale: Locale): string =>
  leavesEditionOpen(href) ? `/${locale}${href.replace(/^\/(?=$|[?#])/, '')}` : href;

/** The link that leads readers of each edition to this page of theirs. */
export const withoutEdition = (href: string): string => href.slice(1 + (editionOf(href)?.length ?? -1)) || '/';
