import { frontPath, ownPagePath, storyPath } from './addresses.ts';
import type { StoryCard } from '../record/model.ts';
import type { OwnPage } from '../record/schema.ts';
import { LANGUAGES } from '../edition/languages.ts';
import { LANG, type Locale, LOCALES, localesIn } from '../edition/locale.ts';
import { toUrl } from './origin.ts';

/** Where the same page is in each edition; one that is not there does not exist. Toggle and hreflang show just these. */
export type Versions = { readonly [L in Locale]?: string | undefined };

/** A page's addresses by `hreflang`, and the one for readers who speak neither language: by default the English page. */
export function hreflangs(versions: Versions, defaultPath?: string): readonly (readonly [tag: string, url: string])[] {
  const editions = LOCALES.flatMap((edition) =>
    versions[edition] === undefined ? [] : [[LANG[edition], toUrl(versions[edition])] as const],
  );
  return [...editions, ['x-default', defaultPath === undefined ? (editions[0]?.[1] ?? '') : toUrl(defaultPath)]];
}

export const frontVersions = (): Versions => Object.fromEntries(localesIn().map((locale) => [locale, frontPath(locale)]));

export const storyVersions = (card: StoryCard): Versions =>
  Object.fromEntries(localesIn(card.languages).map((locale) => [locale, storyPath(locale, card)]));

/** Of a page that every edition has, such as a list. */
export const everyVersion = (path: (locale: Locale) => string): Record<Locale, string> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, path(locale)])) as Record<Locale, string>;

/** A page of the paper's own exists where it has a title. `page`: of the list that it goes on with. */
export const ownPageVersions = (id: string, { title }: Pick<OwnPage, 'title'>, page = 1): Versions =>
  Object.fromEntries(
    localesIn(LANGUAGES.filter((language) => title[language] !== undefined)).map((locale) => [locale, ownPagePath(locale, id, page)]),
  );
