import { type IndexDatabase, isCorrupt, openForReading } from './database.ts';
import { otherIndexes } from './location.ts';
import { readWithoutVersions } from './media.ts';

/**
 * What readers saw before this index was made: last good versions as the records that editors wrote, without anything that
 * other code derived from them. A new index reads it, so that a deploy does not remove stories whose file has an error.
 */
export type FormerIndex = {
  /** Whether readers saw the story of a file */
  readonly isPublished: (path: string) => boolean;
  /** The last good version of a file, which is still to be checked; undefined if there was none */
  readonly lastGood: (file: string) => unknown;
  /** The addresses by which it had recognised stories in renamed files */
  readonly renamed: () => readonly { readonly slug: string; readonly path: string; readonly code: string }[];
  /** Files of the stories that readers saw */
  readonly published: () => readonly string[];
};

/** No former index: an index that is in use already has its own last good versions. */
export const NO_FORMER: FormerIndex = { isPublished: () => false, lastGood: () => undefined, renamed: () => [], published: () => [] };

/** Whether nothing has been written to an index yet: the first run saves a row for each of the paper's own files, even a missing one. */
export const isNew = (database: IndexDatabase): boolean => database.rows('SELECT 1 FROM paper_file LIMIT 1').length === 0;

/** Runs `work` with the latest readable index of the same content folder by other code, or with NO_FORMER if there is none. */
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
    return row?.json == null ? undefined : readWithoutVersions(row.json);
  };
  return {
    isPublished: (path) => published.has(path),
    lastGood,
    renamed: () => rows('SELECT slug, path, code FROM former WHERE noticed = 1'),
    published: () => [...published],
  };
}

/** Whether an error says that a table or column is missing: an old index may have other tables. */
const isOfOtherTables = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR';
