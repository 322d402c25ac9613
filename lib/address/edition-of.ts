import { isLocale, type Locale } from '../edition/locale.ts';

/** The edition that an address is in, by its first part; undefined for an address of no edition, such as a short link. */
export function editionOf(href: string): Locale | undefined {
  const [, first = ''] = /^\/([^/?#]*)/.exec(href) ?? [];
  return isLocale(first) ? first : undefined;
}
