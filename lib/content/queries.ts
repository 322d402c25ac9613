import { statusAt } from './card.ts';
import { type ListFilter, listKey } from './listing.ts';
import type { Story, StoryCard } from './model.ts';
import type { PaperFile } from './reader.ts';
import type { Article, Section, Series, Site, Topic } from './schema.ts';
import { readIndex } from './story-index.ts';

export type { ListFilter } from './listing.ts';

/** What may be read: what is published by `now` or, in the editors' preview, drafts and scheduled stories too. */
export type Edition = { readonly now: Date; readonly preview: boolean };

type Page = { readonly cards: readonly StoryCard[]; readonly page: number; readonly pages: number; readonly total: number };
type CardRow = { card: string; draft: number; published_at: number };

/** The paper's name, time zone and notices. @throws while site.json has never been valid */
export const site = (): Site => paperFile<Site>('site.json');

/** The paper's sections, in the order of its navigation. @throws while sections.json has never been valid */
export const sections = (): readonly Section[] => paperFile<{ sections: Section[] }>('sections.json').sections;

/** The section of that id. */
export const section = (id: string): Section | undefined => sections().find((one) => one.id === id);

/** Every topic a story may have. @throws while topics.json has never been valid */
export const topics = (): readonly Topic[] => paperFile<{ topics: Topic[] }>('topics.json').topics;

/** The topic of that id. */
export const topic = (id: string): Topic | undefined => topics().find((one) => one.id === id);

/** Every series of the paper. @throws while series.json has never been valid */
export const allSeries = (): readonly Series[] => paperFile<{ series: Series[] }>('series.json').series;

/** The series of that id. */
export const seriesById = (id: string): Series | undefined => allSeries().find((one) => one.id === id);

/** The story of that name, or undefined where this edition has none. */
export function story(slug: string, edition: Edition): Story | undefined {
  const { until, drafts } = visibleUntil(edition);
  const [row] = readIndex().rows<CardRow & { json: string }>(
    'SELECT card, draft, published_at, json FROM story WHERE slug = ? AND published_at <= ? AND draft <= ?',
    slug,
    until,
    drafts,
  );
  if (!row) return undefined;
  const card = cardFrom(row, edition);
  return { slug, article: JSON.parse(row.json) as Article, languages: card.languages, card };
}

/** The newest stories of the whole paper. */
export function latestStories(edition: Edition, { limit, except = '' }: { limit: number; except?: string }): readonly StoryCard[] {
  return newestIn('all', edition, { limit, except, offset: 0 });
}

/** One page of a list, newest first; undefined past the last page. An empty list has one empty page. */
export function storiesIn(edition: Edition, filter: ListFilter, { page, pageSize }: { page: number; pageSize: number }): Page | undefined {
  const list = 'section' in filter && section(filter.section)?.everything ? 'all' : listKey(filter);
  const total = totalOf(list, edition);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined;
  return { cards: newestIn(list, edition, { limit: pageSize, offset: (page - 1) * pageSize, except: '' }), page, pages, total };
}

/** The stories before and after this one in its series, by number. */
export function neighboursInSeries({ article }: Story, edition: Edition): { previous: StoryCard | undefined; next: StoryCard | undefined } {
  const { series } = article;
  if (!series) return { previous: undefined, next: undefined };
  const { until, drafts } = visibleUntil(edition);
  const nearest = (side: '< ? ORDER BY series_number DESC' | '> ? ORDER BY series_number') => {
    const sql = `SELECT card, draft, published_at FROM story
                 WHERE series = ? AND published_at <= ? AND draft <= ? AND series_number ${side} LIMIT 1`;
    const [row] = readIndex().rows<CardRow>(sql, series.id, until, drafts, series.number);
    return row && cardFrom(row, edition);
  };
  return { previous: nearest('< ? ORDER BY series_number DESC'), next: nearest('> ? ORDER BY series_number') };
}

/** How many of a topic's newest stories are weighed: keeps the cost the same as the archive grows. */
const WEIGHED = 24;

