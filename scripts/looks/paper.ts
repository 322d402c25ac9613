import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from '../../lib/testing/free-port.ts';

/** A paper that runs from a folder. */
export type Paper = { readonly origin: string; readonly stop: () => Promise<void> };

/** How long installing, building and starting may take, in ms. */
const PATIENCE = 20 * 60_000;

/** The commit that a ref names. @throws {Error} if it names none */
export function commitOf(ref: string): string {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${ref} is no commit, branch or tag.`);
  return stdout.trim();
}

/**
 * Checks a commit out into a git worktree, with the installed packages if its lockfile is the same. A plain copy would not do:
 * Tailwind leaves out what git ignores, and without a repository of its own that would be everything below `.cache`.
 * @returns the folder
 */
export function checkOut(commit: string, into: string): string {
  const folder = join(into, 'paper');
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const { status } = spawnSync('git', ['worktree', 'add', '--force', '--detach', unfinished, commit], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`The sources of ${commit} cannot be written to ${unfinished}.`);
  const isSame = readFileSync('package-lock.json').equals(readFileSync(join(unfinished, 'package-lock.json')));
  // Hard links take no space and no time. On a system without them, npm start installs the packages
  if (isSame) spawnSync('cp', ['-al', 'node_modules', unfinished]);
  spawnSync('git', ['worktree', 'move', unfinished, folder], { stdio: 'inherit' });
  return folder;
}

/**
 * Runs `npm start` in a folder, which installs and builds what is out of date. Every version of the paper has this command,
 * whatever its other scripts are called. The output goes to a file.
 * @param data a folder for its pictures and its log; its index is in its own .cache, named after its code
 */
export async function start(folder: string, content: string, data: string): Promise<Paper> {
  const port = await freePort();
  mkdirSync(data, { recursive: true });
  const log = join(data, 'npm-start.log');
  const out = openSync(log, 'w');
  const child = spawn('npm', ['start'], {
    cwd: folder,
    detached: true, // a group of its own: npm does not always pass a signal on
    stdio: ['ignore', out, out],
    env: {
      ...process.env,
      PORT: String(port),
      SITE_URL: 'https://paper.example',
      CONTENT_DIR: content,
      PICTURE_CACHE: resolve(data, 'pictures'),
      PAPER_DRAWS_AHEAD: 'off',
    },
  });
  const origin = `http://localhost:${port}`;
  const stop = () => stopGroup(child);
  process.once('exit', () => void signal(child));
  await answering(origin, child).catch(async (error: unknown) => {
    await stop();
    throw new Error(`The paper in ${folder} does not start; see ${log}`, { cause: error });
  });
  return { origin, stop };
}

async function answering(origin: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
    const isThere = await fetch(`${origin}/robots.txt`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('npm start takes too long');
}

const isRunning = ({ exitCode, signalCode }: ChildProcess) => exitCode === null && signalCode === null;

function signal(child: ChildProcess): void {
  if (child.pid !== undefined && isRunning(child)) process.kill(-child.pid, 'SIGTERM');
}

async function stopGroup(child: ChildProcess): Promise<void> {
  const ended = isRunning(child) && new Promise((resolve) => child.once('exit', resolve));
  signal(child);
  await ended;
}

/** A copy of the working tree's content, which both papers read. @returns its folder, absolute */
export function copyContent(into: string): string {
  const copy = resolve(into, 'content');
  rmSync(copy, { recursive: true, force: true });
  cpSync('content', copy, { recursive: true, preserveTimestamps: true });
  return copy;
}
