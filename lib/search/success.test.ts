import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { IndexDatabase } from '../index/database.ts';
import { askAll, fillArchive, HELD_OUT } from '../testing/an-archive.ts';

/** The share of the test queries that must find all of their stories among the first three results. */
const ENOUGH = 0.98;
/** The same of the queries on which nothing was tuned. */
const ENOUGH_UNSEEN = 0.92;

const folder = mkdtempSync(join(tmpdir(), 'search-'));
let database: IndexDatabase;
beforeAll(() => {
  process.env.CONTENT_INDEX = join(folder, 'index.sqlite');
  database = fillArchive(process.env.CONTENT_INDEX, 2000);
}, 120_000);
afterAll(() => {
  database.close();
  delete process.env.CONTENT_INDEX;
  rmSync(folder, { recursive: true });
});

it('an archive of 2,000 stories: the first three results have the stories looked for', () => {
  const { asked, failed } = askAll();
  expect(asked).toBeGreaterThanOrEqual(300);
  expect((asked - failed.length) / asked, failed.join('\n')).toBeGreaterThanOrEqual(ENOUGH);
});

it('so do those of queries on which nothing was tuned', () => {
  const { asked, failed } = askAll(HELD_OUT);
  expect(asked).toBeGreaterThanOrEqual(50);
  expect((asked - failed.length) / asked, failed.join('\n')).toBeGreaterThanOrEqual(ENOUGH_UNSEEN);
});
