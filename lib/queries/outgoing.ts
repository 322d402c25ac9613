import type { ListFilter } from '../record/listing.ts';
import type { StoryCard } from '../record/model.ts';
import { cardFrom, type CardRow } from './cards.ts';
import type { QueryContext } from './context.ts';
import { listOf, newestIn, totalOf } from './lists.ts';
import type { Language } from '../edition/languages.ts';
import { readIndex } from '../index/story-index.ts';

/** The context of feeds, sitemaps and notices, which have only what readers see. */
export type Outgoing = Pick<QueryContext, 'now' | 'script'>;

const seen = ({ now, script }: Outgoing): QueryContext => ({ now, script, preview: false });

/** How many stories are searched for those in a feed's language, so that the cost stays the same as the archive grows. */
const LOOKED_AT = 300;

/** The newest stories of a list that exist in one of these languages. */
export function newestReadable(
  filter: ListFilter,
  outgoing: Outgoing,
  { languages, limit }: { languages: readonly Language[]; limit: number },
): readonly StoryCard[] {
  const list = listOf(filter);
  const found: StoryCard[] = [];
  for (let offset = 0; offset < LOOKED_AT && found.length < limit; offset += limit) {
    const cards = newestIn(list, seen(outgoing), { limit, offset, except: '' });
    found.push(...cards.filter((card) => card.languages.some((language) => languages.includes(language))));
    if (cards.length < limit) break;
  }
  return found.slice(0, limit);
}

/** Stories published after a moment and until now, newest first. */
export function publishedSince(after: Date, outgoing: Outgoing, limit: number): readonly StoryCard[] {
  const sql = `SELECT card, story.draft, story.published_at FROM listing JOIN story USING (slug)
               WHERE list = 'all' AND listing.published_at > ? AND listing.published_at <= ? AND listing.draft = 0
               ORDER BY listing.published_at DESC, slug DESC LIMIT ?`;
  const rows = readIndex().rows<CardRow>(sql, after.getTime(), outgoing.now.getTime(), limit);
  return rows.map((row) => cardFrom(row, seen(outgoing)));
}

/** A month of the archive, in UTC. */
export type Month = {
  /** @example 2025-10 */
  readonly month: string;
  readonly stories: number;
  /** The latest publication or change of its stories, as they state it */
  readonly modified: Date | undefined;
};

/** Every month in which a story was published, oldest first. It takes a few index lookups for each; no story is read. */
export function months(outgoing: Outgoing): readonly Month[] {
  const lists = readIndex().rows<{ list: string }>("SELECT list FROM tally WHERE list > 'month:' AND list < 'month;' ORDER BY list");
  return lists.flatMap(({ list }) => {
    const month = list.slice('month:'.length);
    const stories = totalOf(list, seen(outgoing));
    return stories > 0 ? { month, stories, modified: lastModified(month, outgoing.now) } : [];
  });
}

/** A scheduled story counts from its time of publication on. */
function lastModified(month: string, now: Date): Date | undefined {
  const sql = 'SELECT max(modified_at) AS at FROM story WHERE month = ? AND draft = 0 AND modified_at <= ?';
  const [row] = readIndex().rows<{ at: number | null }>(sql, month, now.getTime());
  return row?.at == null ? undefined : new Date(row.at);
}

/** A part of a month's stories, oldest first, so that later stories do not move earlier ones. */
export function storiesOfMonth(
  month: string,
  outgoing: Outgoing,
  { limit, offset }: { limit: number; offset: number },
): readonly StoryCard[] {
  const sql = `SELECT card, draft, published_at FROM story JOIN (
                 SELECT slug AS listed FROM listing WHERE list = ? AND published_at <= ? AND draft = 0
                 ORDER BY published_at, slug LIMIT ? OFFSET ?
               ) ON slug = listed ORDER BY published_at, slug`;
  const rows = readIndex().rows<CardRow>(sql, `month:${month}`, outgoing.now.getTime(), limit, offset);
  return rows.map((row) => cardFrom(row, seen(outgoing)));
}
