import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { compress } from '../compress.ts';
import { transformAnswers } from './answers.ts';
import { MISSING } from './page-status.ts';

const PAGE = ['<html><head><meta name="runtime" content="none"/>', '<script>runtime()</script></head><body>河', '套</body></html>'];
const LIGHT = '<html><head></head><body>河套</body></html>';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
});

/** The response that a client gets to an answer written in pieces. */
async function get(
  path: string,
  headers: Record<string, string>,
  answer: (response: ServerResponse, request: IncomingMessage) => void,
  method = 'GET',
) {
  const server = createServer((request, response) =>
    compress(request, response, () => {
      transformAnswers(request, response);
      answer(response, request);
    }),
  ).listen(0);
  servers.push(server);
  const { port } = server.address() as AddressInfo;
  return fetch(`http://localhost:${port}${path}`, { headers, method });
}

const inPieces = (response: ServerResponse) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.writeHead(response.statusCode, { 'X-Early': '1' }); // as a compressing wrapper does before the first piece
  response.flushHeaders();
  for (const piece of PAGE.slice(0, -1)) response.write(piece);
  response.end(PAGE.at(-1));
};

const EACH_TIME = 'public, max-age=0, must-revalidate';

it.each([
  ['/en/search', 'private, max-age=30', null],
  ['/zh-hant/search?q=%E6%B2%B3', 'private, max-age=30', null],
  ['/en', EACH_TIME, 'max-age=30, stale-while-revalidate=300'],
  ['/zh/hills/a-story/both', EACH_TIME, 'max-age=30, stale-while-revalidate=300'],
])('takes the runtime out of %s, and says how long it may be kept', async (path, caching, cachingOfCdn) => {
  const answer = await get(path, { 'accept-encoding': 'identity' }, inPieces);
  const headers = ['cache-control', 'cdn-cache-control', 'content-encoding'].map((name) => answer.headers.get(name));
  expect([await answer.text(), ...headers]).toEqual([LIGHT, caching, cachingOfCdn, null]);
});

it.each([
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['gzip;q=0', null],
])('is compressed for a client that accepts %s as %s', async (accepts, encoding) => {
  const long = '河'.repeat(1000); // shorter ones are sent as they are
  const answer = await get('/en/search', { 'accept-encoding': accepts }, (response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(PAGE.join('').replace('河', long));
  });
  expect([await answer.text(), answer.headers.get('content-encoding')]).toEqual([LIGHT.replace('河', long), encoding]);
});

it.each([
  ['/en/search', 'private, no-store'],
  ['/s/abc/e', 'private, no-store'], // depends on the reader
  ['/en/nothing', EACH_TIME],
])('answers 404 for a page that says it is missing: %s', async (path, caching) => {
  const answer = await get(path, {}, (response) => {
    response.setHeader('Content-Type', 'text/html');
    response.setHeader('Cache-Control', 'private, max-age=30');
    response.end(`<html><head>${MISSING}</head></html>`);
  });
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, caching]);
});

it('has the same headers for HEAD', async () => {
  // As Next does, which sends no body for HEAD
  const answer = (response: ServerResponse, { method }: IncomingMessage) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(method === 'HEAD' ? null : PAGE.join(''));
  };
  const headOf = async (method: string) => {
    const { status, headers } = await get('/en/search', { 'accept-encoding': 'gzip' }, answer, method);
    return [status, ...['cache-control', 'vary', 'content-encoding', 'content-length', 'content-type'].map((name) => headers.get(name))];
  };
  expect(await headOf('HEAD')).toEqual(await headOf('GET'));
  expect(await (await get('/en/search', {}, answer, 'HEAD')).text()).toBe('');
});

it('leaves everything else alone: files, data, errors', async () => {
  const feed = await get('/en/feed.xml', {}, (response) => {
    response.setHeader('Content-Type', 'application/rss+xml');
    response.end(PAGE.join(''));
  });
  expect(await feed.text()).toBe(PAGE.join(''));
  const broken = await get('/en/search', {}, (response) => {
    response.statusCode = 500;
    inPieces(response);
  });
  expect([broken.status, broken.headers.get('cache-control')]).toEqual([500, 'no-store']);
  const moved = await get('/en/search', {}, (response) => void response.writeHead(204).end());
  expect(moved.status).toBe(204);
});
