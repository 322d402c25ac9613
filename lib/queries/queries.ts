import { inTraditional } from '../chinese/traditional/in-traditional.ts';
import type { Terms } from '../chinese/traditional/terms.ts';
import { statusAt } from '../record/card.ts';
import { CORRECTIONS, type ListFilter, listKey } from '../record/listing.ts';
import type { Story, StoryCard } from '../record/model.ts';
import type { PaperFile } from '../folder/reader.ts';
import type { Article, Section, Series, Site, Source, Topic, Traditional } from '../record/schema.ts';
import { sourceOf } from '../record/source.ts';
import { readIndex } from '../index/story-index.ts';
import { staleBlocks } from '../record/translation-state.ts';

export type { ListFilter } from '../record/listing.ts';

/** What may be read: what is published by `now` or, in the editors' preview, drafts and scheduled stories too. */
export type Edition = {
  readonly now: Date;
  readonly preview: boolean;
  /** The script of Chinese texts. Stories are written in Simplified; Traditional is made when they are read. */
  readonly script: 'Hans' | 'Hant';
};

type Page = { readonly cards: readonly StoryCard[]; readonly page: number; readonly pages: number; readonly total: number };
export type CardRow = { card: string; draft: number; published_at: number };

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

/** Every source that has a front. @throws while sources.json has never been valid */
export const sources = (): readonly Source[] => paperFile<{ sources: Source[] }>('sources.json').sources;

/** The source of that id. */
export const sourceById = (id: string | undefined): Source | undefined => sources().find((one) => one.id === id);

/** Names and wording of the paper for the conversion to Traditional Chinese. @throws while traditional.json has never been valid */
export const traditionalTerms = (): Terms => paperFile<Traditional>('traditional.json');

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
  const article = JSON.parse(row.json) as Article;
  // Asked of the text as it was written, for in another script it is another text: which blocks are stale, whose name is stated
  const asWritten = { stale: staleBlocks(article), source: sourceOf(article.source, sources())?.id };
  return { slug, article: inScript(article, edition), languages: card.languages, card, ...asWritten };
}

/** The card of the story that has a short code, or undefined where this edition has none: a draft's code is no code yet. */
export function cardByCode(code: string, edition: Edition): StoryCard | undefined {
  const { until, drafts } = visibleUntil(edition);
  // Two hold one where another file took the code of a file that was then broken: that one's last good version gives way
  const sql = `SELECT card, draft, published_at FROM story JOIN file USING (path)
               WHERE story.code = ? AND published_at <= ? AND draft <= ? ORDER BY errors > 0 LIMIT 1`;
  const [row] = readIndex().rows<CardRow>(sql, code, until, drafts);
  return row && cardFrom(row, edition);
}

/** Cards of some stories, in that order, each with its article as it was written; without those that this edition has not. */
export function articlesNamed(slugs: readonly string[], edition: Edition): readonly { card: StoryCard; article: Article }[] {
  const { until, drafts } = visibleUntil(edition);
  const sql = 'SELECT card, draft, published_at, json FROM story WHERE slug = ? AND published_at <= ? AND draft <= ?';
  return slugs.flatMap((slug) =>
    readIndex()
      .rows<CardRow & { json: string }>(sql, slug, until, drafts)
      .map((row) => ({ card: cardFrom(row, edition), article: JSON.parse(row.json) as Article })),
  );
}

/** Cards of some stories by their numbers in the search (lib/index/search.ts), in no order; without those that this edition has not. */
export function storiesNumbered(numbers: readonly number[], edition: Edition): readonly { number: number; card: StoryCard }[] {
  const { until, drafts } = visibleUntil(edition);
  const sql = `SELECT searched.id AS number, card, draft, published_at FROM json_each(?) AS wanted JOIN searched ON searched.id = wanted.value JOIN story USING (slug)
               WHERE published_at <= ? AND draft <= ?`;
  const rows = readIndex().rows<CardRow & { number: number }>(sql, JSON.stringify(numbers), until, drafts);
  return rows.map((row) => ({ number: row.number, card: cardFrom(row, edition) }));
}

