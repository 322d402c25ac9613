import { type Language, LANGUAGES, type Localized } from './languages.ts';
import { inLocale, LANG, languageOf, type Locale } from './locale.ts';

/** The edition of a page or a feed, or the two editions of one in both languages, the leading one first. */
export type Locales = readonly [Locale, Locale?];

/** One language's part of a text. */
export type Half<T> = { readonly value: T; readonly locale: Locale };

/**
 * The versions of a text that are shown. In one language it is the text in it, else in the other; in both it is all versions,
 * and once what is the same in both. Empty if the text has none.
 */
export function halves<T>(text: Localized<T>, [first, second]: Locales): readonly Half<T>[] {
  if (text.en === undefined && text.zh === undefined) return [];
  if (second === undefined) return [inLocale(text, first)];
  return [first, second].flatMap((locale) => {
    const value = text[languageOf(locale)];
    return value !== undefined && hasOwnHalf(text, languageOf(locale)) ? [{ value, locale }] : [];
  });
}

/** The `lang` attribute of a fragment, undefined if it is in the first language. */
export const langIn = (locale: Locale, [first]: Locales): string | undefined => (locale === first ? undefined : LANG[locale]);

/** Whether a text is shown in a language, where both are: it has that, and does not only repeat the other. */
export const hasOwnHalf = (text: Localized<unknown>, language: Language): boolean =>
  text[language] !== undefined && !isRepeated(text, language);

/** Whether a text is the same in both languages, such as a name or a number, and is shown as one in the other language. */
export function isRepeated(text: Localized<unknown>, language: Language): boolean {
  const [en, zh] = LANGUAGES.map((each) => text[each] !== undefined && JSON.stringify(text[each]));
  if (en === false || en === undefined || en !== zh) return false;
  return language !== (/\p{Script=Han}/u.test(en) ? 'zh' : 'en');
}
