import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { askAll, fillArchive, relateSome } from '../../lib/testing/an-archive.ts';
import { plausibleStory } from '../../lib/testing/plausible-stories.ts';
import { publish, withdraw } from '../../lib/index/story.ts';
import { openDatabase } from '../../lib/index/database.ts';
import { derivedCode } from '../setup/derived-code.ts';
import { median } from './median.ts';

/** The numbers of made-up stories in the archives: that of the test set, and a large one, which is kept for the next run. */
const ARCHIVES = [2000, 100_000];

/** The number of stories for which related ones are found. */
const RELATED = 200;

/**
 * Runs every query of the search's test set in archives of several sizes. Prints how many found their stories among the first
 * three, the times of a query, of finding related stories and of publishing one more story, in ms, and the size of the index.
 */
export async function timeSearch() {
  const code = await derivedCode();
  Object.assign(process.env, code);
  const table: Record<string, Record<string, number | string>> = {};
  for (const stories of ARCHIVES) {
    const path = join('.cache', `bench-${code.PAPER_INDEX_CODE}-${stories}.sqlite`);
    const isNew = !existsSync(path);
    const started = performance.now();
    if (isNew) {
      const part = (process.env.CONTENT_INDEX = `${path}.part`); // an interrupted run must leave no incomplete archive
      remove(part);
      const filled = fillArchive(part, stories);
      filled.rows('PRAGMA wal_checkpoint(TRUNCATE)'); // because the paper's own connection stays open, and with it the log
      filled.close();
      renameSync(part, path);
      remove(part);
    }
    process.env.CONTENT_INDEX = path;
    const database = openDatabase(path);
    const filling = Math.round(performance.now() - started) / 1000;
    askAll(); // a first run, so that the measured paper has been running for a while
    const { asked, failed, times } = askAll();
    const slowest = [...times].sort((a, b) => a - b);
    const related = [relateSome(stories, RELATED), relateSome(stories, RELATED)][1] ?? [];
    const published = Array.from({ length: 50 }, (_, n) => {
      const path = `articles/2025/one-more-${n}.json`;
      const before = performance.now();
      database.write(() => publish(database, path, plausibleStory(stories + n)));
      const took = performance.now() - before;
      database.write(() => withdraw(database, path));
      return took;
    });
    table[`${stories} stories`] = {
      'success@3': `${(((asked - failed.length) / asked) * 100).toFixed(1)} %`,
      median: round(median(times)),
      p95: round(slowest[Math.floor(slowest.length * 0.95)] ?? 0),
      slowest: round(slowest.at(-1) ?? 0),
      related: round(median(related)),
      publish: round(median(published)),
      'index, MB': Math.round(statSync(path).size / 1e6),
      'built in, s': isNew ? filling : '–',
    };
    database.close();
    if (stories !== ARCHIVES.at(-1)) remove(path);
  }
  delete process.env.CONTENT_INDEX;
  return table;
}

/** @param path of an index */
const remove = (path: string) => ['', '-wal', '-shm'].forEach((suffix) => rmSync(path + suffix, { force: true }));

const round = (ms: number) => Math.round(ms * 100) / 100;
