import { type InAllLanguages, type Localized, type Language, LANGUAGES } from './languages.ts';

/**
 * The editions of the paper, in the order of the toggle. A story is written in two languages; Chinese is read in two
 * scripts. Traditional is converted from Simplified when a page is rendered (lib/queries/context.ts).
 */
export const LOCALES = ['en', 'zh', 'zh-hant'] as const;
/** An edition, which is the first segment of its addresses. */
export type Locale = (typeof LOCALES)[number];

/** The language of an edition. */
export const languageOf = (locale: Locale): Language => (locale === 'en' ? 'en' : 'zh');

/** The BCP 47 tags for `lang` and `hreflang`. They name the script, which readers and fonts depend on, but no region. */
export const LANG: Record<Locale, string> = { en: 'en', zh: 'zh-Hans', 'zh-hant': 'zh-Hant' };

/** Each edition's name in its own language and script. */
export const EDITION_NAME: Record<Locale, string> = { en: 'English', zh: '简体中文', 'zh-hant': '繁體中文' };

/** The locales of Open Graph, which requires language_TERRITORY. */
export const OG_LOCALE: Record<Locale, string> = { en: 'en_GB', zh: 'zh_CN', 'zh-hant': 'zh_HK' };

/** Whether a text names an edition. */
export const isLocale = (value: string): value is Locale => (LOCALES as readonly string[]).includes(value);

/** The other language of the paper. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh' : 'en');

/** The edition of a text in a language on a page: Chinese is Traditional on a Traditional page, else Simplified. */
export const localeFor = (page: Locale, language: Language): Locale => (language === 'en' ? 'en' : languageOf(page) === 'zh' ? page : 'zh');

/** The edition in the other language to which a page links. */
export const otherLocale = (page: Locale): Locale => localeFor(page, otherLanguage(languageOf(page)));

/** A text that exists in all languages, in a page's language. */
export const textIn = (text: InAllLanguages, page: Locale): string => text[languageOf(page)];

/**
 * The value in the page's language, else in the other one, with its edition, so that the fragment can have a `lang`.
 * @throws if the value has neither language, which the schema excludes
 */
export function inLocale<T>(value: Localized<T>, page: Locale): { value: T; locale: Locale } {
  for (const language of [languageOf(page), otherLanguage(languageOf(page))]) {
    const found = value[language];
    if (found !== undefined) return { value: found, locale: localeFor(page, language) };
  }
  throw new Error('A localized value must exist in at least one language');
}

/** The `lang` attribute for a fragment of one edition on a page of another; none if they are the same. */
export const langOn = (page: Locale, fragment: Locale): { lang?: string } => (page === fragment ? {} : { lang: LANG[fragment] });

/** The editions of the given languages. */
export const localesIn = (languages: readonly Language[] = LANGUAGES): Locale[] =>
  LOCALES.filter((locale) => languages.includes(languageOf(locale)));
