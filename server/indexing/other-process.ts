import { type ChildProcess, spawn } from 'node:child_process';
import { followIndex } from '../../lib/index/story-index.ts';
import { BUNDLES } from '../../lib/process/bundles.ts';
import { inProject } from '../../lib/process/in-project.ts';
import type { SyncResult } from '../../lib/index/sync.ts';
import type { Indexer, Job } from './indexer.ts';
import { indexState } from '../operating/index-state.ts';
import type { Said } from './indexer-process.ts';

/** The names of the code that derives kept data (docs/adr/017), which the build has written into this code. */
const DERIVED = { PAPER_INDEX_CODE: process.env.PAPER_INDEX_CODE, PAPER_PICTURE_CODE: process.env.PAPER_PICTURE_CODE };

/**
 * Indexes in a process of its own, so that no file, however large or odd, makes readers wait (docs/adr/038). When that process
 * ends, another is started for the job that it was at; a job that ends two of them is given up.
 */
export function otherProcess(entry = inProject(BUNDLES.production, 'indexer-process.js')): Indexer {
  let child: ChildProcess | undefined;
  let isClosed = false;

  const start = (): ChildProcess => {
    const started = spawn(process.execPath, [entry], {
      env: { ...process.env, ...DERIVED },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    indexState.starts++;
    started.unref();
    started.channel?.unref();
    started.once('exit', () => {
      if (child === started) child = undefined;
    });
    return started;
  };
  const kill = () => {
    child?.kill('SIGKILL'); // a transaction that is not finished is as if it had never begun
    child = undefined;
  };
  process.once('exit', kill);

  const attempt = (job: Job) =>
    new Promise<SyncResult>((resolve, reject) => {
      const one = (child ??= start());
      const settle = (how: () => void) => {
        one.off('message', heard);
        one.off('exit', ended);
        one.off('error', reject);
        how();
      };
      const heard = (said: Said) =>
        settle(() => {
          followIndex();
          if ('result' in said) resolve(said.result);
          else reject(new Error(said.error));
        });
      const ended = (code: number | null, signal: string | null) => settle(() => reject(new Ended(signal ?? `code ${code}`)));
      one.once('message', heard);
      one.once('exit', ended);
      one.once('error', reject);
      one.send(job);
    });

  return {
    run: (job) =>
      attempt(job).catch((error: unknown) => {
        if (!(error instanceof Ended) || isClosed) throw error;
        return attempt(job);
      }),
    close: () => {
      isClosed = true;
      kill();
    },
  };
}

class Ended extends Error {
  constructor(reason: string) {
    super(`The process that indexes has ended (${reason}).`);
  }
}
