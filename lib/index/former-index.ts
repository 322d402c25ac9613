import { type IndexDatabase, isCorrupt, openForReading } from './database.ts';
import { otherIndexes } from './location.ts';

/**
 * What readers saw before this index was made: last good versions as the records that editors wrote, never what other code
 * derived from them. Only a new index asks for it, so that a deploy takes away no story whose file has an error.
 */
export type FormerIndex = {
  /** Whether readers saw the story of a file */
  readonly isPublished: (path: string) => boolean;
  /** The last good version of a file as a value still to be checked; undefined where there was none */
  readonly lastGood: (file: string) => unknown;
};

/** For an index that is in use already: its own last good versions count. */
export const NO_FORMER: FormerIndex = { isPublished: () => false, lastGood: () => undefined };

/** Whether nothing has been written to an index yet: the first run notes even those of the paper's files that are missing. */
export const isNew = (database: IndexDatabase): boolean => database.rows('SELECT 1 FROM paper_file LIMIT 1').length === 0;

/** Runs `work` with the index of the same content folder that was last written by other code, where one can be read. */
export function withFormerIndex<T>(path: string, work: (former: FormerIndex) => T): T {
  for (const other of otherIndexes(path)) {
    const database = openForReading(other);
    try {
      const former = readFormer(database);
      if (former.lastGood('site.json') !== undefined) return work(former);
    } finally {
      database.close();
    }
  }
  return work(NO_FORMER);
}

function readFormer(database: ReturnType<typeof openForReading>): FormerIndex {
  const rows = <Row>(sql: string, ...values: string[]): Row[] => {
    try {
      return database.rows<Row>(sql, ...values);
    } catch (error) {
      if (isCorrupt(error) || isOfOtherTables(error)) return [];
      throw error;
    }
  };
  const published = new Set(rows<{ path: string }>('SELECT path FROM story').map(({ path }) => path));
  const lastGood = (file: string): unknown => {
    const sql = 'SELECT json FROM story WHERE path = ?1 UNION ALL SELECT json FROM paper_file WHERE name = ?1';
    const [row] = rows<{ json: string | null }>(sql, file);
    return row?.json == null ? undefined : JSON.parse(row.json);
  };
  return { isPublished: (path) => published.has(path), lastGood };
}

/** An index of long ago need not have the tables of today. */
const isOfOtherTables = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR';
