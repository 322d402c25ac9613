import { dayOf } from '../time/days.ts';
import { listKey } from '../record/listing.ts';
import type { QueryContext } from './context.ts';
import { site } from './paper-files.ts';
import { totalOf } from './lists.ts';
import { readIndex } from '../index/story-index.ts';

/**
 * How many stories there are by day or by month, as the tallies of the index have them: no story is read. A period is what
 * its days begin with: 2025-11-04, 2025-11, 2025, or '' for all of them.
 */
export type Counts = ReadonlyMap<string, number>;

/** The day it is for the paper. */
export const today = ({ now }: Pick<QueryContext, 'now'>): string => dayOf(now, site().timeZone);

/**
 * How many stories a period has, by day or by month, oldest first; where there are none there is no entry. Stories of one
 * language count in every edition, as every edition's lists show them.
 */
export function countsOf(period: string, by: 'day' | 'month', context: QueryContext): Counts {
  const { until, kept } = countedAhead(context);
  const sql = `SELECT substr(list, 5, ?) AS part, sum(stories - ? * drafts) AS stories FROM tally
               WHERE list >= ? AND list < ? AND list < ? GROUP BY part HAVING sum(stories - ? * drafts) > 0 ORDER BY part`;
  const length = by === 'day' ? 'yyyy-mm-dd'.length : 'yyyy-mm'.length;
  const rows = readIndex().rows<{ part: string; stories: number }>(sql, length, kept, first(period), beyond(period), until, kept);
  const counts = new Map(rows.map(({ part, stories }) => [part, stories]));
  const day = today(context);
  const published = !context.preview && day.startsWith(period) ? totalOf(listKey({ day }), context) : 0;
  if (published > 0) counts.set(day.slice(0, length), (counts.get(day.slice(0, length)) ?? 0) + published);
  return counts;
}

/** The nearest day before a period that has a story. */
export function dayBefore(period: string, context: QueryContext): string | undefined {
  const { until, kept } = countedAhead(context);
  const sql = `SELECT substr(list, 5) AS day FROM tally
               WHERE list >= ? AND list < ? AND list < ? AND stories > ? * drafts ORDER BY list DESC LIMIT 1`;
  return readIndex().rows<{ day: string }>(sql, first(''), first(period), until, kept)[0]?.day;
}

/** The nearest day after a period that has a story. */
export function dayAfter(period: string, context: QueryContext): string | undefined {
  const { until, kept } = countedAhead(context);
  const sql = 'SELECT substr(list, 5) AS day FROM tally WHERE list >= ? AND list < ? AND stories > ? * drafts ORDER BY list LIMIT 1';
  const [found] = readIndex().rows<{ day: string }>(sql, beyond(period), until, kept);
  if (found || context.preview) return found?.day;
  const day = today(context);
  return first(day) >= beyond(period) && totalOf(listKey({ day }), context) > 0 ? day : undefined;
}

const first = (period: string) => `day:${period}`;
/** Comes after every day of the period, and before every day after it. */
const beyond = (period: string) => `day:${period}~`;

/**
 * Before today nothing is scheduled, after it readers see nothing, and today is counted by the moment: so tallies alone
 * do until today. Editors see drafts and what is scheduled, too.
 */
const countedAhead = (context: QueryContext) =>
  context.preview ? { until: beyond(''), kept: 0 } : { until: first(today(context)), kept: 1 };
