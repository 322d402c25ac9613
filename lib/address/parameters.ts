import { type Language, LANGUAGES } from '../edition/languages.ts';
import { languageOf, type Locale, LOCALES } from '../edition/locale.ts';
import { SLUG } from '../record/slug.ts';
import type { Parameter } from './pattern.ts';

const text = (pattern: string): Parameter<string> => ({ pattern, read: (written) => written, write: (value) => value });

/** One of a few values, each written in its own way. */
export const oneOf = <T extends string>(values: readonly T[], written: (value: T) => string = (value) => value): Parameter<T> => ({
  pattern: '[\\w.-]+',
  read: (found) => values.find((value) => written(value) === found),
  write: written,
});

/** An edition, by the first part of its addresses. */
export const locale: Parameter<Locale> = oneOf(LOCALES);

/** What an entry of the paper's files is called in addresses: a section, a topic, a series, a source, a page of its own. */
export const id = text(SLUG);

/** A story's own part of its address: anything but what follows other addresses. */
export const slug: Parameter<string> = {
  ...id,
  read: (written) => (/^(?:page|both(?:-.*)?)$/.test(written) ? undefined : written),
};

/** What follows a story's address where it is shown in both languages: `both`, or `both-zh` where the other one leads. */
const bothSegment = (edition: Locale, first: Language): string => (first === languageOf(edition) ? 'both' : `both-${first}`);

/** The language that leads on a page in both. Without a language, `both` means that of the edition before it. */
export const first: Parameter<Language> = {
  pattern: 'both(?:-\\w+)?',
  read: (written, { locale: edition }) => LANGUAGES.find((language) => bothSegment(edition as Locale, language) === written),
  write: (language, { locale: edition }) => bothSegment(edition as Locale, language),
};
