import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { transformAnswers } from './answers.ts';
import { askWhetherToShow } from './paper-state.ts';

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  servers.splice(0).forEach((server) => server.close());
  askWhetherToShow(() => true);
});

/** Requests a server with this handler behind the transform. */
async function answerOf(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
  path = '/en/story',
  headers: Record<string, string> = {},
) {
  const server = createServer((request, response) => {
    transformAnswers(request, response);
    handler(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`, { headers });
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    cache: answer.headers.get('cache-control'),
    wait: answer.headers.get('retry-after'),
    body: await answer.text(),
  };
}

it('turns an unexpected error into a page in both languages, the reader’s first', async () => {
  const broken = (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(500, { 'Content-Type': 'text/html', 'Content-Length': '5' });
    response.write('<html');
    response.end();
  };
  const english = await answerOf(broken);
  expect([english.status, english.type, english.cache]).toEqual([500, 'text/html; charset=utf-8', 'no-store']);
  expect(english.body).toMatch(/<html lang="en">.*Something broke.*lang="zh-Hans".*出了点问题/s);
  const chinese = await answerOf(broken, '/zh/story');
  expect(chinese.body).toMatch(/<html lang="zh-Hans">.*出了点问题.*lang="en".*Something broke/s);
  const traditional = await answerOf(broken, '/zh-hant?a');
  expect(traditional.body).toMatch(/<html lang="zh-Hant">.*出了點問題.*href="\/zh-hant".*lang="en".*Something broke/s);
});

it('says when to come back while there is no paper to show, until there is one', async () => {
  const broken = (_: IncomingMessage, response: ServerResponse) => void response.writeHead(500).end('Error: at file.js:1');
  let isThere = false;
  askWhetherToShow(() => isThere);
  const page = await answerOf(broken, '/zh-hant/story');
  expect([page.status, page.wait, page.cache]).toEqual([503, '60', 'no-store']);
  expect(page.body).toMatch(/<html lang="zh-Hant">.*報紙暫時未能顯示.*lang="en".*cannot be shown yet/s);
  expect(page.body).not.toMatch(/href|file\.js/);
  const feed = await answerOf(broken, '/en/feed.xml');
  expect([feed.status, feed.wait, feed.body]).toEqual([503, '60', '']);
  const missing = await answerOf((_, response) => void response.writeHead(404).end('none'), '/media/none.png');
  expect([missing.status, missing.wait]).toEqual([404, null]);
  isThere = true;
  expect((await answerOf(broken)).status).toBe(500);
  isThere = false; // the index keeps the last good version
  expect((await answerOf(broken)).status).toBe(500);
});

it('explains an address that cannot be read', async () => {
  const { status, body } = await answerOf((_, response) => {
    response.statusCode = 400;
    response.end();
  });
  expect([status, body.includes('This address cannot be read')]).toEqual([400, true]);
});

it('leaves everything else as it is', async () => {
  const fine = await answerOf((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain' });
    response.write('a');
    response.end('b');
  });
  expect([fine.status, fine.body]).toEqual([200, 'ab']);
  const missing = await answerOf((_, response) => void response.writeHead(404).end('own page'));
  expect([missing.status, missing.body]).toEqual([404, 'own page']);
  const file = await answerOf((_, response) => void response.writeHead(500).end('short'), '/_next/static/x.js');
  expect([file.status, file.body]).toEqual([500, 'short']);
  const tool = await answerOf((_, response) => void response.writeHead(500).end('{}'), '/en', { accept: 'application/json' });
  expect(tool.body).toBe('{}');
});
