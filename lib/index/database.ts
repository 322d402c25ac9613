import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { TABLES } from './tables.ts';

/** An open index: rows of a query, and the effect of a statement. Statements are prepared once. */
export type IndexDatabase = {
  readonly rows: <Row>(sql: string, ...values: readonly SqlValue[]) => Row[];
  readonly run: (sql: string, ...values: readonly SqlValue[]) => void;
  /** Runs `work` in one transaction, during which no other process writes; if it throws, nothing is written. */
  readonly write: <T>(work: () => T) => T;
  readonly close: () => void;
  /** The cost of reading since the index was opened. */
  readonly cost: ReadingCost;
};
type SqlValue = string | number | null;

/** The number of queries, and the time spent in them, in ms. */
export type ReadingCost = { queries: number; ms: number };

/** Milliseconds to wait for another process that is writing. */
const BUSY_TIMEOUT = 5000;
/** How often to wait: the first run over a large archive holds the lock for minutes. */
const BUSY_TRIES = 120;

/** Opens the index at `path`, or makes an empty one. A damaged file is removed first, because all of it can be derived again. */
export function openDatabase(path: string): IndexDatabase {
  mkdirSync(dirname(path), { recursive: true });
  const inode = statSync(path, { throwIfNoEntry: false })?.ino;
  try {
    return connect(path);
  } catch (error) {
    if (!isCorrupt(error)) throw error;
    discard(path, inode);
    return connect(path);
  }
}

/** Whether an error says that the index file is damaged. */
export const isCorrupt = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/.test(String(error.code));

/** Whether an error says that the database cannot be used, rather than that something cannot be written into it. */
export const isFailing = (error: unknown): boolean =>
  isBusy(error) || isCorrupt(error) || (error instanceof Error && 'code' in error && FAILING.test(String(error.code)));

const FAILING = /^SQLITE_(IOERR|FULL|READONLY|CANTOPEN|NOMEM|PROTOCOL|PERM|ABORT|INTERRUPT|MISUSE)/;

const isBusy = (error: unknown) => error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code));

/** Removes a damaged index, unless another process has already put a new one in its place. */
export function discard(path: string, inode: number | undefined): void {
  if (statSync(path, { throwIfNoEntry: false })?.ino !== inode) return;
  removeDatabase(path);
}

/** Removes an index with the files that SQLite keeps beside it. */
function removeDatabase(path: string): void {
  for (const suffix of ['-wal', '-shm', '']) rmSync(path + suffix, { force: true });
}

/**
 * Removes an index that no process has open, and leaves one that is in use. Each connection to a database in WAL mode holds
 * a shared lock on it, so SQLite turns WAL off only if there is no other connection, in this process or another.
 * @returns whether it was removed
 */
export function removeUnused(path: string): boolean {
  const database = new Database(path, { timeout: 0 });
  try {
    database.pragma('journal_mode = DELETE');
  } catch (error) {
    if (!isCorrupt(error)) return false;
  } finally {
    database.close();
  }
  removeDatabase(path);
  return true;
}

/** Opens an index for reading only, whatever tables it has; no table is created. */
export function openForReading(path: string): Pick<IndexDatabase, 'rows' | 'close'> {
  const database = new Database(path, { timeout: BUSY_TIMEOUT });
  return {
    rows: <Row>(sql: string, ...values: readonly SqlValue[]) => database.prepare(sql).all(...values) as Row[],
    close: () => database.close(),
  };
}

function connect(path: string): IndexDatabase {
  const database = new Database(path, { timeout: BUSY_TIMEOUT });
  const statements = new Map<string, Database.Statement>();
  const cost: ReadingCost = { queries: 0, ms: 0 };
  const prepared = (sql: string) => {
    let statement = statements.get(sql);
    if (!statement) statements.set(sql, (statement = database.prepare(sql)));
    return statement;
  };
  const write = <T>(work: () => T): T => {
    patiently(() => database.exec('BEGIN IMMEDIATE'));
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.inTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };
  patiently(() => database.pragma('journal_mode = WAL'));
  database.pragma('synchronous = NORMAL');
  const hasTables = () => database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'journal'").all().length > 0;
  if (!hasTables()) write(() => hasTables() || database.exec(TABLES));
  return {
    rows: <Row>(sql: string, ...values: readonly SqlValue[]) => {
      const started = performance.now();
      const rows = prepared(sql).all(...values) as Row[];
      cost.queries += 1;
      cost.ms += performance.now() - started;
      return rows;
    },
    run: (sql, ...values) => void prepared(sql).run(...values),
    write,
    close: () => database.close(),
    cost,
  };
}

function patiently(attempt: () => void): void {
  for (let tries = 1; ; tries++) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error) || tries === BUSY_TRIES) throw error;
    }
  }
}
