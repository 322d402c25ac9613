import { type IndexDatabase, openDatabase } from '../index/database.ts';
import { publish } from '../index/story.ts';
import type { QueryContext } from '../queries/context.ts';
import type { Article } from '../record/schema/article.ts';
import { story } from '../queries/stories.ts';
import { syncIndex } from '../index/story-index.ts';
import { ASKED_STORIES } from './asked-stories.ts';
import { plausibleStories } from './plausible-stories.ts';
import { HELD_OUT_QUERIES } from './held-out-queries.fixture.ts';
import { QUERIES, type Query } from './queries.fixture.ts';
import { TYPED_QUERIES } from './typed-queries.fixture.ts';
import { leadPath } from '../search/named/leads.ts';
import { relatedStories } from '../search/related.ts';
import { searchPaper } from '../search/search-paper.ts';

/** The context in which the queries of the test set are run. */
export const ASKED_AT: QueryContext = { now: new Date('2025-10-24T12:00:00+08:00'), preview: false, script: 'Hans' };

/** The number of stories published in one transaction. */
const AT_ONCE = 500;

/**
 * Fills an index with the paper of the content folder, asked-stories.ts and made-up stories, for tests and measurements.
 * @param path of the index; CONTENT_INDEX must name it
 */
export function fillArchive(path: string, stories: number): IndexDatabase {
  syncIndex();
  const database = openDatabase(path);
  let batch: { slug: string; article: Article }[] = [...ASKED_STORIES];
  const write = () => {
    database.write(() => batch.forEach(({ slug, article }) => publish(database, `articles/2025/${slug}.json`, article)));
    batch = [];
  };
  for (const story of plausibleStories(stories)) {
    batch.push(story);
    if (batch.length === AT_ONCE) write();
  }
  write();
  return database;
}

/** Finds the related stories of made-up stories from all over an archive. @returns how long each took, in ms */
export function relateSome(stories: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, n) => {
    const found = story(`made-up-${Math.floor((n * stories) / count)}`, ASKED_AT);
    if (!found) throw new Error('The archive is not the one of fillArchive');
    const started = performance.now();
    relatedStories(found, ASKED_AT, { limit: 4 });
    return performance.now() - started;
  });
}

/** The queries of the test set, and those on which nothing was tuned. */
export const ASKED = [...Object.values(QUERIES), ...Object.values(TYPED_QUERIES)].flat();
export const HELD_OUT = Object.values(HELD_OUT_QUERIES).flat();

/**
 * Runs queries in an archive.
 * @returns the failed ones, which lack a story among the first three results, and how long each took, in ms
 */
export function askAll(queries: readonly Query[] = ASKED): {
  readonly asked: number;
  readonly failed: readonly string[];
  readonly times: readonly number[];
} {
  const times: number[] = [];
  const failed = queries.flatMap(([typed, ...stories]) => {
    const started = performance.now();
    const { results, leads } = searchPaper({ typed, filters: {}, sort: 'relevance', page: 1 }, ASKED_AT, 'en');
    times.push(performance.now() - started);
    const paths = leads.map((lead) => leadPath(lead, 'en').replace('/en', ''));
    const first = [...paths.slice(0, 3), ...results.slice(0, 3).map(({ card }) => card.slug)];
    return stories.every((story) => first.includes(story)) ? [] : [`${typed} → ${first.join(', ')}`];
  });
  return { asked: queries.length, failed, times };
}
