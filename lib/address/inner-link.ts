import { isLocale, type Locale } from '../edition/locale.ts';

/** First parts of addresses that are the same in every edition. */
const OF_NO_EDITION = ['media', 's'];

/** The first part of a path within the paper, without query and fragment. */
export const firstPart = (href: string): string => /^\/([^/?#]*)/.exec(href)?.[1] ?? '';

/** Whether a link leads to a page that each edition has, and leaves the edition to the reader: `/culture/a-story`. */
export const leavesEditionOpen = (href: string): boolean =>
  href.startsWith('/') && !isLocale(firstPart(href)) && !OF_NO_EDITION.includes(firstPart(href));

/** Where a link in a text leads: to the page of the edition that the text is in, unless it names one itself. */
export const inEdition = (href: string, locale: Locale): string =>
  leavesEditionOpen(href) ? `/${locale}${href.replace(/^\/(?=$|[?#])/, '')}` : href;
