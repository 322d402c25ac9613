import { frontPath, ownPagePath, storyPath } from './addresses.ts';
import type { StoryCard } from '../record/model.ts';
import type { OwnPage } from '../record/schema/own-page.ts';
import { LANGUAGES } from '../edition/languages.ts';
import { LANG, type Locale, LOCALES, localesIn } from '../edition/locale.ts';
import { toUrl } from './origin.ts';

/** The path of the same page in each edition that has it. The language toggle and hreflang name exactly these. */
export type Versions = { readonly [L in Locale]?: string | undefined };

/** A page's URLs by `hreflang`, with the one for readers of neither language: by default the first edition that has the page. */
export function hreflangs(versions: Versions, defaultPath?: string): readonly (readonly [tag: string, url: string])[] {
  const editions = LOCALES.flatMap((edition) =>
    versions[edition] === undefined ? [] : [[LANG[edition], toUrl(versions[edition])] as const],
  );
  return [...editions, ['x-default', defaultPath === undefined ? (editions[0]?.[1] ?? '') : toUrl(defaultPath)]];
}

/** The front page in every edition. */
export const frontVersions = (): Versions => Object.fromEntries(localesIn().map((locale) => [locale, frontPath(locale)]));

/** A story's page in each edition that has it. */
export const storyVersions = (card: StoryCard): Versions =>
  Object.fromEntries(localesIn(card.languages).map((locale) => [locale, storyPath(locale, card)]));

/** A page that every edition has, such as a list. */
export const everyVersion = (path: (locale: Locale) => string): Record<Locale, string> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, path(locale)])) as Record<Locale, string>;

/** One of the paper's own pages, which exists in the languages of its title. @param page of the list of corrections */
export const ownPageVersions = (id: string, { title }: Pick<OwnPage, 'title'>, page = 1): Versions =>
  Object.fromEntries(
    localesIn(LANGUAGES.filter((language) => title[language] !== undefined)).map((locale) => [locale, ownPagePath(locale, id, page)]),
  );
