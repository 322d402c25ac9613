import type { IndexFacts } from '../../lib/queries/index-facts.ts';
import { processWide } from '../../lib/process/process-wide.ts';

/**
 * What operators are told of the index and of indexing. The code that Next bundles writes it (instrumentation.ts, the content
 * watcher), and the server, whose bundle does not read the index, shows it (health.ts, metrics.ts).
 */
export const indexState = processWide('index state', () => ({
  /** Asks the index. @throws if it cannot be read; undefined before Next has started */
  facts: (): IndexFacts | undefined => undefined,
  /** When the whole folder was last compared with the index, in ms since 1970; undefined if it never was */
  comparedAt: undefined as number | undefined,
  /** Jobs that were done, and those that failed */
  jobs: 0,
  failedJobs: 0,
  /** How often a process that indexes was started */
  starts: 0,
  /** Changes of files that were published, and the time from their notice to the publication, all together, in ms */
  publications: 0,
  publicationMs: 0,
}));

/** How long ago the folder was compared with the index, in s; undefined if it never was. */
export const comparedSecondsAgo = (now = Date.now()): number | undefined =>
  indexState.comparedAt === undefined ? undefined : Math.max(0, Math.round((now - indexState.comparedAt) / 1000));
