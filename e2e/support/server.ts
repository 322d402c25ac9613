import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '@/lib/testing/free-port';
import { writePaper } from '@/lib/testing/paper/paper';

/** A running production server with content of its own. */
export type Server = {
  readonly origin: string;
  /** The content folder, which only the code that started the server may change */
  readonly content: string;
  /** Ends it and starts it again, at the same address and with the index as it is */
  readonly restart: () => Promise<void>;
  /** The id of its process */
  readonly pid: () => number;
  /** The file of its index */
  readonly index: string;
  /** What it has written to its log of errors */
  readonly log: readonly string[];
  readonly stop: () => Promise<void>;
};

/** The longest that a server may take to start, in ms. */
const PATIENCE = 60_000;

/** A paper that is indexed already, and the file of its index. Nobody may change it. */
export type IndexedPaper = Pick<Server, 'content' | 'index'>;

/**
 * Starts the build of `npm test` on a free port, with content, index and pictures in a temporary folder.
 * @param paper writes the content, or is copied with its index, which is indexed sooner; the paper of the tests by default
 * @param settings variables of the environment
 */
export async function startServer(
  paper: IndexedPaper | ((content: string) => Promise<void> | void) = writePaper,
  settings: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  const content = join(folder, 'content');
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const index = join(folder, 'index.sqlite');
  if (typeof paper === 'function') await paper(content);
  else copyPaper(paper, { content, index });
  const log: string[] = [];
  const start = async () => {
    const child = spawn(process.execPath, ['.cache/production/server.js'], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(port),
        SITE_ORIGIN: origin,
        PAPER_WATCH: '1',
        CONTENT_DIR: content,
        CONTENT_INDEX: index,
        PICTURE_CACHE: join(folder, 'pictures'),
        PAPER_DRAWS_AHEAD: 'off',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    createInterface({ input: child.stderr }).on('line', (line) => {
      log.push(line);
      // Messages about the content are left out: tests break files on purpose, and these messages would bury all others
      if (!line.includes('.json') && !line.startsWith('content')) console.error(line);
    });
    await ready(child);
    return child;
  };
  let server = await start();
  const end = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return; // a test has ended it
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  };
  const restart = async () => {
    await end();
    server = await start();
  };
  const stop = async () => {
    await end();
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin, content, pid: () => server.pid ?? 0, index, log, restart, stop };
}

function copyPaper(from: IndexedPaper, to: IndexedPaper): void {
  cpSync(from.content, to.content, { recursive: true, preserveTimestamps: true });
  // SQLite keeps in a second file what is not yet in the first
  for (const suffix of ['', '-wal']) if (existsSync(from.index + suffix)) cpSync(from.index + suffix, to.index + suffix);
}

const ready = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => {
      server.kill('SIGKILL');
      reject(new Error(`The server did not start in ${PATIENCE / 1000} s`));
    }, PATIENCE);
    server.stdout?.on('data', (data: Buffer) => {
      if (!data.toString().includes('The paper is at')) return;
      clearTimeout(tooLong);
      resolve();
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}. Is it built? npm test builds it.`)));
  });

/** Starts Next's own server on the build, with this content: its pages are as Next renders them. */
export async function startBareNext(content: string): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-next-'));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', String(port)], {
    env: { ...process.env, NODE_ENV: 'production', SITE_ORIGIN: origin, CONTENT_DIR: content, CONTENT_INDEX: join(folder, 'index.sqlite') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (data: Buffer) => data.toString().includes('Ready') && resolve());
    void ended.then(() => reject(new Error('Next did not start. Is it built? npm test builds it.')));
  });
  return {
    origin,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
