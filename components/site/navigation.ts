import { archivePath, formatPath, ownPagePath, savedPath, searchPath, sectionPath, seriesPath, sourcesPath } from '@/lib/address/addresses';
import { wordIn } from '@/i18n/messages';
import type { Localized } from '@/lib/edition/languages';
import type { Locale } from '@/lib/edition/locale';
import type { Paper } from '@/lib/record/model';

/** A link in the navigation. */
export type NavItem = { readonly id: string; readonly href: string; readonly name: Localized };

/** The sections, in the order of sections.json. */
export const sectionItems = (paper: Paper, locale: Locale): NavItem[] =>
  paper.sections.map(({ id, name }) => ({ id, href: sectionPath(locale, id), name }));

/** The formats that have a front in the navigation. */
export const formatItems = (locale: Locale): NavItem[] =>
  (['comment', 'video', 'poster'] as const).map((format) => ({
    id: `formats/${format}`,
    href: formatPath(locale, format),
    name: wordIn(locale, ({ FormatFront }) => FormatFront[format].title),
  }));

/** The series, in the order of series.json. */
export const seriesItems = (paper: Paper, locale: Locale): NavItem[] =>
  paper.series.map(({ id, name }) => ({ id: `series/${id}`, href: seriesPath(locale, id), name }));

/** The paper's own pages. */
export const ownPageItems = (paper: Paper, locale: Locale): NavItem[] =>
  paper.pages.map(({ id, title }) => ({ id, href: ownPagePath(locale, id), name: title }));

/** The other ways to find a story: search, archive and lists. */
export const findItems = (locale: Locale): NavItem[] => [
  { id: 'search', href: searchPath(locale), name: wordIn(locale, ({ Search }) => Search.title) },
  { id: 'archive', href: archivePath(locale), name: wordIn(locale, ({ Archive }) => Archive.title) },
  { id: 'sources', href: sourcesPath(locale), name: wordIn(locale, ({ Sources }) => Sources.title) },
];

/** The page of the stories that the reader has saved. */
export const savedItem = (locale: Locale): NavItem => ({
  id: 'saved',
  href: savedPath(locale),
  name: wordIn(locale, ({ Saved }) => Saved.title),
});
