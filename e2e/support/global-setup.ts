import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the production server under test is */
    origin: string;
    /** Its content folder: a copy, which tests may change */
    content: string;
  }
}

/** Starts the production server, as built, on a free port with a copy of the demo content. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const server = spawn(process.execPath, ['.cache/production/server.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      SITE_ORIGIN: origin,
      PAPER_WATCH: '1',
      CONTENT_DIR: content,
      CONTENT_INDEX: join(folder, 'index.sqlite'),
      PICTURE_CACHE: join(folder, 'pictures'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // What the paper says of files that tests have broken is right, and drowns what is not
  createInterface({ input: server.stderr }).on('line', (line) => line.startsWith('content/') || console.error(line));
  await ready(server);
  project.provide('origin', origin);
  project.provide('content', content);
  return async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });

const ready = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    server.stdout?.on('data', (data: Buffer) => {
      if (data.toString().includes('The paper is at')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}. Is it built? npm test builds it.`)));
  });
