import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, it, vi } from 'vitest';
import { storable } from '../stored/storable.ts';
import { requestLimits } from './request-limits.ts';

const request = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;
function response(statusCode: number): ServerResponse {
  const answer = Object.assign(new EventEmitter(), { statusCode, writeHead: () => answer });
  return answer as unknown as ServerResponse;
}

/** Asks for an address again and again; each answer has the status, and none ends. @returns how many were let through of 1,000 */
function letThrough(url: string, { status = 200, from = '203.0.113.1', proxies = 0 } = {}): number {
  const refusalOf = requestLimits({ proxies });
  const place = storable({ url });
  return Array.from({ length: 1000 }).filter(() => {
    const answer = response(status);
    const refused = refusalOf(request(from), answer, place);
    answer.writeHead(status);
    return !refused;
  }).length;
}

it.each([
  ['/en/search?q=lamp', 60, 200],
  ['/en/search/suggest?q=lamp', 240, 200],
  ['/media/lamp.640.webp', 800, 200],
  ['/en/nothing', 100, 404],
  ['/nothing/of/the/kind', 100, 404],
  ['/en/a-story/that-is-there', 1000, 200],
  ['/media/tide.mp4', 1000, 200],
])('%s: a client has %i made at once', (url, most, status) => {
  const through = letThrough(url, { status });
  expect(through).toBeGreaterThanOrEqual(most);
  expect(through).toBeLessThanOrEqual(most * 1.05); // some come back meanwhile
});

it('counts nothing for what is broken off before it begins', () => {
  const refusalOf = requestLimits({ proxies: 0 });
  const refused = Array.from({ length: 1000 }).filter(() => {
    const answer = response(200);
    const refusal = refusalOf(request('203.0.113.1'), answer, undefined);
    answer.emit('close');
    return refusal;
  });
  expect(refused).toEqual([]);
});

it('does not limit the machine itself, nor a proxy in its network', () => {
  for (const from of ['127.0.0.1', '10.0.0.1']) expect(letThrough('/en/search?q=lamp', { from })).toBe(1000);
});

it('mentions once that somebody names clients and is not believed', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const refusalOf = requestLimits({ proxies: 0 });
  for (let n = 0; n < 3; n++) refusalOf(request('127.0.0.1', '203.0.113.1'), response(200), undefined);
  expect(warn.mock.calls).toEqual([[expect.stringContaining('TRUST_PROXY=1')]]);
});
