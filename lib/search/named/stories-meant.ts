import { LANGUAGES } from '../../edition/languages.ts';
import { listTag } from '../../index/searched-text.ts';
import type { QueryContext } from '../../queries/context.ts';
import { isDay, isMonth } from '../../time/archive-period.ts';
import { weeksOf } from '../../time/days.ts';
import type { Filters, Sort } from '../filters.ts';
import { periodsAsked } from './leads.ts';
import { partAsked } from './series-part.ts';

/** Stories that a query means without any of their words: an FTS5 expression, with the filters and the order of the search. */
export type Meant = { readonly expression: string; readonly filters: Filters; readonly sort: Sort };

type Asked = { readonly text: string; readonly filters: Filters; readonly sort: Sort };

/** The part of a series that a query names (BayTalk 12), or the stories of the day or month that it is, newest first. */
export function storiesMeant({ text, filters, sort }: Asked, context: QueryContext): Meant | undefined {
  const part = partAsked(text);
  if (part !== undefined) return { expression: `tags:"${part}"`, filters, sort };
  const period = periodsAsked(text, context).find((one) => isDay(one) || isMonth(one));
  if (period === undefined) return undefined;
  const days = isDay(period) ? [period] : weeksOf(period).flatMap((week) => week.flatMap((day) => day ?? []));
  const [first = period, last = period] = [days[0], days.at(-1)];
  const from = filters.from !== undefined && filters.from > first ? filters.from : first;
  const to = filters.to !== undefined && filters.to < last ? filters.to : last;
  return { expression: EVERY_STORY, filters: { ...filters, from, to }, sort: 'date' };
}

/** Each story is in a language. */
const EVERY_STORY = LANGUAGES.map((language) => `tags:"${listTag('language', language)}"`).join(' OR ');
