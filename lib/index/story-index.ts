import { statSync } from 'node:fs';
import { processWide } from '../process/process-wide.ts';
import { discard, type IndexDatabase, isCorrupt, openDatabase, type ReadingCost } from './database.ts';
import { isNew, NO_FORMER, withFormerIndex } from './former-index.ts';
import { type Change, changesAfter } from './journal.ts';
import { indexPath, removeOldIndexes } from './location.ts';
import { isEmpty, planAll, planPaths } from './plan.ts';
import { applyPlan, type SyncResult } from './sync.ts';

type Handle = { database: IndexDatabase; isSynced: boolean };

const handles = processWide('index handles', () => new Map<string, Handle>());

/** The index for reading. The first use in a process brings it up to date with the folder. */
export function readIndex(): Pick<IndexDatabase, 'rows'> {
  return {
    rows: (sql, ...values) =>
      withIndex((database, handle) => {
        if (!handle.isSynced) syncIndex();
        return database.rows(sql, ...values);
      }),
  };
}

/** Brings the index up to date with the whole folder. */
export function syncIndex(): SyncResult {
  return withIndex((database, handle, path) => {
    // Without a lock first: mostly, and for all but one of several workers, there is nothing to do
    const result = isEmpty(planAll(database)) ? NOTHING : isNew(database) ? fill(database, path) : update(database);
    handle.isSynced = true;
    return result;
  });
}

/** Fills an empty index. Another process may have done so while this one waited for the lock. */
function fill(database: IndexDatabase, path: string): SyncResult {
  const result = withFormerIndex(path, (former) =>
    database.write(() => applyPlan(database, planAll(database), isNew(database) ? former : NO_FORMER)),
  );
  removeOldIndexes(path);
  return result;
}

const update = (database: IndexDatabase): SyncResult => database.write(() => applyPlan(database, planAll(database)));

/**
 * Brings the index up to date with some files or folders, at a cost that does not grow with the archive.
 * @param paths relative to the content folder
 */
export function syncPaths(paths: readonly string[]): SyncResult {
  return withIndex((database) => (isNew(database) ? syncIndex() : database.write(() => applyPlan(database, planPaths(database, paths)))));
}

/** What has changed since a revision, whichever process indexed it, with the present revision. 0 is the beginning. */
export function changesSince(revision: number): { change: Change; revision: number } {
  return withIndex((database) => changesAfter(database, revision));
}

/**
 * Caches the result of `read` per revision of the index: it stays the same object until the index changes, whichever process
 * changes it.
 */
export function oncePerRevision<T>(read: () => T): () => T {
  let known: { readonly database: IndexDatabase; readonly revision: number | null; readonly value: T } | undefined;
  return () =>
    withIndex((database, handle) => {
      if (!handle.isSynced) syncIndex();
      const revision = database.rows<{ revision: number | null }>('SELECT max(revision) AS revision FROM journal')[0]?.revision ?? null;
      // The revision is read first: a change in between is then read again at the next call, and never missed
      if (known?.database !== database || known.revision !== revision) known = { database, revision, value: read() };
      return known.value;
    });
}

/** The cost of reading in this process so far. */
export function readingCost(): ReadingCost {
  const costs = [...handles.values()].map(({ database }) => database.cost);
  return { queries: costs.reduce((sum, { queries }) => sum + queries, 0), ms: costs.reduce((sum, { ms }) => sum + ms, 0) };
}

const NOTHING: SyncResult = {
  added: [],
  changed: [],
  removed: [],
  read: [],
  problems: [],
  lost: [],
  change: { stories: [], lists: false, paper: false },
};

function withIndex<T>(work: (database: IndexDatabase, handle: Handle, path: string) => T): T {
  const path = indexPath();
  const handle = handleFor(path);
  try {
    return work(handle.database, handle, path);
  } catch (error) {
    if (!isCorrupt(error)) throw error;
    handle.database.close();
    handles.delete(path);
    discard(path, statSync(path, { throwIfNoEntry: false })?.ino);
    const fresh = handleFor(path);
    return work(fresh.database, fresh, path);
  }
}

function handleFor(path: string): Handle {
  let handle = handles.get(path);
  if (!handle) handles.set(path, (handle = { database: openDatabase(path), isSynced: false }));
  return handle;
}
