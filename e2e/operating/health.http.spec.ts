import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saveFile, storyFile } from '../support/newsroom';
import { ask, origin, ownPaper, soon } from '../support/paper';

const DRAIN_SECONDS = 3;
const paper = await ownPaper(undefined, { DRAIN_SECONDS: String(DRAIN_SECONDS) });

type Health = { status: string; output?: string; version: string; uptimeSeconds: number; index?: Record<string, number> };
const health = async (path = '/api/health') => (await (await ask(path)).json()) as Health;

it.each(['/api/health', '/api/health/ready', '/api/health/live', '/api/health?x=1'])('%s: the paper runs', async (path) => {
  const answer = await ask(path);
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
    200,
    'application/health+json',
    'no-store',
  ]);
  expect(answer.headers.get('x-robots-tag')).toBe('noindex');
  expect(await answer.json()).toMatchObject({ status: 'pass', version: expect.any(String), uptimeSeconds: expect.any(Number) });
  const head = await fetch(origin + path, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

it('says what the index has, and how many files have errors', async () => {
  const { index, ...others } = await health();
  expect(index).toEqual({
    revision: expect.any(Number),
    stories: expect.any(Number),
    filesWithErrors: expect.any(Number),
    comparedSecondsAgo: expect.any(Number),
  });
  expect(JSON.stringify(others)).not.toContain('/');
  const before = index?.filesWithErrors ?? 0;
  saveFile(storyFile('half-a-story'), '{');
  await expect.poll(async () => (await health()).index?.filesWithErrors, soon).toBe(before + 1);
  rmSync(storyFile('half-a-story'));
  await expect.poll(async () => (await health()).index?.filesWithErrors, soon).toBe(before);
});

it('no other address begins with it', async () => {
  expect((await ask('/api/health/other')).status).toBe(404);
  expect((await ask('/api/healthy')).status).toBe(404);
});

it('without a paper it is alive, and not ready', async () => {
  const { startServer } = await import('../support/server');
  const empty = await startServer((folder) => {
    rmSync(folder, { recursive: true, force: true });
    saveFile(join(folder, 'site.json'), '{');
  });
  expect((await fetch(`${empty.origin}/api/health/live`)).status).toBe(200);
  const ready = await fetch(`${empty.origin}/api/health/ready`);
  expect([ready.status, ((await ready.json()) as Health).status]).toEqual([503, 'fail']);
  writeFileSync(join(empty.content, 'site.json'), '{}');
  await empty.stop();
});

it('after SIGTERM it is not ready at once, and readers are answered until the drain is over', async () => {
  process.kill(paper.pid(), 'SIGTERM');
  await expect.poll(async () => (await ask('/api/health/ready')).status, soon).toBe(503);
  expect(await health()).toMatchObject({ status: 'fail', output: 'The server is stopping.' });
  expect([(await ask('/en')).status, (await ask('/api/health/live')).status]).toEqual([200, 200]);
  await expect.poll(() => ask('/en').catch(() => 'closed'), { timeout: (DRAIN_SECONDS + 10) * 1000, interval: 100 }).toBe('closed');
});
