import { statSync } from 'node:fs';
import { fileState } from '../folder/reader.ts';
import { isPageFile } from '../folder/records.ts';
import { processWide } from '../process/process-wide.ts';
import { type Absence, absencesNoted } from './plan/absence.ts';
import { discard, type IndexDatabase, isCorrupt, openDatabase, type ReadingCost } from './database.ts';
import { isNew, NO_FORMER, withFormerIndex } from './former-index.ts';
import { type Change, changesAfter } from './journal.ts';
import { indexPath, removeOldIndexes } from './location.ts';
import { isEmpty, knownBelow, planAll, planPaths } from './plan/plan.ts';
import { applyPlan, type SyncResult } from './sync.ts';

/** An open index, the file that it is in, and whether it has been compared with the folder. */
type Handle = { readonly database: IndexDatabase; readonly inode: number | undefined; isSynced: boolean };

const handles = processWide('index handles', () => new Map<string, Handle>());
const keeper = processWide('index keeper', () => ({ isElsewhere: false }));

/** Leaves it to another process to bring the index up to date; this one only reads it, unless there is nothing in it. */
export function leaveIndexToAnother(): void {
  keeper.isElsewhere = true;
}

/**
 * Goes over to the index that is at its place now, if another process has deleted or replaced the one that is open. On Linux both
 * would be used on side by side, each by who has it open.
 * @param orMakeOne also if there is none now
 */
export function followIndex({ orMakeOne = false } = {}): void {
  const path = indexPath();
  const handle = handles.get(path);
  const inode = inodeOf(path);
  if (!handle || handle.inode === inode || (inode === undefined && !orMakeOne)) return;
  handle.database.close();
  handles.delete(path);
}

/** The index for reading. The first use in a process brings it up to date with the folder. */
export function readIndex(): Pick<IndexDatabase, 'rows'> {
  return {
    rows: (sql, ...values) =>
      withIndex((database, handle) => {
        if (!handle.isSynced) syncAtFirst(database, handle);
        return database.rows(sql, ...values);
      }),
  };
}

/** Where the folder cannot be compared with an index that is in use, readers get what the index has; the watcher logs why. */
function syncAtFirst(database: IndexDatabase, handle: Handle): void {
  if (keeper.isElsewhere && !isNew(database)) {
    handle.isSynced = true;
    return;
  }
  try {
    syncIndex();
  } catch (error) {
    if (isCorrupt(error) || isNew(database)) throw error;
    handle.isSynced = true;
  }
}

/**
 * Brings the index up to date with the whole folder.
 * @param isReplaced whether another folder may stand in its place
 */
export function syncIndex({ isReplaced = false } = {}): SyncResult {
  return withIndex((database, handle, path) => {
    // Without a lock first: mostly, and for all but one of several workers, there is nothing to do
    const isIdle = isEmpty(planAll(database, { isReplaced }));
    const result = isIdle ? NOTHING : isNew(database) ? fill(database, path) : update(database, isReplaced);
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

const update = (database: IndexDatabase, isReplaced: boolean): SyncResult =>
  database.write(() => applyPlan(database, planAll(database, { isReplaced })));

/**
 * Brings the index up to date with some files or folders, at a cost that does not grow with the archive.
 * @param paths relative to the content folder
 * @param named all paths that changed at the same time, where these are some of them
 */
export function syncPaths(paths: readonly string[], named: readonly string[] = paths): SyncResult {
  return withIndex((database) =>
    isNew(database) ? syncIndex() : database.write(() => applyPlan(database, planPaths(database, paths, named))),
  );
}

/** Withdraws the stories and pages of a folder or a file that are gone from it. @returns their paths */
export function withdrawGone(path: string): readonly string[] {
  return withIndex((database) =>
    database.write(() => {
      const plan = planPaths(database, [path], [path, ...knownBelow(database, path)]);
      applyPlan(database, { ...plan, articles: [], media: [] });
      return [...plan.removed, ...plan.paper.filter((name) => isPageFile(name) && !fileState(name))];
    }),
  );
}

/** The folders that are gone, or back and not yet quiet. */
export const absences = (): readonly Absence[] => withIndex(absencesNoted);

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
      if (!handle.isSynced) syncAtFirst(database, handle);
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
  passedOver: [],
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
    discard(path, inodeOf(path));
    const fresh = handleFor(path);
    return work(fresh.database, fresh, path);
  }
}

function handleFor(path: string): Handle {
  let handle = handles.get(path);
  if (!handle) {
    const database = openDatabase(path);
    handles.set(path, (handle = { database, inode: inodeOf(path), isSynced: false }));
  }
  return handle;
}

const inodeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino;
