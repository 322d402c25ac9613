import { relative, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { formatProblem } from '../lib/content/problem.ts';
import { nextScheduled, site } from '../lib/content/queries.ts';
import { contentDir } from '../lib/content/reader.ts';
import { type SyncResult, syncIndex, syncPaths } from '../lib/content/story-index.ts';
import { nextMidnight } from './midnight.ts';
import { expireAllPages, expireStory } from './page-expiry.mjs';

/** Editors save a file in several steps; what comes within this many ms is one change. */
const SETTLE = 100;
/** setTimeout's own limit, in ms. */
const LONGEST = 2 ** 31 - 1;

type Watch = { readonly close: () => Promise<void> };

/**
 * Keeps the running paper up to date with the content folder: a file that is saved, added or removed is indexed, and the
 * pages that show it are rendered again when next asked for. Also when a scheduled story's time comes, and at midnight,
 * because pages carry the date. A bad file costs nothing but itself: the log says why. Never throws.
 */
export function watchContent(): Watch {
  const dir = contentDir();
  const changed = new Set<string>();
  let settling: NodeJS.Timeout | undefined;
  let clock: NodeJS.Timeout | undefined;

  const sync = (work: () => SyncResult) => {
    try {
      report(work());
    } catch (error) {
      console.error('The content could not be indexed; pages stay as they were.', error);
    }
    clearTimeout(clock);
    clock = setTimeout(expireByTheClock, untilNextMoment(new Date()));
  };
  const expireByTheClock = () => {
    expireAllPages();
    clock = setTimeout(expireByTheClock, untilNextMoment(new Date()));
  };
  const settle = () => {
    const paths = [...changed];
    changed.clear();
    sync(() => syncPaths(paths));
  };

  const watcher: FSWatcher = watch(dir, {
    ignoreInitial: true,
    ignored: (path) => /(^|[\\/])\.|~$|\.sw[px]$|[\\/]schema[\\/]/.test(path.slice(dir.length)),
  });
  watcher.on('all', (_event, path) => {
    changed.add(relative(dir, path).split(sep).join('/'));
    clearTimeout(settling);
    settling = setTimeout(settle, SETTLE);
  });
  watcher.on('ready', () => sync(() => syncIndex())); // what changed while the server was starting
  watcher.on('error', (error) => console.error('The content folder cannot be watched:', error));
  sync(() => syncIndex());

  return {
    close: async () => {
      clearTimeout(settling);
      clearTimeout(clock);
      await watcher.close();
    },
  };
}

function report({ change, problems }: SyncResult): void {
  for (const problem of problems) {
    if (problem.level === 'error') console.error(`${formatProblem(problem)}  (the last good version stays)`);
  }
  if (change.lists || change.paper) expireAllPages();
  else for (const slug of change.stories) expireStory(slug);
}

/** Until pages go out of date by themselves: the next scheduled story or the end of the day. In ms. */
function untilNextMoment(now: Date): number {
  try {
    const midnight = nextMidnight(now, site().timeZone);
    const scheduled = nextScheduled(now) ?? midnight;
    return Math.min(Math.max(Math.min(midnight.getTime(), scheduled.getTime()) - now.getTime(), 50), LONGEST);
  } catch {
    return 60_000; // no paper to read yet: look again in a minute
  }
}
