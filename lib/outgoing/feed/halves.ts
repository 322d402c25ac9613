import type { Localized } from '../../edition/languages.ts';
import { inLocale, LANG, languageOf, type Locale } from '../../edition/locale.ts';

/** The edition that a feed is in or, where it is in both languages, the two, the leading one first. */
export type Locales = readonly [Locale, Locale?];

export type Half<T> = { readonly value: T; readonly locale: Locale };

/**
 * A text as a feed shows it: in its language, else in the other one; in a feed in both languages every version there is.
 * Empty where there is none at all.
 */
export function halves<T>(text: Localized<T>, [first, second]: Locales): readonly Half<T>[] {
  if (text.en === undefined && text.zh === undefined) return [];
  if (second === undefined) return [inLocale(text, first)];
  return [first, second].flatMap((locale) => {
    const value = text[languageOf(locale)];
    return value === undefined ? [] : [{ value, locale }];
  });
}

/** The `lang` of a fragment inside a text of the feed's first language. */
export const langIn = (locale: Locale, [first]: Locales): string | undefined => (locale === first ? undefined : LANG[locale]);
