import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { z } from 'zod';
import { TABLES } from './tables.ts';
import { PAPER_SCHEMAS } from '../check/paper-file.ts';
import { contentDir } from '../folder/reader.ts';
import { inProject } from '../process/in-project.ts';
import { articleSchema, pageSchema } from '../record/schema.ts';

/** An open index: rows of a query, and the effect of a statement. Statements are prepared once. */
export type IndexDatabase = {
  readonly rows: <Row>(sql: string, ...values: readonly SqlValue[]) => Row[];
  readonly run: (sql: string, ...values: readonly SqlValue[]) => void;
  /** Runs `work` in one transaction that nobody else writes beside; all of it counts or nothing. */
  readonly write: <T>(work: () => T) => T;
  readonly close: () => void;
  /** What reading has cost since the index was opened. */
  readonly cost: ReadingCost;
};
type SqlValue = string | number | null;

/** Queries, and the time spent in them in ms. */
export type ReadingCost = { queries: number; ms: number };

/** Milliseconds to wait for another process that is writing. */
const BUSY_TIMEOUT = 5000;
/** How often to wait: the first run over a large archive holds the lock for minutes, and waiting is all there is to do. */
const BUSY_TRIES = 120;

/** Where the index is: CONTENT_INDEX or a file in .cache that is named after the record's schema and the content folder. */
export function indexPath(): string {
  if (process.env.CONTENT_INDEX) return process.env.CONTENT_INDEX;
  const version = createHash('sha256').update(schemaVersion()).update(contentDir()).digest('hex').slice(0, 12);
  return inProject('.cache', `content-${version}.sqlite`);
}

let version: string | undefined;
const schemaVersion = () =>
  (version ??=
    TABLES +
    JSON.stringify([articleSchema, pageSchema, ...Object.values(PAPER_SCHEMAS)].map((schema) => z.toJSONSchema(schema, { io: 'input' }))));

/** Opens the index at `path`, making it first if need be. A file that is no database any more is thrown away: it is all derived. */
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

const isBusy = (error: unknown) => error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code));

/** Removes a damaged index, unless another process has already put a new one in its place. */
export function discard(path: string, inode: number | undefined): void {
  if (statSync(path, { throwIfNoEntry: false })?.ino !== inode) return;
  for (const suffix of ['-wal', '-shm', '']) rmSync(path + suffix, { force: true });
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
