import { wordIn } from '@/i18n/messages';
import { archivePath, frontPath, sectionPath, sourcesPath } from '@/lib/address/addresses';
import { around, isDay, isMonth } from '@/lib/time/archive-period';
import { formatDay, monthName } from '@/lib/time/dates';
import { type Locale, textIn } from '@/lib/edition/locale';
import type { Paper } from '@/lib/record/model';

/** A breadcrumb. */
export type Crumb = { readonly label: string; readonly href: string };

const home = (locale: Locale): Crumb => ({
  label: textIn(
    wordIn(locale, ({ Site }) => Site.home),
    locale,
  ),
  href: frontPath(locale),
});

/** Home / News / the story's section. */
export const storyTrail = (paper: Paper, everything: string, section: string, locale: Locale): Crumb[] => [
  home(locale),
  ...paper.sections
    .filter(({ id }) => id === section || id === everything)
    .sort((a) => (a.id === everything ? -1 : 1))
    .map(({ id, name }) => ({ label: textIn(name, locale), href: sectionPath(locale, id) })),
];

/** Home / the page of all such lists, if there is one / the front itself. */
export const listTrail = (front: Crumb, locale: Locale, above?: Crumb): Crumb[] => [home(locale), ...(above ? [above] : []), front];

/** The list of all sources. */
export const sourcesCrumb = (locale: Locale): Crumb => ({
  label: textIn(
    wordIn(locale, ({ Sources }) => Sources.title),
    locale,
  ),
  href: sourcesPath(locale),
});

/** Home / Sources. */
export const sourcesTrail = (locale: Locale): Crumb[] => [home(locale), sourcesCrumb(locale)];

/** Home / Archive / 2025 / November / 4 November. */
export function archiveTrail(period: string, locale: Locale): Crumb[] {
  const href = archivePath(locale, period);
  if (period === '')
    return [
      home(locale),
      {
        label: textIn(
          wordIn(locale, ({ Archive }) => Archive.title),
          locale,
        ),
        href,
      },
    ];
  const label = isDay(period)
    ? formatDay(period, 'dayMonth', locale)
    : isMonth(period)
      ? monthName(period, locale)
      : formatDay(period, 'year', locale);
  return [...archiveTrail(around(period), locale), { label, href }];
}
