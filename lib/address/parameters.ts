import { type Language, LANGUAGES } from '../edition/languages.ts';
import { languageOf, type Locale, LOCALES } from '../edition/locale.ts';
import { SLUG } from '../record/slug.ts';
import type { Parameter } from './pattern.ts';

const text = (pattern: string): Parameter<string> => ({ pattern, read: (written) => written, write: (value) => value });

/** A parameter with a few possible values. @param written how an address writes a value */
export const oneOf = <T extends string>(values: readonly T[], written: (value: T) => string = (value) => value): Parameter<T> => ({
  pattern: '[\\w.-]+',
  read: (found) => values.find((value) => written(value) === found),
  write: written,
});

/** An edition, the first segment of its addresses. */
export const locale: Parameter<Locale> = oneOf(LOCALES);

/** The id of an entry of the paper's files: a section, a topic, a series, a source, an own page. */
export const id = text(SLUG);

/** A story's slug: any name but the segments that continue other addresses, `page` and `both`. */
export const slug: Parameter<string> = {
  ...id,
  read: (written) => (/^(?:page|both(?:-.*)?)$/.test(written) ? undefined : written),
};

/** The segment after a story's address for both languages: `both`, or `both-zh` if the other language leads. */
const bothSegment = (edition: Locale, first: Language): string => (first === languageOf(edition) ? 'both' : `both-${first}`);

/** The leading language of a page in both. `both` alone means the language of the edition. */
export const first: Parameter<Language> = {
  pattern: 'both(?:-\\w+)?',
  read: (written, { locale: edition }) => LANGUAGES.find((language) => bothSegment(edition as Locale, language) === written),
  write: (language, { locale: edition }) => bothSegment(edition as Locale, language),
};
