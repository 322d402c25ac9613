import { describe, expect, it, vi } from 'vitest';
import { answerKept, answerWith, keptText } from './answer.ts';
import { SHARED, SHARED_BRIEFLY } from './caching.ts';

const asking = (headers: Record<string, string> = {}) => new Request('http://paper.test/en/feed.xml', { headers });
const text = { body: 'news', etag: 'W/"a"', since: new Date('2025-10-21T09:20:00.400Z') };
const statusFor = (headers: Record<string, string>) => answerWith(asking(headers), text, {}).status;

describe('an answer', () => {
  it('is the text, with its validators', async () => {
    const answer = answerWith(asking(), text, { 'Content-Type': 'application/xml' });
    expect([answer.status, await answer.text()]).toEqual([200, 'news']);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      etag: 'W/"a"',
      'last-modified': 'Tue, 21 Oct 2025 09:20:00 GMT',
      'content-type': 'application/xml',
      'cache-control': expect.stringContaining('max-age=0') as string,
    });
  });

  it('may be cached for as long as its own header says', () => {
    const caching = (headers: Record<string, string>) => {
      const answer = answerWith(asking(), text, headers);
      return [answer.headers.get('cache-control'), answer.headers.get('cdn-cache-control')];
    };
    expect(caching({})).toEqual([SHARED['Cache-Control'], SHARED['CDN-Cache-Control']]);
    expect(caching(SHARED_BRIEFLY)).toEqual(['public, max-age=0, must-revalidate', 'max-age=5']);
    expect(caching({ 'Cache-Control': 'no-cache' })).toEqual(['no-cache', null]);
  });

  it('is 304 if the client has it', async () => {
    expect([
      statusFor({ 'if-none-match': 'W/"a"' }),
      statusFor({ 'if-none-match': '"b", "a"' }),
      statusFor({ 'if-none-match': '*' }),
    ]).toEqual([304, 304, 304]);
    expect(statusFor({ 'if-modified-since': 'Tue, 21 Oct 2025 09:20:00 GMT' })).toBe(304);
    const answer = answerWith(asking({ 'if-none-match': 'W/"a"' }), text, {});
    expect([await answer.text(), answer.headers.get('etag')]).toEqual(['', 'W/"a"']);
  });

  it('is sent whole to a client with another ETag, whatever the date says', () => {
    expect(statusFor({ 'if-none-match': 'W/"b"' })).toBe(200);
    expect(statusFor({ 'if-none-match': 'W/"b"', 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' })).toBe(200);
    expect(statusFor({ 'if-modified-since': 'Tue, 21 Oct 2025 09:19:59 GMT' })).toBe(200);
    expect(statusFor({ 'if-modified-since': 'yesterday' })).toBe(200);
  });
});

describe('a text', () => {
  it('is made once a version, and its time moves only when it is another', async () => {
    const make = vi.fn((body: string) => body);
    const first = keptText('/once', '1', () => make('a'));
    expect(keptText('/once', '1', () => make('a'))).toEqual(first);
    expect(make).toHaveBeenCalledTimes(1);
    await new Promise((done) => setTimeout(done, 5));
    const same = keptText('/once', '2', () => make('a'));
    expect([same.etag, same.since]).toEqual([first.etag, first.since]);
    const changed = keptText('/once', '3', () => make('b'));
    expect(changed.etag).not.toBe(first.etag);
    expect(changed.since.getTime()).toBeGreaterThan(first.since.getTime());
  });

  it('is dropped when many others were asked for since', () => {
    const make = vi.fn(() => 'a');
    const { since } = keptText('/old', '1', make);
    for (let n = 0; n < 60; n++) keptText(`/other-${n}`, '1', () => 'b');
    expect(keptText('/old', '1', make).since).toBe(since);
    expect(make).toHaveBeenCalledTimes(2);
  });
  it('is not rendered for a client that has it, however many others were requested since', async () => {
    const make = vi.fn(() => 'a');
    const ask = (version: string, headers: Record<string, string> = {}) =>
      answerKept(asking(headers), { address: '/many', version, make }, { Link: '<hub>' });
    const first = ask('1');
    for (let n = 0; n < 300; n++) keptText(`/others-${n}`, '1', () => 'b');
    const has: Record<string, string>[] = [
      { 'if-none-match': first.headers.get('etag') ?? '' },
      { 'if-modified-since': first.headers.get('last-modified') ?? '' },
    ];
    for (const headers of has) {
      const again = ask('1', headers);
      expect([again.status, await again.text(), again.headers.get('link')]).toEqual([304, '', '<hub>']);
    }
    expect(make).toHaveBeenCalledTimes(1);
    expect([ask('1').status, ask('2', has[0]).status]).toEqual([200, 304]); // rendered again, and the same
    expect(make).toHaveBeenCalledTimes(3);
  });
});
