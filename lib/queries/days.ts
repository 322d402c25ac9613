import { dayOf } from '../time/days.ts';
import { listKey } from '../record/listing.ts';
import type { QueryContext } from './context.ts';
import { site } from './paper-files.ts';
import { totalOf } from './lists.ts';
import { readIndex } from '../index/story-index.ts';

/**
 * Numbers of stories by day or by month, from the tallies of the index: no story is read. A period is the prefix that its
 * days share: 2025-11-04, 2025-11, 2025, or '' for all of them.
 */
export type Counts = ReadonlyMap<string, number>;

/** The current day in the paper's time zone. */
export const today = ({ now }: Pick<QueryContext, 'now'>): string => dayOf(now, site().timeZone);

/**
 * How many stories a period has, by day or by month, oldest first; days and months without stories are left out. Stories
 * in one language count in every edition, because every edition's lists show them.
 */
export function countsOf(period: string, by: 'day' | 'month', context: QueryContext): Counts {
  const { until, noDrafts } = tallied(context);
  const sql = `SELECT substr(list, 5, ?) AS part, sum(stories - ? * drafts) AS stories FROM tally
               WHERE list >= ? AND list < ? AND list < ? GROUP BY part HAVING sum(stories - ? * drafts) > 0 ORDER BY part`;
  const length = by === 'day' ? 'yyyy-mm-dd'.length : 'yyyy-mm'.length;
  const rows = readIndex().rows<{ part: string; stories: number }>(sql, length, noDrafts, first(period), beyond(period), until, noDrafts);
  const counts = new Map(rows.map(({ part, stories }) => [part, stories]));
  const day = today(context);
  const published = !context.preview && day.startsWith(period) ? totalOf(listKey({ day }), context) : 0;
  if (published > 0) counts.set(day.slice(0, length), (counts.get(day.slice(0, length)) ?? 0) + published);
  return counts;
}

/** The nearest day before a period that has a story. */
export function dayWithStoriesBefore(period: string, context: QueryContext): string | undefined {
  const { until, noDrafts } = tallied(context);
  const sql = `SELECT substr(list, 5) AS day FROM tally
               WHERE list >= ? AND list < ? AND list < ? AND stories > ? * drafts ORDER BY list DESC LIMIT 1`;
  return readIndex().rows<{ day: string }>(sql, first(''), first(period), until, noDrafts)[0]?.day;
}

/** The nearest day after a period that has a story. */
export function dayWithStoriesAfter(period: string, context: QueryContext): string | undefined {
  const { until, noDrafts } = tallied(context);
  const sql = 'SELECT substr(list, 5) AS day FROM tally WHERE list >= ? AND list < ? AND stories > ? * drafts ORDER BY list LIMIT 1';
  const [found] = readIndex().rows<{ day: string }>(sql, beyond(period), until, noDrafts);
  if (found || context.preview) return found?.day;
  const day = today(context);
  return first(day) >= beyond(period) && totalOf(listKey({ day }), context) > 0 ? day : undefined;
}

const first = (period: string) => `day:${period}`;
/** A key that sorts after every day of the period, and before every later day. */
const beyond = (period: string) => `day:${period}~`;

/**
 * The end of the days for which tallies suffice, and whether drafts are subtracted from them (1 or 0). For readers that is
 * today: no earlier day has scheduled stories, readers see no later day, and today's count changes with time. Editors see
 * every day, with drafts and scheduled stories.
 */
const tallied = (context: QueryContext) =>
  context.preview ? { until: beyond(''), noDrafts: 0 } : { until: first(today(context)), noDrafts: 1 };
