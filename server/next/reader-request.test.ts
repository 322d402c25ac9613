import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { withoutClientOfNext } from './reader-request.ts';

const cleaned = (url: string, headers: Record<string, string> = {}) => {
  const request = { url, headers: { ...headers } } as unknown as IncomingMessage;
  withoutClientOfNext(request);
  return request;
};

it('takes the headers of Next’s client, and no others', () => {
  const readers = { accept: 'text/html', range: 'bytes=0-1', 'if-none-match': '"x"', 'x-forwarded-proto': 'https' };
  const clients = { rsc: '1', 'next-router-prefetch': '1', 'next-action': 'x', 'x-middleware-prefetch': '1', 'x-nextjs-data': '1' };
  expect(cleaned('/en', { ...readers, ...clients }).headers).toEqual(readers);
});

it.each([
  ['/en?_rsc=1', '/en'],
  ['/en/search?q=a&_rsc=1', '/en/search?q=a'],
  ['/en/search?_rsc=1&q=a', '/en/search?q=a'],
  ['/en/search?q=_rsc', '/en/search?q=_rsc'],
  ['/en/search?my_rsc=1', '/en/search?my_rsc=1'],
])('%s is asked for as %s', (url, asked) => expect(cleaned(url).url).toBe(asked));
