import { isLocale, type Locale } from '../edition/locale.ts';

/** The edition of an address, from its first segment; undefined if it has none, such as a short link. */
export function editionOf(href: string): Locale | undefined {
  const [, first = ''] = /^\/([^/?#]*)/.exec(href) ?? [];
  return isLocale(first) ? first : undefined;
}
