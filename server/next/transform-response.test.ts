import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, vi } from 'vitest';
import { transformResponse } from './transform-response.ts';

type Choose = Parameters<typeof transformResponse>[1];

/** The response that a client gets if `choose` decides on its head. */
async function answerOf(choose: Choose, handler: (response: ServerResponse) => void, method = 'GET') {
  const server = createServer((_, response) => {
    transformResponse(response, choose);
    handler(response);
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://localhost:${port}/`, { method });
  const text = await answer.text();
  server.closeAllConnections();
  server.close();
  return { status: answer.status, headers: answer.headers, text };
}

const upperCase: Choose = () => (answer) => ({
  status: 203,
  headers: { ...answer.headers, etag: undefined, 'x-new': '1' },
  body: Buffer.from(answer.body.toString().toUpperCase()),
});
const inPieces = (response: ServerResponse) => {
  response.setHeader('ETag', '"a"');
  response.flushHeaders();
  response.writeHead(200, 'Fine', { 'Content-Type': 'text/plain', 'Set-Cookie': ['a=1', 'b=2'] });
  response.write('河a');
  response.write(Buffer.from('b').toString('hex'), 'hex');
  response.end(new TextEncoder().encode('c'));
};

it('replaces a whole answer: status, headers and body', async () => {
  const { status, headers, text } = await answerOf(upperCase, inPieces);
  expect([status, text, headers.get('content-length')]).toEqual([203, '河ABC', '6']);
  expect([headers.get('etag'), headers.get('x-new'), headers.get('content-type')]).toEqual([null, '1', 'text/plain']);
  expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
});

it('knows the head before it chooses, and is asked once', async () => {
  const choose = vi.fn<Choose>(() => undefined);
  await answerOf(choose, inPieces);
  expect(choose.mock.calls).toEqual([
    [{ status: 200, headers: { etag: '"a"', 'content-type': 'text/plain', 'set-cookie': ['a=1', 'b=2'] } }],
  ]);
});

it('sends an answer as it comes where nothing is chosen', async () => {
  let sentBeforeTheEnd = false;
  const { status, headers, text } = await answerOf(
    () => undefined,
    (response) => {
      response.writeHead(404, ['X-A', '1', 'X-B', '2']);
      response.write('a');
      sentBeforeTheEnd = response.headersSent;
      response.end('b', 'utf8', () => {});
    },
  );
  expect([status, text, headers.get('x-a'), headers.get('x-b'), sentBeforeTheEnd]).toEqual([404, 'ab', '1', '2', true]);
});

it('calls back, and has the same head for HEAD', async () => {
  const written = vi.fn();
  const handler = (response: ServerResponse) => {
    response.write('ab', written);
    response.end(written);
  };
  const { headers, text } = await answerOf(upperCase, handler, 'HEAD');
  expect([headers.get('content-length'), text]).toEqual(['2', '']);
  expect(written).toHaveBeenCalledTimes(2);
});

it('leaves room for another wrapper inside, such as Next’s compression', async () => {
  const handler = (response: ServerResponse) => {
    const { write, end } = response;
    Object.assign(response, {
      write: (chunk: string) => write.call(response, `[${chunk}]`, 'utf8'),
      end: (chunk: string) => end.call(response, `[${chunk}]`, 'utf8'),
    });
    response.write('a');
    response.write('b');
    response.end('c');
  };
  expect((await answerOf(() => undefined, handler)).text).toBe('[a][b][c]');
  expect((await answerOf(upperCase, handler)).text).toBe('[A][B][C]');
});