/** What to read after a story: the most topics in common first, then its section, newer before older. */
export function relatedStories({ slug, article }: Story, edition: Edition, limit: number): readonly StoryCard[] {
  const shared = new Map<string, { card: StoryCard; topics: number }>();
  for (const id of article.topics) {
    for (const card of newestIn(listKey({ topic: id }), edition, { limit: WEIGHED, offset: 0, except: slug })) {
      shared.set(card.slug, { card, topics: (shared.get(card.slug)?.topics ?? 0) + 1 });
    }
  }
  const newer = (a: StoryCard, b: StoryCard) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt) || (a.slug < b.slug ? 1 : -1);
  const related = [...shared.values()].sort((a, b) => b.topics - a.topics || newer(a.card, b.card)).map(({ card }) => card);
  if (related.length >= limit) return related.slice(0, limit);
  const alike = newestIn(listKey({ section: article.section }), edition, { limit: limit * 2, offset: 0, except: slug });
  return [...related, ...alike.filter((card) => !shared.has(card.slug))].slice(0, limit);
}

/** When the next scheduled story will be live. */
export function nextScheduled(now: Date): Date | undefined {
  const sql = "SELECT published_at FROM listing WHERE list = 'all' AND published_at > ? AND draft = 0 ORDER BY published_at LIMIT 1";
  const [row] = readIndex().rows<{ published_at: number }>(sql, now.getTime());
  return row && new Date(row.published_at);
}

/** The newest stories by name and section, for pages that are rendered ahead. */
export function newestSlugs(edition: Edition, limit: number): readonly { slug: string; section: string }[] {
  return latestStories(edition, { limit }).map(({ slug, section }) => ({ slug, section }));
}

function newestIn(
  list: string,
  edition: Edition,
  { limit, offset, except }: { limit: number; offset: number; except: string },
): StoryCard[] {
  const { until, drafts } = visibleUntil(edition);
  // The page is cut from the narrow key first: skipping to a late page reads no cards
  const sql = `SELECT card, draft, published_at FROM story JOIN (
                 SELECT slug AS listed FROM listing WHERE list = ? AND published_at <= ? AND draft <= ? AND slug <> ?
                 ORDER BY published_at DESC, slug DESC LIMIT ? OFFSET ?
               ) ON slug = listed ORDER BY published_at DESC, slug DESC`;
  const rows = readIndex().rows<CardRow>(sql, list, until, drafts, except, limit, offset);
  return rows.map((row) => cardFrom(row, edition));
}

/** Counted when written, so that reading costs the same in any archive; only what is scheduled is counted on the spot. */
function totalOf(list: string, { now, preview }: Edition): number {
  const [tally] = readIndex().rows<{ stories: number; drafts: number }>('SELECT stories, drafts FROM tally WHERE list = ?', list);
  if (!tally) return 0;
  if (preview) return tally.stories;
  const sql = 'SELECT count(*) AS stories FROM listing WHERE list = ? AND published_at > ? AND draft = 0';
  const [scheduled] = readIndex().rows<{ stories: number }>(sql, list, now.getTime());
  return tally.stories - tally.drafts - (scheduled?.stories ?? 0);
}

function cardFrom({ card, draft, published_at }: CardRow, { now }: Edition): StoryCard {
  return { ...(JSON.parse(card) as Omit<StoryCard, 'status'>), status: statusAt(now, { draft: draft === 1, publishedAt: published_at }) };
}

function paperFile<T>(name: PaperFile): T {
  const [row] = readIndex().rows<{ json: string | null }>('SELECT json FROM paper_file WHERE name = ?', name);
  if (!row?.json) throw new Error(`content/${name} is missing or has mistakes in it: npm run content check lists them`);
  return JSON.parse(row.json) as T;
}

/** The latest time of publication that an edition shows, and 1 where it shows drafts, else 0. */
function visibleUntil({ now, preview }: Edition): { until: number; drafts: 0 | 1 } {
  return preview ? { until: Number.MAX_SAFE_INTEGER, drafts: 1 } : { until: now.getTime(), drafts: 0 };
}
