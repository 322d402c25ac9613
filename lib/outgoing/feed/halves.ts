import type { Localized } from '../../edition/languages.ts';
import { inLocale, LANG, languageOf, type Locale } from '../../edition/locale.ts';

/** The edition of a feed, or the two editions of a feed in both languages, the leading one first. */
export type Locales = readonly [Locale, Locale?];

/** One language's part of a text. */
export type Half<T> = { readonly value: T; readonly locale: Locale };

/**
 * The versions of a text that a feed shows. A feed in one language shows the text in it, else in the other; a feed in both
 * shows all versions. Empty if the text has none.
 */
export function halves<T>(text: Localized<T>, [first, second]: Locales): readonly Half<T>[] {
  if (text.en === undefined && text.zh === undefined) return [];
  if (second === undefined) return [inLocale(text, first)];
  return [first, second].flatMap((locale) => {
    const value = text[languageOf(locale)];
    return value === undefined ? [] : [{ value, locale }];
  });
}

/** The `lang` attribute of a fragment, undefined if it is in the feed's first language. */
export const langIn = (locale: Locale, [first]: Locales): string | undefined => (locale === first ? undefined : LANG[locale]);
