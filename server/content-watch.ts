import { contentDir } from '../lib/folder/content-dir.ts';
import { SETTLING } from '../lib/index/plan/absence.ts';
import { absences, changesSince } from '../lib/index/story-index.ts';
import { renewSchemas } from '../lib/newsroom/json-schemas.ts';
import { isPreview } from '../lib/edition/preview.ts';
import { filedProblems, filesPassedOver } from '../lib/queries/filed-problems.ts';
import { announcer } from './announce.ts';
import { drawingAhead } from './draw-ahead.ts';
import { type Indexer, type Job, ownIndexer } from './indexing/indexer.ts';
import { startPageClock } from './page-clock.ts';
import { indexState } from './operating/index-state.ts';
import { expireAll, expireStory } from './stored/expiry.ts';
import { problemLog } from './problem-log.ts';
import { watchFolder } from './watch-folder.ts';

/** Files indexed in one batch: readers see the first of many without waiting for the last. */
const AT_ONCE = 50;
/** How often the folder is scanned, in ms: some disks (network, containers on a Mac) report no changes. */
const LOOK_AGAIN = 30_000;
/** The share of the server's time that scanning may take: a large archive is scanned less often. */
const SHARE = 0.005;

/**
 * Keeps the running paper up to date with the content folder: files that are saved, added or removed are indexed, and what
 * shows them is made again. A file with a mistake affects nothing else; the log says what is wrong. Never throws.
 * @returns `ready` resolves when the folder was compared with the index for the first time
 */
export function watchContent(indexer: Indexer = ownIndexer): { readonly ready: Promise<void>; readonly close: () => Promise<void> } {
  const log = problemLog(console.error);
  const news = announcer({ log: console.log });
  const previews = drawingAhead();
  const clock = startPageClock(() => {
    expireAll();
    attempt(() => news.tellPublished());
    attempt(() => previews.drawPublished());
  });
  let { revision } = attempt(() => changesSince(0)) ?? { revision: 0 };
  /** Whether the index is empty, and filled by the first job: nothing of that is news. */
  let isFilling = revision === 0;
  let work = Promise.resolve();
  let looking: NodeJS.Timeout | undefined;
  let isClosed = false;

  /** One thing after another, because each begins with what the one before has found. */
  const inTurn = (step: () => Promise<void>) => (work = work.then(() => (isClosed ? undefined : step())));

  const sync = async (job: Job) => {
    const result = await indexer.run(job).catch((error: unknown) => (isClosed ? undefined : say(error)));
    if (isClosed) return;
    indexState[result ? 'jobs' : 'failedJobs']++;
    if (result && job.kind === 'all') indexState.comparedAt = Date.now();
    if (result) log.result(result);
    // From the journal, not from the result: another process (npm run content index) may have indexed the file first
    const since = attempt(() => changesSince(revision));
    if (!since) return;
    revision = since.revision;
    // Editors write with the preview running: their editor offers what the paper has now
    if (since.change.paper && isPreview()) attempt(renewSchemas);
    if (since.change.lists || since.change.paper) expireAll();
    else for (const slug of since.change.stories) expireStory(slug);
    if (!isFilling) {
      news.tell(since.change.stories);
      previews.draw(since.change.stories);
    }
    isFilling = false;
    clock.rewind();
  };
  const take = async (paths: readonly string[], noticed: number) => {
    const before = revision;
    if (paths.includes('')) await sync({ kind: 'all', isReplaced: true });
    else
      for (const batch of batches([...paths].sort(byDependence))) {
        if (isClosed) return;
        await sync({ kind: 'some', paths: batch, named: paths });
      }
    if (paths.some((path) => path === '' || path.startsWith('media'))) expireAll();
    if (revision !== before) {
      indexState.publications++;
      indexState.publicationMs += performance.now() - noticed;
    }
    if (attempt(absences)?.length) lookIn(SETTLING);
  };
  const lookIn = (wait: number) => {
    clearTimeout(looking);
    if (!isClosed) looking = setTimeout(() => void inTurn(look), wait).unref();
  };
  const look = async () => {
    const started = Date.now();
    await sync({ kind: 'all', isReplaced: false });
    if (isClosed) return;
    // Also what another process, or this one before it was started again, has found
    attempt(() => log.all(filedProblems(), filesPassedOver()));
    const isReturning = attempt(absences)?.some(({ backAt }) => backAt !== null);
    lookIn(Math.max(isReturning ? SETTLING : LOOK_AGAIN, (Date.now() - started) / SHARE));
  };

  const watcher = attempt(() =>
    watchFolder(
      contentDir(),
      (paths) => {
        const noticed = performance.now();
        void inTurn(() => take(paths, noticed));
      },
      (error) => console.error('The content folder cannot be watched; it is scanned at intervals instead.', error),
    ),
  );
  const ready = inTurn(look); // finds the changes from before the watch began
  void ready.then(() => attempt(() => previews.drawNewest()));
  if (isPreview()) attempt(renewSchemas); // and these may be older
  return {
    ready,
    close: async () => {
      isClosed = true;
      watcher?.close();
      clearTimeout(looking);
      clock.stop();
      indexer.close();
      await work;
      await news.close();
      await previews.close();
    },
  };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    return say(error);
  }
}

const say = (error: unknown): undefined => console.error('The content could not be indexed; pages stay unchanged.', error) as undefined;

function batches(paths: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(paths.length / AT_ONCE) }, (_, n) => paths.slice(n * AT_ONCE, (n + 1) * AT_ONCE));
}

/** Sorts sections, topics and pictures before the stories and pages that name them. */
const byDependence = (a: string, b: string) => rank(a) - rank(b) || (a < b ? -1 : 1);
const rank = (path: string) => (/^(articles|pages)/.test(path) ? 2 : Number(path.startsWith('media')));
