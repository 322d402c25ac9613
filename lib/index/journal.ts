import type { IndexDatabase } from './database.ts';

/** What readers may see differently: which pages to render anew. */
export type Change = {
  /** Slugs of the stories whose page changed, appeared or went */
  readonly stories: readonly string[];
  /** Whether any list changed: a card, a date, a status, a story more or less */
  readonly lists: boolean;
  /** Whether the paper itself changed: its name, sections, topics or series, which all pages show */
  readonly paper: boolean;
};

/** Revisions kept; who has missed more renders everything anew. */
const KEPT = 500;

/** Writes a change down, for processes that did not make it themselves. */
export function recordChange(database: IndexDatabase, change: Change): void {
  if (change.stories.length === 0 && !change.lists && !change.paper) return;
  database.run('INSERT INTO journal (change) VALUES (?)', JSON.stringify(change));
  database.run('DELETE FROM journal WHERE revision <= (SELECT max(revision) FROM journal) - ?', KEPT);
}

/**
 * All changes after a revision as one. Where the journal does not reach back to it, or the index has been built anew and
 * counts from the beginning, everything counts as changed.
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
