import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { transformPreview } from './answers.ts';
import { MISSING } from './page-status.ts';

/** The status of an answer sent in pieces, as Next's development server sends it: its headers first. */
async function statusOf(...pieces: string[]): Promise<number> {
  const server = createServer((request, response) => {
    transformPreview(request, response);
    response.setHeader('Content-Type', 'text/html');
    response.flushHeaders();
    for (const piece of pieces) response.write(new TextEncoder().encode(piece));
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}/`);
  expect(await answer.text()).toBe(pieces.join(''));
  server.close();
  return answer.status;
}

it('a page that says it is missing is a 404', async () => {
  expect(await statusOf(`<html><head>${MISSING}</head>`, '<body>lost</body></html>')).toBe(404);
});

it('other pages, and those that only write about it, are not', async () => {
  expect(await statusOf('<html><head></head>', '<body>found</body></html>')).toBe(200);
  expect(await statusOf(`<html><head></head><body>${MISSING.replace('<', '&lt;')}</body></html>`)).toBe(200);
});
