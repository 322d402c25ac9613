import { describe, expect, it } from 'vitest';
import { answerFile, type ServedFile } from './answer-file.ts';

const MODIFIED = new Date('2026-03-01T09:00:00.500Z');
const DATE = 'Sun, 01 Mar 2026 09:00:00 GMT';
const EARLIER = 'Sat, 28 Feb 2026 09:00:00 GMT';
const file = (text = '0123456789', etag = '"now"'): ServedFile => ({
  ...{ type: 'video/mp4', size: text.length, etag, modified: MODIFIED },
  read: (start, end) => Buffer.from(text).subarray(start, end + 1),
});
const ask = async (headers: Record<string, string>, of = file()) => {
  const answer = answerFile(new Request('https://paper.example/media/a.mp4', { headers }), of, 'public');
  return {
    status: answer.status,
    body: await answer.text(),
    length: answer.headers.get('content-length'),
    range: answer.headers.get('content-range'),
    headers: answer.headers,
  };
};

it('says how long the file is, and since when it has been as it is', async () => {
  const { status, body, length, headers } = await ask({});
  expect([status, body, length, headers.get('last-modified'), headers.get('etag')]).toEqual([200, '0123456789', '10', DATE, '"now"']);
});

describe('a range', () => {
  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-30', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=4-2', 200, '0123456789', null],
    ['bytes=-', 200, '0123456789', null],
    ['bytes=0-1,4-5', 200, '0123456789', null],
    ['lines=1-2', 200, '0123456789', null],
  ])('%s: %i', async (range, status, body, said) => expect(await ask({ range })).toMatchObject({ status, body, range: said }));

  it.each([
    ['"now"', 206],
    ['"old"', 200],
    ['W/"now"', 200],
    [DATE, 206],
    [EARLIER, 200],
    ['nonsense', 200],
  ])('if it is of the client’s file, If-Range %s: %i', async (condition, status) =>
    expect((await ask({ range: 'bytes=0-1', 'if-range': condition })).status).toBe(status),
  );

  it('of a file that is also sent compressed has no part that fits a tag', async () =>
    expect((await ask({ range: 'bytes=0-1', 'if-range': 'W/"now"' }, file('0123456789', 'W/"now"'))).status).toBe(200));
});

describe('a file of no bytes', () => {
  it('is whole', async () => expect(await ask({}, file(''))).toMatchObject({ status: 200, body: '', length: '0' }));
  it.each(['bytes=0-', 'bytes=0-0', 'bytes=-5'])('has no %s', async (range) =>
    expect(await ask({ range }, file(''))).toMatchObject({ status: 416, range: 'bytes */0' }),
  );
});

describe('a condition', () => {
  it.each<[Record<string, string>, number]>([
    [{ 'if-none-match': '"now"' }, 304],
    [{ 'if-none-match': '"old", W/"now"' }, 304],
    [{ 'if-none-match': '"old"', 'if-modified-since': DATE }, 200],
    [{ 'if-modified-since': DATE }, 304],
    [{ 'if-modified-since': EARLIER }, 200],
    [{ 'if-modified-since': 'nonsense' }, 200],
    [{ 'if-match': '"now"' }, 200],
    [{ 'if-match': '*' }, 200],
    [{ 'if-match': '"old"' }, 412],
    [{ 'if-unmodified-since': DATE }, 200],
    [{ 'if-unmodified-since': EARLIER }, 412],
    [{ 'if-none-match': '"now"', range: 'bytes=0-1' }, 304],
  ])('%o: %i', async (headers, status) => expect((await ask(headers)).status).toBe(status));
});
