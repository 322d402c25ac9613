import { setUpLog } from '../operating/log.ts';
import { followIndex } from '../../lib/index/story-index.ts';
import { doJob, type Job } from './indexer.ts';

/** What the indexing process says after each job. */
export type Said = { readonly result: ReturnType<typeof doJob> } | { readonly error: string };

// The entry of the indexing process, which esbuild bundles (scripts/setup/bundle.ts). It ends with the server: at its signal, or
// when the server is gone.
setUpLog();
process.on('uncaughtException', (error) => {
  console.error('The process that indexes ends.', error);
  process.exit(1);
});
process.on('message', (job: Job) => {
  let said: Said;
  try {
    followIndex({ orMakeOne: true });
    said = { result: doJob(job) };
  } catch (error) {
    said = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  process.send?.(said);
});
process.on('disconnect', () => process.exit());
