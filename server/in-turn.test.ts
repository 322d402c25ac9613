import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, createConnection } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it, vi } from 'vitest';
import { inTurn } from './in-turn.ts';

it('begins nothing for a request until those before it on its connection are answered', async () => {
  const begun: string[] = [];
  const waiting: ServerResponse[] = [];
  const server = createServer(({ url = '' }, response) =>
    inTurn(response, () => {
      begun.push(url);
      waiting.push(response);
    }),
  );
  server.listen(0);
  await once(server, 'listening');
  const socket = createConnection((server.address() as AddressInfo).port, 'localhost');
  const received = text(socket);
  socket.write(
    'GET /a HTTP/1.1\r\nHost: x\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\n\r\nGET /c HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  );
  for (const expected of [['/a'], ['/a', '/b'], ['/a', '/b', '/c']]) {
    await vi.waitFor(() => expect(begun.length).toBeGreaterThanOrEqual(expected.length));
    await new Promise((done) => setTimeout(done, 20)); // a request that does not wait for its turn would have begun
    expect(begun).toEqual(expected);
    waiting.at(-1)?.end(`the answer to ${expected.at(-1)}`);
  }
  expect((await received).match(/the answer to \/\w/g)).toEqual(['the answer to /a', 'the answer to /b', 'the answer to /c']);
  server.close();
});
