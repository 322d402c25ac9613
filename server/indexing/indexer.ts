import type { SyncResult } from '../../lib/index/sync.ts';
import { syncIndex, syncPaths } from '../../lib/index/story-index.ts';

/** What is to be indexed: the whole folder, or some paths of all that changed at the same time. */
export type Job =
  | { readonly kind: 'all'; readonly isReplaced: boolean }
  | { readonly kind: 'some'; readonly paths: readonly string[]; readonly named: readonly string[] };

/** Whoever keeps the index up to date, one job at a time. */
export type Indexer = {
  /** @throws as a rejection, if the index cannot be read or written, or whoever indexes has ended */
  readonly run: (job: Job) => Promise<SyncResult>;
  readonly close: () => void;
};

export const doJob = (job: Job): SyncResult =>
  job.kind === 'all' ? syncIndex({ isReplaced: job.isReplaced }) : syncPaths(job.paths, job.named);

/** Indexes in this process, between requests: for the preview, which one editor reads. */
export const ownIndexer: Indexer = {
  run: async (job) => {
    await new Promise(setImmediate);
    return doJob(job);
  },
  close: () => {},
};
