import { statSync } from 'node:fs';
import { processWide } from '../process/process-wide.ts';
import { discard, type IndexDatabase, indexPath, isCorrupt, openDatabase, type ReadingCost } from './database.ts';
import { isEmpty, planAll, planPaths } from './plan.ts';
import { applyPlan, type SyncResult } from './sync.ts';
import { type Change, changesAfter } from './journal.ts';

export type { SyncResult } from './sync.ts';
export type { Change } from './journal.ts';

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

/** Brings the index up to date with the whole folder; with `force`, every file is read and checked again. */
export function syncIndex({ force = false }: { force?: boolean } = {}): SyncResult {
  return withIndex((database, handle) => {
    // Without a lock first: most of the time, and for all but one of several workers, nothing is to be done
    const result = isEmpty(planAll(database, force))
      ? undefined
      : database.write(() => applyPlan(database, planAll(database, force), force));
    handle.isSynced = true;
    return result ?? NOTHING;
  });
}

/**
 * Brings the index up to date with some files or folders: for a watcher, at a cost that does not grow with the archive.
 * @param paths relative to the content folder
 */
export function syncPaths(paths: readonly string[]): SyncResult {
  return withIndex((database) => database.write(() => applyPlan(database, planPaths(database, paths), false)));
}

/** What has changed since a revision, whoever noticed it; with the revision reached. 0 is the beginning. */
export function changesSince(revision: number): { change: Change; revision: number } {
  return withIndex((database) => changesAfter(database, revision));
}

/**
 * Wraps a reader so that it reads once a revision of the index: the answer stays the same object until the index changes,
 * whichever process changes it.
 */
export function oncePerRevision<T>(read: () => T): () => T {
  let known: { readonly database: IndexDatabase; readonly revision: number | null; readonly value: T } | undefined;
  return () =>
    withIndex((database, handle) => {
      if (!handle.isSynced) syncIndex();
      const revision = database.rows<{ revision: number | null }>('SELECT max(revision) AS revision FROM journal')[0]?.revision ?? null;
      // The revision is asked for first: a change in between is read again the next time, never missed
      if (known?.database !== database || known.revision !== revision) known = { database, revision, value: read() };
      return known.value;
    });
}

/** What reading has cost in this process so far. */
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
  change: { stories: [], lists: false, paper: false },
};

function withIndex<T>(work: (database: IndexDatabase, handle: Handle) => T): T {
  const path = indexPath();
  const handle = handleFor(path);
  try {
    return work(handle.database, handle);
  } catch (error) {
    if (!isCorrupt(error)) throw error;
    handle.database.close();
    handles.delete(path);
    discard(path, statSync(path, { throwIfNoEntry: false })?.ino);
    const fresh = handleFor(path);
    return work(fresh.database, fresh);
  }
}

function handleFor(path: string): Handle {
  let handle = handles.get(path);
  if (!handle) handles.set(path, (handle = { database: openDatabase(path), isSynced: false }));
  return handle;
}
