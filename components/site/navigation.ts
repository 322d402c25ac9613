import { formatPath, sectionPath, seriesPath } from '@/lib/addresses';
import type { InAllLocales, Locale } from '@/lib/content/schema';
import type { Paper } from '@/lib/paper';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';

export type NavItem = { readonly id: string; readonly href: string; readonly name: InAllLocales };

/** The fronts of the paper, in the order of the navigation. */
export const sectionItems = (paper: Paper, locale: Locale): NavItem[] =>
  paper.sections.map(({ id, name }) => ({ id, href: sectionPath(locale, id), name }));

export const formatItems = (locale: Locale): NavItem[] =>
  (['comment', 'video', 'poster'] as const).map((format) => ({
    id: `formats/${format}`,
    href: formatPath(locale, format),
    name: { en: en.FormatFront[format].title, zh: zh.FormatFront[format].title },
  }));

export const seriesItems = (paper: Paper, locale: Locale): NavItem[] =>
  paper.series.map(({ id, name }) => ({ id: `series/${id}`, href: seriesPath(locale, id), name }));
