import { CORRECTIONS, type ListFilter, listKey } from '../record/listing.ts';
import type { StoryCard } from '../record/model.ts';
import type { Source } from '../record/schema/paper-files.ts';
import { readIndex } from '../index/story-index.ts';
import { type CardRow, cardsFrom } from './cards.ts';
import { type QueryContext, visibleUntil } from './context.ts';
import { section, sources } from './paper-files.ts';

type Page = { readonly cards: readonly StoryCard[]; readonly page: number; readonly pages: number; readonly total: number };

/** The newest stories of the whole paper. */
export function latestStories(context: QueryContext, { limit, except = '' }: { limit: number; except?: string }): readonly StoryCard[] {
  return newestIn('all', context, { limit, except, offset: 0 });
}

/** One page of a list, newest first; undefined past the last page. An empty list has one empty page. */
export function storiesIn(
  context: QueryContext,
  filter: ListFilter,
  { page, pageSize }: { page: number; pageSize: number },
): Page | undefined {
  const list = listOf(filter);
  const total = totalOf(list, context);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined;
  return { cards: newestIn(list, context, { limit: pageSize, offset: (page - 1) * pageSize, except: '' }), page, pages, total };
}

/** The sources that have stories, with the number of stories. */
export const sourcesWithStories = (context: QueryContext): readonly { source: Source; stories: number }[] =>
  sources()
    .map((source) => ({ source, stories: totalOf(listKey({ source: source.id }), context) }))
    .filter(({ stories }) => stories > 0);

/** A list's key in the index. The section that lists every story has no key of its own. */
export const listOf = (filter: ListFilter) => ('section' in filter && section(filter.section)?.everything ? 'all' : listKey(filter));

/** When the next scheduled story or future-dated correction becomes visible. */
export function nextScheduled(now: Date): Date | undefined {
  const sql = 'SELECT min(published_at) AS at FROM listing WHERE list IN (?, ?) AND published_at > ? AND draft = 0';
  const [row] = readIndex().rows<{ at: number | null }>(sql, 'all', CORRECTIONS, now.getTime());
  return row?.at == null ? undefined : new Date(row.at);
}

/** A part of a list, newest first. */
export function newestIn(
  list: string,
  context: QueryContext,
  { limit, offset, except }: { limit: number; offset: number; except: string },
): readonly StoryCard[] {
  const { until, drafts } = visibleUntil(context);
  // The page is cut from the narrow key first: skipping to a late page reads no cards
  const sql = `SELECT card, draft, published_at FROM story JOIN (
                 SELECT slug AS listed FROM listing WHERE list = ? AND published_at <= ? AND draft <= ? AND slug <> ?
                 ORDER BY published_at DESC, slug DESC LIMIT ? OFFSET ?
               ) ON slug = listed ORDER BY published_at DESC, slug DESC`;
  const rows = readIndex().rows<CardRow>(sql, list, until, drafts, except, limit, offset);
  return cardsFrom(rows, context);
}

/**
 * The number of visible stories in a list. Tallies are kept when stories are written, so that reading costs the same in any
 * archive; only scheduled stories are counted here.
 */
export function totalOf(list: string, { now, preview }: QueryContext): number {
  const [tally] = readIndex().rows<{ stories: number; drafts: number }>('SELECT stories, drafts FROM tally WHERE list = ?', list);
  if (!tally) return 0;
  if (preview) return tally.stories;
  const sql = 'SELECT count(*) AS stories FROM listing WHERE list = ? AND published_at > ? AND draft = 0';
  const [scheduled] = readIndex().rows<{ stories: number }>(sql, list, now.getTime());
  return tally.stories - tally.drafts - (scheduled?.stories ?? 0);
}
