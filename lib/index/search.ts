import type { IndexDatabase } from './database.ts';
import type { Article } from '../record/schema/article.ts';
import { foldedText } from '../chinese/fold.ts';
import { searchedText } from './searched-text.ts';
import { learnWords } from './words/spelling.ts';
import { distinctiveTerms } from './distinctive-terms.ts';
import { hanPairsOf, indexed, spelledWords } from '../chinese/tokens.ts';
import { joinsIn, learnJoins } from './words/joins.ts';
import { learnSounds } from './words/sounds.ts';

/** The numbers for each second of publication. More stories in one second use numbers of the next. */
const A_SECOND = 64;
/** The first number of drafts, beyond every time: stories published by a moment have smaller numbers. */
const DRAFTS = 2 ** 51;

/** Adds a story to the search, in place of its earlier version. */
export function addToSearch(database: IndexDatabase, slug: string, article: Article): void {
  removeFromSearch(database, slug);
  const id = freeNumber(database, article);
  const searched = searchedText(slug, article);
  const { title, standfirst, names, body, tags } = searched;
  database.run('INSERT INTO searched (id, slug, terms) VALUES (?, ?, ?)', id, slug, JSON.stringify(distinctiveTerms(searched)));
  database.run(
    'INSERT INTO search (rowid, title, standfirst, names, body, tags) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    indexed(title),
    indexed(standfirst),
    indexed(names),
    indexed(body),
    tags,
  );
  const folded = foldedText([title, standfirst, names, body].join('\n'));
  learnWords(database, spelledWords(folded));
  learnJoins(database, joinsIn(searched));
  learnSounds(database, hanPairsOf(folded));
}

/** Removes a story from the search. */
export function removeFromSearch(database: IndexDatabase, slug: string): void {
  const [row] = database.rows<{ id: number }>('SELECT id FROM searched WHERE slug = ?', slug);
  if (!row) return;
  database.run('DELETE FROM search WHERE rowid = ?', row.id);
  database.run('DELETE FROM searched WHERE id = ?', row.id);
}

/**
 * The first number of a moment, rounded up to seconds. Stories published at or before the moment have smaller numbers, or
 * numbers of the same second.
 * @param time in ms since 1970
 */
export const numberAt = (time: number): number => Math.ceil(time / 1000) * A_SECOND;

/** The last number of stories published by a moment. @param time in ms since 1970 */
export const lastNumberAt = (time: number): number => Math.floor(time / 1000) * A_SECOND + A_SECOND - 1;

/** The milliseconds between two numbers: a story's number times this is its time of publication, in ms since 1970. */
export const MS_PER_NUMBER = 1000 / A_SECOND;

function freeNumber(database: IndexDatabase, { status, publishedAt }: Article): number {
  for (let first = numberAt(Date.parse(publishedAt)) + (status === 'draft' ? DRAFTS : 0); ; first += A_SECOND) {
    const [row] = database.rows<{ last: number | null }>(
      'SELECT max(id) AS last FROM searched WHERE id BETWEEN ? AND ?',
      first,
      first + A_SECOND - 1,
    );
    const free = row?.last == null ? first : row.last + 1;
    if (free < first + A_SECOND) return free;
  }
}
