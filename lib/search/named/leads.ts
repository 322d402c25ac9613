import { archivePath, formatPath, ownPagePath, sectionPath, seriesPath, sourcePath, topicPath } from '../../address/addresses.ts';
import type { Locale } from '../../edition/locale.ts';
import { countsOf, today } from '../../queries/days.ts';
import { inScript, type QueryContext } from '../../queries/context.ts';
import { FORMATS } from '../../record/schema/article.ts';
import { around } from '../../time/archive-period.ts';
import { datesAsked } from './dates-asked.ts';
import { type NamedPage, pagesMeant } from './paper-names.ts';

/** A page of the paper that a query names: the front of a list, a page of its own, or a day, month or year of the archive. */
export type Lead = Pick<NamedPage, 'kind' | 'id' | 'name'> | { readonly kind: 'archive'; readonly period: string };

/** The most pages that a query is led to. */
const MOST = 4;

/** The pages of the paper that a query names, in the script of the context. Those of days are of days that have stories. */
export function leadsOf(text: string, context: QueryContext): readonly Lead[] {
  const periods = periodsAsked(text, context).map((period): Lead => ({ kind: 'archive', period }));
  const named = pagesMeant(text).map(({ kind, id, name }): Lead => ({ kind, id, name }));
  return inScript([...periods, ...named].slice(0, MOST), context);
}

/** The periods of the archive that a query asks for. In place of a period without stories stands the one around it. */
export function periodsAsked(text: string, context: QueryContext): readonly string[] {
  const asked = datesAsked(text, today(context));
  if (asked.length === 0) return [];
  const hasStories = (period: string) => countsOf(period, 'day', context).size > 0;
  const found = asked.filter(hasStories);
  return found.length > 0 ? found : [...new Set(asked.map(around))].filter((period) => period !== '' && hasStories(period));
}

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
