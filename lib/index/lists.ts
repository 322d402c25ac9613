import type { TimelessCard } from '../record/card.ts';
import type { IndexDatabase } from './database.ts';
import { CORRECTIONS, type ListRules, listsOf } from '../record/listing.ts';
import type { PaperFile } from '../folder/reader.ts';
import type { Article } from '../record/schema/article.ts';
import type { Site, Source } from '../record/schema/paper-files.ts';

/** A story with its lists, as in the column `lists` of its row. */
type ListedStory = { readonly slug: string; readonly draft: number; readonly lists: string };

/** A list, and the time of a story in it, in ms: of its publication or, in the list of corrections, of a correction. */
type Place = readonly [list: string, at: number];

type Corrections = Article['corrections'];

/** The rules of lists from the paper's own files. Until site.json has been valid, days are in UTC. */
export function listRulesOf(database: IndexDatabase): ListRules {
  const read = <T>(name: PaperFile) => {
    const [row] = database.rows<{ json: string | null }>('SELECT json FROM paper_file WHERE name = ?', name);
    return row?.json ? (JSON.parse(row.json) as T) : undefined;
  };
  const sources = read<{ sources: Source[] }>('sources.json')?.sources ?? [];
  return { timeZone: read<Site>('site.json')?.timeZone ?? 'UTC', sources: sources.map(({ id, name }) => ({ id, name })) };
}

/** The lists of a story for the column `lists` of its row, as JSON. */
export function listsNoted(card: TimelessCard, corrections: Corrections, rules: ListRules): string {
  const published = listsOf(card, rules).map((list): Place => [list, Date.parse(card.publishedAt)]);
  const corrected = new Set((corrections ?? []).map(({ at }) => Date.parse(at)));
  return JSON.stringify([...published, ...[...corrected].map((at): Place => [CORRECTIONS, at])]);
}

/** Adds a story to its lists. */
export const enlist = (database: IndexDatabase, story: ListedStory): void => listIn(database, story, placesIn(story.lists));

/** Removes a story from its lists. */
export const unlist = (database: IndexDatabase, story: ListedStory): void => unlistFrom(database, story, placesIn(story.lists));

/** How many stories are compared at a time, so that memory does not grow with the archive. */
const AT_ONCE = 1000;

/** Updates the lists of every story after the rules of lists have changed. Only differences are written. */
export function enlistAll(database: IndexDatabase): void {
  const rules = listRulesOf(database);
  let after = '';
  for (;;) {
    const sql = `SELECT slug, draft, lists, card, json_extract(json, '$.corrections') AS corrections
                 FROM story WHERE slug > ? ORDER BY slug LIMIT ?`;
    const stories = database.rows<ListedStory & { card: string; corrections: string | null }>(sql, after, AT_ONCE);
    for (const story of stories) {
      const corrections = story.corrections === null ? undefined : (JSON.parse(story.corrections) as Corrections);
      enlistAnew(database, story, listsNoted(JSON.parse(story.card) as TimelessCard, corrections, rules));
    }
    if (stories.length < AT_ONCE) return;
    after = stories.at(-1)?.slug ?? after;
  }
}

function enlistAnew(database: IndexDatabase, story: ListedStory, lists: string): void {
  if (lists === story.lists) return;
  const [before, now] = [placesIn(story.lists), placesIn(lists)];
  unlistFrom(database, story, before.filter(isMissingIn(now)));
  listIn(database, story, now.filter(isMissingIn(before)));
  database.run('UPDATE story SET lists = ? WHERE slug = ?', lists, story.slug);
}

const isMissingIn = (places: readonly Place[]) => (place: Place) => !places.some(([list, at]) => list === place[0] && at === place[1]);

function listIn(database: IndexDatabase, { slug, draft }: ListedStory, places: readonly Place[]): void {
  const sql = 'INSERT INTO listing (list, published_at, slug, draft) VALUES (?, ?, ?, ?)';
  for (const [list, at] of places) database.run(sql, list, at, slug, draft);
}

function unlistFrom(database: IndexDatabase, { slug }: ListedStory, places: readonly Place[]): void {
  for (const [list, at] of places) database.run('DELETE FROM listing WHERE list = ? AND published_at = ? AND slug = ?', list, at, slug);
}

const placesIn = (lists: string) => JSON.parse(lists) as Place[];
