import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, inject, it } from 'vitest';
import { freePort } from '@/lib/testing/free-port';

/** A module to load before the server. It throws outside of any request when the process gets SIGUSR2, which nothing else uses. */
const FAULT = "data:text/javascript,process.on('SIGUSR2',()=>{throw new Error('a fault of this test')})";

it('the server exits with an error after an uncaught exception, so that a supervisor starts it again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stop-'));
  const port = await freePort();
  const server = spawn(process.execPath, ['--import', FAULT, '.cache/production/server.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      SITE_ORIGIN: `http://localhost:${port}`,
      CONTENT_DIR: inject('content'),
      CONTENT_INDEX: join(folder, 'index.sqlite'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  createInterface({ input: server.stderr }).on('line', (line) => log.push(line));
  const ended = once(server, 'exit');
  for await (const line of createInterface({ input: server.stdout })) if (line.includes('The paper is at')) break;
  expect((await fetch(`http://localhost:${port}/robots.txt`)).status).toBe(200);

  server.kill('SIGUSR2');
  expect((await ended)[0]).toBe(1);
  expect(log.join('\n')).toContain('a fault of this test');
  await expect(fetch(`http://localhost:${port}/robots.txt`)).rejects.toThrow();
  rmSync(folder, { recursive: true });
});
