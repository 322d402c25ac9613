import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, inject, it } from 'vitest';
import { freePort } from '@/lib/testing/free-port';

/** A module to load before the server, which fails and writes in each way that there is, when the process gets a signal. */
const FAULT = `data:text/javascript,${encodeURIComponent(`
  process.on('SIGUSR2', () => {
    process.emitWarning('a warning of this test');
    process.stderr.write('two lines\\nof a library\\n');
    for (let n = 0; n < 100; n++) console.error('said often');
    throw new Error('a fault of this test');
  });
`)}`;

type Line = { time: string; level: string; message: string; error?: { stack: string }; [fact: string]: unknown };

it('every line is JSON, whoever writes it, and a request is one of them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'logs-'));
  const port = await freePort();
  const server = spawn(process.execPath, ['--import', FAULT, '.cache/production/server.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      SITE_ORIGIN: `http://localhost:${port}`,
      PAPER_WATCH: '1',
      CONTENT_DIR: inject('content'),
      CONTENT_INDEX: join(folder, 'index.sqlite'),
      PICTURE_CACHE: join(folder, 'pictures'),
      PAPER_DRAWS_AHEAD: 'off',
      LOG_FORMAT: 'json',
      LOG_REQUESTS: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written: string[] = [];
  for (const stream of [server.stdout, server.stderr]) createInterface({ input: stream }).on('line', (line) => written.push(line));
  const ended = once(server, 'exit');
  const lines = () => written.map((line) => JSON.parse(line) as Line);
  const line = (message: string) => lines().find((one) => one.message.includes(message));
  await expect.poll(() => line('The paper is at'), { timeout: 60_000 }).toBeDefined();

  for (const path of ['/en', '/en', '/en/search?q=secret', '/en/nothing']) await (await fetch(`http://localhost:${port}${path}`)).text();
  const requests = () => lines().filter(({ message }) => message === 'request');
  await expect.poll(() => requests().length).toBe(4);
  expect(requests().map(({ method, path, status, way }) => [method, path, status, way])).toEqual([
    ['GET', '/en', 200, 'made'],
    ['GET', '/en', 200, 'stored'],
    ['GET', '/en/search', 200, 'made'],
    ['GET', '/en/nothing', 404, 'made'],
  ]);
  for (const { bytes, ms } of requests()) expect([Number(bytes) > 1000, Number(ms) >= 0]).toEqual([true, true]);
  expect(written.join('\n')).not.toContain('secret');

  server.kill('SIGUSR2');
  expect((await ended)[0]).toBe(1);
  expect(line('a warning of this test')).toMatchObject({ level: 'warn' });
  expect(line('two lines\nof a library')).toMatchObject({ level: 'error' });
  expect(line('An exception was not caught')).toMatchObject({ level: 'error', error: { message: 'a fault of this test' } });
  expect(lines().filter(({ message }) => message === 'said often').length).toBeLessThan(10);
  for (const { time } of lines()) expect(new Date(time).toISOString()).toBe(time);
  rmSync(folder, { recursive: true });
});
