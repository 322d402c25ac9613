import { LOCALES, type Localized, type Locale } from './content/schema.ts';

/** BCP 47 tag for `lang` and `hreflang`: the script matters to readers and fonts, the region does not. */
export const LANG: Record<Locale, string> = { en: 'en', zh: 'zh-Hans' };

/** Open Graph wants language_TERRITORY. */
export const OG_LOCALE: Record<Locale, string> = { en: 'en_GB', zh: 'zh_CN' };

/** The labels of the toggle, each in its own language. */
export const LOCALE_LABEL: Record<Locale, string> = { en: 'EN', zh: '中文' };

export const isLocale = (value: string): value is Locale => (LOCALES as readonly string[]).includes(value);

export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'zh' : 'en');

/**
 * The value in the page's language or, where it exists only in the other one, that; with the language it is in, so that
 * the fragment can carry `lang`.
 * @throws if neither language is there, which the schema rules out
 */
export function inLocale<T>(value: Localized<T>, locale: Locale): { value: T; locale: Locale } {
  const own = value[locale];
  if (own !== undefined) return { value: own, locale };
  const other = otherLocale(locale);
  const borrowed = value[other];
  if (borrowed === undefined) throw new Error('A localized value must exist in at least one language');
  return { value: borrowed, locale: other };
}

/** The `lang` attribute for a fragment in one language on a page in another; nothing where they are the same. */
export const langOn = (page: Locale, fragment: Locale): { lang?: string } => (page === fragment ? {} : { lang: LANG[fragment] });
