import type { AddressOf } from '../address/table.ts';
import { around, isDay, isMonth } from '../time/archive-period.ts';
import { type Counts, countsOf, dayAfter, dayBefore, today } from './days.ts';
import type { StoryCard } from '../record/model.ts';
import type { Edition } from './edition.ts';
import { storiesIn } from './lists.ts';

/** A page of the archive: what stretch of time it is about, and what it shows of it. */
export type ArchivePage = {
  readonly period: string;
  /** How many there are in the period */
  readonly stories: number;
  readonly today: string;
  /** The nearest periods of the same length that have stories */
  readonly earlier: string | undefined;
  readonly later: string | undefined;
  readonly page: number;
  readonly pages: number;
} & (Years | Year | Month | Day);

type Years = { readonly kind: 'years'; readonly months: Counts };
type Year = { readonly kind: 'year'; readonly days: Counts };
type Month = { readonly kind: 'month'; readonly days: Counts; readonly newest: readonly DayOfMonth[] };
type Day = { readonly kind: 'day'; readonly cards: readonly StoryCard[]; /** Of its month */ readonly days: Counts };

/** A day's newest stories, and how many it has. */
export type DayOfMonth = { readonly day: string; readonly count: number; readonly cards: readonly StoryCard[] };

const PAGE_SIZE = 20;
/** Of each day on its month's page: all of a quiet paper's, and of a busy one no more than can be looked over. */
const OF_A_DAY = 3;

/** A page of the archive, by its address; undefined where no story was published in the period, or never can be. */
export function archivePage({ period, page }: Omit<AddressOf<'archive'>, 'kind' | 'locale'>, edition: Edition): ArchivePage | undefined {
  const shown = showing(period, page, edition);
  if (!shown) return undefined;
  const alike = (day: string | undefined) => (period === '' ? undefined : day?.slice(0, period.length));
  return { ...shown, period, today: today(edition), earlier: alike(dayBefore(period, edition)), later: alike(dayAfter(period, edition)) };
}

function showing(period: string, page: number, edition: Edition) {
  if (isDay(period)) {
    const found = storiesIn(edition, { day: period }, { page, pageSize: PAGE_SIZE });
    if (!found || found.total === 0) return undefined;
    return { kind: 'day' as const, ...found, stories: found.total, days: countsOf(around(period), 'day', edition) };
  }
  const counts = countsOf(period, period === '' ? 'month' : 'day', edition);
  const all = { stories: [...counts.values()].reduce((sum, count) => sum + count, 0), page: 1, pages: 1 };
  if (period === '') return { kind: 'years' as const, ...all, months: counts };
  if (counts.size === 0) return undefined;
  if (!isMonth(period)) return { kind: 'year' as const, ...all, days: counts };
  return { kind: 'month' as const, ...all, days: counts, newest: [...counts].map((day) => newestOf(day, edition)).reverse() };
}

const newestOf = ([day, count]: [string, number], edition: Edition): DayOfMonth => ({
  ...{ day, count },
  cards: storiesIn(edition, { day }, { page: 1, pageSize: OF_A_DAY })?.cards ?? [],
});
