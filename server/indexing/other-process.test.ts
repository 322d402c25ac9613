import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { otherProcess } from './other-process.ts';

/** A process that answers with its own id, or does what it is asked to. */
const PROCESS = `import { existsSync, writeFileSync } from 'node:fs';
const mark = process.argv[1] + '.ended';
const isFirst = () => !existsSync(mark) && (writeFileSync(mark, ''), true);
process.on('message', ({ paths: [path] }) => {
  if (path === 'crash' || (path === 'crash once' && isFirst())) process.kill(process.pid, 'SIGKILL');
  else if (path === 'end') process.exit(3);
  else process.send(path === 'fail' ? { error: 'Error: a disk that is full' } : { result: { added: [String(process.pid)] } });
});`;

let folder: string;
let indexer: ReturnType<typeof otherProcess>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'indexer-'));
  writeFileSync(join(folder, 'process.mjs'), PROCESS);
  indexer = otherProcess(join(folder, 'process.mjs'));
});
afterEach(() => {
  indexer.close();
  rmSync(folder, { recursive: true });
});
const run = (path: string) => indexer.run({ kind: 'some', paths: [path], named: [path] });
const processOf = async (path: string) => (await run(path)).added[0];

it('does all jobs in one process, which is not this one, and says what went wrong in it', async () => {
  const first = await processOf('a.json');
  expect(first).not.toBe(String(process.pid));
  await expect(run('fail')).rejects.toThrow('a disk that is full');
  expect(await processOf('b.json')).toBe(first);
});

it.each([
  ['crash', 'SIGKILL'],
  ['end', 'code 3'],
])('a job that ends two processes (%s) is given up, and the next job starts another', async (path, reason) => {
  const first = await processOf('a.json');
  await expect(run(path)).rejects.toThrow(reason);
  expect(await processOf('a.json')).not.toBe(first);
});

it('a job whose process has ended is done by another', async () => {
  const first = await processOf('a.json');
  const second = await processOf('crash once');
  expect(second).not.toBe(first);
  expect(await processOf('b.json')).toBe(second);
});

it('ends the process when it is closed', async () => {
  const first = Number(await processOf('a.json'));
  indexer.close();
  await expect.poll(() => isRunning(first)).toBe(false);
});

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
