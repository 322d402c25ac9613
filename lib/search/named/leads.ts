import { archivePath, formatPath, ownPagePath, sectionPath, seriesPath, sourcePath, topicPath } from '../../address/addresses.ts';
import type { Locale } from '../../edition/locale.ts';
import { countsOf, dayWithStoriesAfter, dayWithStoriesBefore, today } from '../../queries/days.ts';
import { inScript, type QueryContext } from '../../queries/context.ts';
import { FORMATS } from '../../record/schema/article.ts';
import { around } from '../../time/archive-period.ts';
import { datesAsked, weekOf } from './dates-asked.ts';
import type { Span } from './weekdays-asked.ts';
import { type NamedPage, pagesMeant } from './paper-names.ts';

/** A page of the paper that a query names: the front of a list, a page of its own, or a day, month or year of the archive. */
export type Lead = Pick<NamedPage, 'kind' | 'id' | 'name'> | { readonly kind: 'archive'; readonly period: string };

/** The most pages that a query is led to. */
const MOST = 4;

/** The pages of the paper that a query names, in the script of the context. Those of dates have stories; of a date without any they are the nearest that have. */
export function leadsOf(text: string, context: QueryContext): readonly Lead[] {
  const asked = periodsAsked(text, context);
  const periods = (asked.length > 0 ? asked : nearest(text, context)).map((period): Lead => ({ kind: 'archive', period }));
  const named = pagesMeant(text).map(({ kind, id, name }): Lead => ({ kind, id, name }));
  return inScript([...periods, ...named].slice(0, MOST), context);
}

/** The periods of the archive that a query asks for and that have stories. Of a week its days, the latest first. */
export function periodsAsked(text: string, context: QueryContext): readonly string[] {
  const week = weekAskedIn(text, context);
  if (week) return daysOf(week).filter((day) => hasStories(day, context));
  return datesAsked(text, today(context)).filter((period) => hasStories(period, context));
}

/** The week that a query asks for. */
export const weekAskedIn = (text: string, context: QueryContext): Span | undefined => weekOf(text, today(context));

/** What is nearest to a date without stories: the month or year around it or, without stories too, the days before and after. */
function nearest(text: string, context: QueryContext): readonly string[] {
  const week = weekAskedIn(text, context);
  const asked = week ? [...daysOf(week)] : datesAsked(text, today(context));
  const [last, first] = [asked[0], asked.at(-1)];
  if (first === undefined || last === undefined) return [];
  const periods = [...new Set(asked.map(around))].filter((period) => period !== '' && hasStories(period, context));
  if (periods.length > 0) return periods;
  return [dayWithStoriesBefore(first, context), dayWithStoriesAfter(last, context)].filter((day) => day !== undefined);
}

const hasStories = (period: string, context: QueryContext): boolean => countsOf(period, 'day', context).size > 0;

const daysOf = ([first]: Span): readonly string[] =>
  Array.from({ length: 7 }, (_, n) => new Date(Date.parse(`${first}T00:00:00Z`) + (6 - n) * 24 * 3600_000).toISOString().slice(0, 10));

/** The address of a page that a query leads to. */
export function leadPath(lead: Lead, locale: Locale): string {
  switch (lead.kind) {
    case 'archive':
      return archivePath(locale, lead.period);
    case 'section':
      return sectionPath(locale, lead.id);
    case 'topic':
      return topicPath(locale, lead.id);
    case 'series':
      return seriesPath(locale, lead.id);
    case 'source':
      return sourcePath(locale, lead.id);
    case 'page':
      return ownPagePath(locale, lead.id);
    case 'format':
      return formatPath(locale, FORMATS.find((format) => format === lead.id) ?? 'article');
  }
}
