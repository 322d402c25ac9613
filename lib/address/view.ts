import type { StoryCard } from '../record/model.ts';
import { type Language, LANGUAGES } from '../edition/languages.ts';
import { languageOf, type Locale, LOCALES } from '../edition/locale.ts';

/** One of a story's pages: an edition and, for the page in both languages, the leading one. */
export type View = { readonly locale: Locale; readonly first?: Language | undefined };

/** The letters of short links: one for the edition and, for both languages, one for the leading language. */
const EDITIONS: Record<Locale, string> = { en: 'e', zh: 'z', 'zh-hant': 't' };
const LEADING: Record<Language, string> = { en: 'e', zh: 'z' };

/** The letters of a view, which end its short link. @example viewLetters({ locale: 'zh', first: 'en' }) // 'ze' */
export const viewLetters = ({ locale, first }: View): string => EDITIONS[locale] + (first ? LEADING[first] : '');

/** Every possible view. */
export const VIEWS: readonly View[] = LOCALES.flatMap((locale) => [{ locale }, ...LANGUAGES.map((first) => ({ locale, first }))]);

/** The view that letters name, in either case; undefined if they name none. */
export const readView = (letters: string): View | undefined => VIEWS.find((view) => viewLetters(view) === letters.toLowerCase());

/** The views in which a story exists. */
export const viewsOf = ({ languages }: Pick<StoryCard, 'languages'>): readonly View[] =>
  VIEWS.filter(({ locale, first }) => (first ? languages.length === LANGUAGES.length : languages.includes(languageOf(locale))));
