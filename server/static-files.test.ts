import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'static-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  const elements = join(folder, '.cache/production/elements');
  mkdirSync(elements, { recursive: true });
  for (const name of ['a.js', 'a.js.br', 'b.js', 'b.js.br']) writeFileSync(join(elements, name), name);
  const { staticFiles } = await import('./static-files.ts');
  const send = staticFiles();
  server = createServer((request, response) => send(request, response, () => void response.writeHead(404).end('not found'))).listen(0);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function get(path: string, headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://localhost:${port}${path}`, { headers: { 'accept-encoding': 'identity', ...headers } });
  return { status: answer.status, caching: answer.headers.get('cache-control'), text: await answer.text() };
}

it('sends a file named by its content for a year, and all of it for a range', async () => {
  const whole = { status: 200, caching: 'public,max-age=31536000,immutable', text: 'a.js' };
  expect(await get('/elements/a.js')).toEqual(whole);
  expect(await get('/elements/a.js', { range: 'bytes=2-1' })).toEqual(whole);
});

it('answers for a file that was deleted since the start: uncompressed where that is left, else 404', async () => {
  const { port } = server.address() as AddressInfo;
  const encodingOf = async () => {
    const answer = await fetch(`http://localhost:${port}/elements/b.js`, { headers: { 'accept-encoding': 'br' } }).catch(() => undefined);
    await answer?.arrayBuffer().catch(() => undefined); // it is not valid Brotli
    return [answer?.status, answer?.headers.get('content-encoding')];
  };
  expect(await encodingOf()).toEqual([200, 'br']);
  rmSync(join(folder, '.cache/production/elements/b.js.br'));
  expect(await encodingOf()).toEqual([200, null]);
  rmSync(join(folder, '.cache/production/elements/b.js'));
  expect(await encodingOf()).toEqual([404, null]);
});

it('leaves other addresses to Next', async () => {
  expect((await get('/en')).text).toBe('not found');
  expect((await get('/elements/../../package.json')).text).toBe('not found');
});
