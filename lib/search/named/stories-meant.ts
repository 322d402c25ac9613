import type { QueryContext } from '../../queries/context.ts';
import { isDay, isMonth } from '../../time/archive-period.ts';
import { weeksOf } from '../../time/days.ts';
import type { Filters, Sort } from '../filters.ts';
import { periodsAsked, weekAskedIn } from './leads.ts';
import { partAsked } from './series-part.ts';

/** Stories that a query means without any of their words: by a tag or, without one, all of the days of the filters, newest first. */
export type Meant = { readonly tag: string | undefined; readonly filters: Filters; readonly sort: Sort };

type Asked = { readonly text: string; readonly filters: Filters; readonly sort: Sort };

/** The part of a series that a query names (BayTalk 12), or the stories of the day, week or month that it is, newest first. */
export function storiesMeant({ text, filters, sort }: Asked, context: QueryContext): Meant | undefined {
  const part = partAsked(text);
  if (part !== undefined) return { tag: part, filters, sort };
  // Of a date without stories there are none to show: what is nearest to it is a lead
  const period = periodsAsked(text, context).find((one) => isDay(one) || isMonth(one));
  if (period === undefined) return undefined;
  const days = isDay(period) ? [period] : weeksOf(period).flatMap((week) => week.flatMap((day) => day ?? []));
  const [first, last] = weekAskedIn(text, context) ?? [days[0] ?? period, days.at(-1) ?? period];
  const from = filters.from !== undefined && filters.from > first ? filters.from : first;
  const to = filters.to !== undefined && filters.to < last ? filters.to : last;
  return { tag: undefined, filters: { ...filters, from, to }, sort: 'date' };
}
