import { translator } from '@/i18n/translator';
import { archivePath } from '../address/addresses.ts';
import { everyVersion } from '../address/versions.ts';
import { type Locale, textIn } from '../edition/locale.ts';
import { breadcrumbs, pageList, storyList } from '../outgoing/seo/json-ld/lists.ts';
import { pageMetadata } from '../outgoing/seo/metadata.ts';
import { type Counts, countsOf, dayWithStoriesAfter, dayWithStoriesBefore, today } from '../queries/days.ts';
import type { QueryContext } from '../queries/context.ts';
import { storiesIn } from '../queries/lists.ts';
import type { StoryCard } from '../record/model.ts';
import { around, isDay, isMonth, periodName } from '../time/archive-period.ts';
import { formatCount } from '../time/counts.ts';
import { pagedHead } from './list.ts';
import { forQueries, frameIn, type PageContext, type PageFrame } from './page.ts';
import { archiveTrail } from './trail.ts';

/** A page of the archive: the overview of its years, a year, a month or a day. */
export type ArchivePage = PageFrame & { readonly kind: 'archive'; readonly shown: ShownPeriod };

/** What a page of the archive shows of a period. */
export type ShownPeriod = {
  /** The prefix that its days share: 2025-11-04, 2025-11, 2025, or '' for all of them */
  readonly period: string;
  /** The number of stories in the period */
  readonly stories: number;
  /** The current day in the paper's time zone: 2025-11-04 */
  readonly today: string;
  /** The nearest periods of the same length that have stories */
  readonly earlier: string | undefined;
  readonly later: string | undefined;
  readonly page: number;
  readonly pages: number;
} & ByLength;

type ByLength =
  | { readonly length: 'years'; readonly months: Counts }
  | { readonly length: 'year'; readonly days: Counts }
  | { readonly length: 'month'; readonly days: Counts; readonly newest: readonly DayOfMonth[] }
  | { readonly length: 'day'; readonly cards: readonly StoryCard[]; /** Of its month */ readonly days: Counts };

/** A day's newest stories, and the number of its stories. */
export type DayOfMonth = { readonly day: string; readonly count: number; readonly cards: readonly StoryCard[] };

/** The number of stories on a page of a day. */
const PAGE_SIZE = 20;
/** The most stories of a day on the page of its month, so that the page of a busy paper stays short enough to look through. */
const OF_A_DAY = 3;

/** A page of the archive; undefined if no story was published in the period, and past the last page of a day. */
export function archivePage({ period, page }: { period: string; page: number }, context: PageContext): ArchivePage | undefined {
  const queryContext = forQueries(context);
  const found = inPeriod(period, page, queryContext);
  if (!found) return undefined;
  const frame = frameIn(context);
  const { locale, paper } = frame;
  // A story of one language is in the lists of every edition, and so in every edition's archive
  const versions = everyVersion((version) => archivePath(version, period, page));
  const trail = archiveTrail(period, locale);
  const sameLength = (day: string | undefined) => (period === '' ? undefined : day?.slice(0, period.length));
  const { stories, pages } = found;
  return {
    kind: 'archive',
    ...frame,
    versions,
    current: 'archive',
    head: pageMetadata({
      site: paper.site,
      locale,
      versions,
      ...pagedHead({ ...wordsOf(period, stories, textIn(paper.site.name, locale), locale), page, pages }, locale),
    }),
    structuredData: [listedOn(found, locale), breadcrumbs(trail)],
    trail,
    shown: {
      ...found,
      period,
      today: today(queryContext),
      earlier: sameLength(dayWithStoriesBefore(period, queryContext)),
      later: sameLength(dayWithStoriesAfter(period, queryContext)),
    },
  };
}

function inPeriod(period: string, page: number, queryContext: QueryContext) {
  if (isDay(period)) {
    const found = storiesIn(queryContext, { day: period }, { page, pageSize: PAGE_SIZE });
    if (!found || found.total === 0) return undefined;
    const { cards, pages, total } = found;
    return { length: 'day' as const, cards, page, pages, stories: total, days: countsOf(around(period), 'day', queryContext) };
  }
  const counts = countsOf(period, period === '' ? 'month' : 'day', queryContext);
  const all = { stories: [...counts.values()].reduce((sum, count) => sum + count, 0), page: 1, pages: 1 };
  if (period === '') return { length: 'years' as const, ...all, months: counts };
  if (counts.size === 0) return undefined;
  if (!isMonth(period)) return { length: 'year' as const, ...all, days: counts };
  return { length: 'month' as const, ...all, days: counts, newest: [...counts].map((day) => newestOf(day, queryContext)).reverse() };
}

const newestOf = ([day, count]: [string, number], queryContext: QueryContext): DayOfMonth => ({
  day,
  count,
  cards: storiesIn(queryContext, { day }, { page: 1, pageSize: OF_A_DAY })?.cards ?? [],
});

function wordsOf(period: string, stories: number, name: string, locale: Locale): { title: string; description: string } {
  const t = translator(locale, 'Archive');
  if (period === '') return { title: t('title'), description: t('description', { name }) };
  const inWords = periodName(period, locale);
  return {
    title: t('titleOf', { period: inWords }),
    description: t('descriptionOf', { name, period: inWords, count: stories, amount: formatCount(stories, locale) }),
  };
}

/** What a page lists: stories, or the pages of shorter periods. */
function listedOn(shown: ByLength, locale: Locale) {
  const pathsOf = (days: Counts, length: number) => [...days.keys()].map((day) => archivePath(locale, day.slice(0, length)));
  switch (shown.length) {
    case 'years':
      return pageList(pathsOf(shown.months, 'yyyy'.length).reverse());
    case 'year':
      return pageList(pathsOf(shown.days, 'yyyy-mm'.length));
    case 'month':
      return storyList(
        shown.newest.flatMap(({ cards }) => cards),
        locale,
      );
    case 'day':
      return storyList(shown.cards, locale);
  }
}
