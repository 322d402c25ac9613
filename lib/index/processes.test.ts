import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { anArticle } from '../testing/an-article.ts';
import { latestStories, storiesIn } from '../queries/lists.ts';

const STORIES = 300;
const context = { now: new Date('2026-01-01T00:00:00Z'), preview: false, script: 'Hans' as const };

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => {
  folder = aContentFolder();
  for (let n = 0; n < STORIES; n++) folder.article(`story-${n}`, anArticle());
});
afterEach(() => folder.dispose());

const start = (): ChildProcess =>
  spawn(process.execPath, [fileURLToPath(new URL('../../scripts/content.mjs', import.meta.url)), 'index'], { env: process.env });
const total = () => storiesIn(context, { section: 'cities' }, { page: 1, pageSize: 10 })?.total;

it('several processes at once build one index', async () => {
  const children = Array.from({ length: 6 }, start);
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as number));
  expect(codes).toEqual([0, 0, 0, 0, 0, 0]);
  expect(total()).toBe(STORIES);
}, 60_000);

it('a process killed at any moment leaves an index that works', async () => {
  for (const delay of [250, 350, 450, 600, 800]) {
    const child = start();
    const ended = once(child, 'exit'); // it may end by itself before it is killed
    await wait(delay);
    child.kill('SIGKILL');
    await ended;
  }
  expect(total()).toBe(STORIES);
}, 60_000);

it('every process that opens a damaged index builds it again', async () => {
  writeFileSync(folder.index, 'no database at all '.repeat(500));
  const codes = await Promise.all(Array.from({ length: 4 }, start).map(async (child) => (await once(child, 'exit'))[0] as number));
  expect(codes).toEqual([0, 0, 0, 0]);
  expect(total()).toBe(STORIES);
}, 60_000);

it('a reader sees what another process wrote', async () => {
  expect(total()).toBe(STORIES);
  folder.article('newest', anArticle({ publishedAt: '2025-12-31T00:00:00Z' }));
  await once(start(), 'exit');
  expect(latestStories(context, { limit: 1 })[0]?.slug).toBe('newest');
}, 60_000);
