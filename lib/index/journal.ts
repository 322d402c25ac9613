import type { IndexDatabase } from './database.ts';

/** What has changed for readers, which decides the pages to render again. */
export type Change = {
  /** Slugs of the stories whose page changed, appeared or disappeared */
  readonly stories: readonly string[];
  /** Whether any list changed: by a card, a date, a status, a story added or removed */
  readonly lists: boolean;
  /** Whether the paper itself changed: its name, sections, topics or series, which all pages show */
  readonly paper: boolean;
};

/** The number of revisions in the journal. A process that is further behind renders everything again. */
const KEPT = 500;

/** The number of the revision that a change belongs to which is being made now. */
export const nextRevision = (database: IndexDatabase): number =>
  (database.rows<{ revision: number | null }>('SELECT max(revision) AS revision FROM journal')[0]?.revision ?? 0) + 1;

/** Records a change, for processes that did not make it themselves. */
export function recordChange(database: IndexDatabase, change: Change): void {
  if (change.stories.length === 0 && !change.lists && !change.paper) return;
  database.run('INSERT INTO journal (change) VALUES (?)', JSON.stringify(change));
  database.run('DELETE FROM journal WHERE revision <= (SELECT max(revision) FROM journal) - ?', KEPT);
}

/**
 * All changes after a revision as one. Everything counts as changed if the journal does not reach back to the revision, or
 * if the index has been built again and counts from the beginning.
 */
export function changesAfter(database: IndexDatabase, after: number): { change: Change; revision: number } {
  const rows = database.rows<{ revision: number; change: string }>(
    'SELECT revision, change FROM journal WHERE revision >= ? ORDER BY revision',
    after,
  );
  const changes = rows.filter(({ revision }) => revision > after).map(({ change }) => JSON.parse(change) as Change);
  const isComplete = after === 0 ? (rows[0]?.revision ?? 1) === 1 : rows[0]?.revision === after;
  const [newest] = database.rows<{ revision: number | null }>('SELECT max(revision) AS revision FROM journal');
  const change = {
    stories: [...new Set(changes.flatMap(({ stories }) => stories))],
    lists: changes.some(({ lists }) => lists),
    paper: !isComplete || changes.some(({ paper }) => paper),
  };
  return { change, revision: newest?.revision ?? 0 };
}
