import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';

/** A server that answers `/slow` after 600 ms and fails outside of a request, at `/fail` by an exception, at `/reject` by a promise. */
const SERVER = `
  import { createServer } from 'node:http';
  import { stopOnSignalsAndErrors } from './server/stop.ts';
  const server = createServer((request, response) => {
    if (request.url === '/slow') return setTimeout(() => response.end('finished'), 600);
    if (request.url === '/hang') return;
    if (request.url === '/stopping') return response.end(String(isStopping()));
    response.end('ok');
    if (request.url === '/fail') setTimeout(() => { throw new Error('exception'); });
    if (request.url === '/reject') void Promise.reject(new Error('rejection'));
  }).listen(0, () => console.log(server.address().port));
  const isStopping = stopOnSignalsAndErrors(server, Number(process.env.DRAIN ?? 0));
`;

const children: ChildProcess[] = [];
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')));

async function start(drain = 0) {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', SERVER], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DRAIN: String(drain) },
  });
  children.push(child);
  let log = '';
  child.stderr.on('data', (text: Buffer) => (log += text.toString()));
  const exit = once(child, 'exit');
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, origin: `http://localhost:${Number(port)}`, exitCode: async () => ((await exit) as [number | null])[0], log: () => log };
}

it.each([
  ['/fail', 'exception'],
  ['/reject', 'rejection'],
])('after an error that nothing caught: logs, finishes what is under way, takes nothing new, ends with 1 (%s)', async (path, message) => {
  const { origin, exitCode, log } = await start();
  const slow = fetch(`${origin}/slow`).then((answer) => answer.text());
  await new Promise((done) => setTimeout(done, 150));
  await fetch(origin + path);
  await new Promise((done) => setTimeout(done, 150));
  await expect(fetch(origin)).rejects.toThrow();
  expect(await slow).toBe('finished');
  expect(await exitCode()).toBe(1);
  expect(log()).toContain(message);
});

it('waits for what is under way no longer than the grace', async () => {
  const { origin, exitCode } = await start();
  const hanging = fetch(`${origin}/hang`).catch(() => 'broken off');
  await new Promise((done) => setTimeout(done, 150));
  await fetch(`${origin}/fail`);
  expect(await exitCode()).toBe(1);
  expect(await hanging).toBe('broken off');
});

it('ends with 0 at a signal', async () => {
  const { child, exitCode } = await start();
  child.kill('SIGTERM');
  expect(await exitCode()).toBe(0);
});

it('takes connections until the drain is over, and says meanwhile that it stops', async () => {
  const { child, origin, exitCode } = await start(1500);
  const stopping = async () => (await fetch(`${origin}/stopping`, { headers: { connection: 'close' } })).text();
  expect(await stopping()).toBe('false');
  child.kill('SIGTERM');
  await expect.poll(stopping).toBe('true');
  expect(child.exitCode).toBeNull();
  expect(await exitCode()).toBe(0);
});

it('does not wait for the end of the drain at SIGINT', async () => {
  const { child, exitCode } = await start(600_000);
  child.kill('SIGTERM');
  child.kill('SIGINT');
  expect(await exitCode()).toBe(0);
});