/** The newest stories of the whole paper. */
export function latestStories(edition: Edition, { limit, except = '' }: { limit: number; except?: string }): readonly StoryCard[] {
  return newestIn('all', edition, { limit, except, offset: 0 });
}

/** One page of a list, newest first; undefined past the last page. An empty list has one empty page. */
export function storiesIn(edition: Edition, filter: ListFilter, { page, pageSize }: { page: number; pageSize: number }): Page | undefined {
  const list = listOf(filter);
  const total = totalOf(list, edition);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined;
  return { cards: newestIn(list, edition, { limit: pageSize, offset: (page - 1) * pageSize, except: '' }), page, pages, total };
}

/** The sources that have stories, and how many. */
export const sourcesWithStories = (edition: Edition): readonly { source: Source; stories: number }[] =>
  sources()
    .map((source) => ({ source, stories: totalOf(listKey({ source: source.id }), edition) }))
    .filter(({ stories }) => stories > 0);

/** A list's name in the index; the section of everything has none of its own. */
export const listOf = (filter: ListFilter) => ('section' in filter && section(filter.section)?.everything ? 'all' : listKey(filter));

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

/** When the next scheduled story, or a correction that is dated ahead, will be live. */
export function nextScheduled(now: Date): Date | undefined {
  const sql = 'SELECT min(published_at) AS at FROM listing WHERE list IN (?, ?) AND published_at > ? AND draft = 0';
  const [row] = readIndex().rows<{ at: number | null }>(sql, 'all', CORRECTIONS, now.getTime());
  return row?.at == null ? undefined : new Date(row.at);
}

/** The newest stories by name and section, for pages that are rendered ahead. */
export function newestSlugs(edition: Edition, limit: number): readonly { slug: string; section: string }[] {
  return latestStories(edition, { limit }).map(({ slug, section }) => ({ slug, section }));
}

/** A stretch of a list, newest first. */
export function newestIn(
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
export function totalOf(list: string, { now, preview }: Edition): number {
  const [tally] = readIndex().rows<{ stories: number; drafts: number }>('SELECT stories, drafts FROM tally WHERE list = ?', list);
  if (!tally) return 0;
  if (preview) return tally.stories;
  const sql = 'SELECT count(*) AS stories FROM listing WHERE list = ? AND published_at > ? AND draft = 0';
  const [scheduled] = readIndex().rows<{ stories: number }>(sql, list, now.getTime());
  return tally.stories - tally.drafts - (scheduled?.stories ?? 0);
}

/** A card as it is read from the index. */
export function cardFrom({ card, draft, published_at }: CardRow, edition: Edition): StoryCard {
  const status = statusAt(edition.now, { draft: draft === 1, publishedAt: published_at });
  return { ...inScript(JSON.parse(card) as Omit<StoryCard, 'status'>, edition), status };
}

/** A story, a card, a name of the paper: its Chinese texts in the script of an edition. */
export const inScript = <T>(value: T, { script }: Pick<Edition, 'script'>): T =>
  script === 'Hant' ? inTraditional(value, traditionalTerms()) : value;

function paperFile<T>(name: PaperFile): T {
  const [row] = readIndex().rows<{ json: string | null }>('SELECT json FROM paper_file WHERE name = ?', name);
  if (!row?.json) throw new Error(`content/${name} is missing or has mistakes in it: npm run content check lists them`);
  return JSON.parse(row.json) as T;
}

/** The latest time of publication that an edition shows, and 1 where it shows drafts, else 0. */
export function visibleUntil({ now, preview }: Edition): { until: number; drafts: 0 | 1 } {
  return preview ? { until: Number.MAX_SAFE_INTEGER, drafts: 1 } : { until: now.getTime(), drafts: 0 };
}
