import { type InAllLanguages, type Localized, type Language, LANGUAGES } from './languages.ts';

/**
 * The editions of the paper, in the order in which the toggle shows them. A story is written in two languages; Chinese
 * is read in two scripts, and Traditional is made from Simplified when a page is rendered (lib/queries/edition.ts).
 */
export const LOCALES = ['en', 'zh', 'zh-hant'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language that an edition shows first. */
export const languageOf = (locale: Locale): Language => (locale === 'en' ? 'en' : 'zh');

/** BCP 47 tag for `lang` and `hreflang`: the script matters to readers and fonts, the region does not. */
export const LANG: Record<Locale, string> = { en: 'en', zh: 'zh-Hans', 'zh-hant': 'zh-Hant' };

/** Each edition's name in its own language and script. */
export const EDITION_NAME: Record<Locale, string> = { en: 'English', zh: '简体中文', 'zh-hant': '繁體中文' };

/** Open Graph wants language_TERRITORY. */
export const OG_LOCALE: Record<Locale, string> = { en: 'en_GB', zh: 'zh_CN', 'zh-hant': 'zh_HK' };

export const isLocale = (value: string): value is Locale => (LOCALES as readonly string[]).includes(value);

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh' : 'en');

/** The edition that a text in this language belongs to, seen from a page: a Traditional page has Traditional Chinese. */
export const localeFor = (page: Locale, language: Language): Locale => (language === 'en' ? 'en' : languageOf(page) === 'zh' ? page : 'zh');

/** The edition in the other language that a page points to. */
export const otherLocale = (page: Locale): Locale => localeFor(page, otherLanguage(languageOf(page)));

/** A text of the paper in a page's language. */
export const textIn = (text: InAllLanguages, page: Locale): string => text[languageOf(page)];

/**
 * The value in the page's language or, where it exists only in the other one, that; with the edition it belongs to, so
 * that the fragment can carry `lang`.
 * @throws if neither language is there, which the schema rules out
 */
export function inLocale<T>(value: Localized<T>, page: Locale): { value: T; locale: Locale } {
  for (const language of [languageOf(page), otherLanguage(languageOf(page))]) {
    const found = value[language];
    if (found !== undefined) return { value: found, locale: localeFor(page, language) };
  }
  throw new Error('A localized value must exist in at least one language');
}

/** The `lang` attribute for a fragment of one edition on a page of another; nothing where they are the same. */
export const langOn = (page: Locale, fragment: Locale): { lang?: string } => (page === fragment ? {} : { lang: LANG[fragment] });

/** The editions in which something exists that exists in these languages. */
export const localesIn = (languages: readonly Language[] = LANGUAGES): Locale[] =>
  LOCALES.filter((locale) => languages.includes(languageOf(locale)));
