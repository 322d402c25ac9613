import type { Locale } from '../edition/locale.ts';
import { editionOf } from './edition-of.ts';
import { read } from './table.ts';

/** A link without its query and fragment. */
export const pathOf = (href: string): string => href.replace(/[?#][^]*/, '');

/** Whether a link leads to a page without naming an edition, such as /culture/a-story: readers get it in their own edition. */
export function leavesEditionOpen(href: string): boolean {
  if (!href.startsWith('/') || editionOf(href) !== undefined) return false;
  const address = read(pathOf(href));
  return address === undefined || address.kind === 'bare';
}

/** The target of a link in a text: in the edition of the text, unless the link names an edition itself. */
export const inEdition = (href: string, locale: Locale): string =>
  leavesEditionOpen(href) ? `/${locale}${href.replace(/^\/(?=$|[?#])/, '')}` : href;

/** A link without its edition, with which readers of each edition stay in theirs. */
export const withoutEdition = (href: string): string => href.slice(1 + (editionOf(href)?.length ?? -1)) || '/';
