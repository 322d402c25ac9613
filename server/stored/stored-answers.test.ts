import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPage, aStoredPaper, HTML } from '../../lib/testing/a-stored-paper.ts';

let stored: Awaited<ReturnType<typeof aStoredPaper>>;
beforeEach(async () => void (stored = await aStoredPaper()));
afterEach(() => stored.close());

describe('what has not changed', () => {
  it('is made once, and sent in the coding that the client takes', async () => {
    for (const [accepted, coding] of [
      ['gzip, deflate, br', 'br'],
      ['gzip;q=1.0, br;q=0', 'gzip'],
      ['', undefined],
      ['BR', 'br'],
      ['zstd', undefined],
    ] as const) {
      const { status, headers, text } = await stored.get('/en', { 'accept-encoding': accepted });
      expect([status, headers['content-encoding'], text, headers.vary]).toEqual([200, coding, 'front', 'Accept-Encoding']);
    }
    expect(stored.made).toEqual(['/en']);
  });

  it('is packed as small as it can be once it is asked for again and again, and has the same tag', async () => {
    const text = Array.from({ length: 400 }, (_, n) => `${n * 7919} lamps on pier ${n % 17}`).join(', ');
    stored.paper['/en'] = aPage(text);
    const ask = () => stored.get('/en', { 'accept-encoding': 'br' });
    const first = await ask();
    await expect.poll(async () => (await ask()).bytes.length).toBeLessThan(first.bytes.length);
    const later = await ask();
    expect([later.text, later.headers.etag, stored.made]).toEqual([text, first.headers.etag, ['/en']]);
  });

  it('has one weak tag in all codings, and no header of Next', async () => {
    const [plain, coded] = [await stored.get('/en'), await stored.get('/en', { 'accept-encoding': 'br' })];
    expect(plain.headers.etag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(coded.headers.etag).toBe(plain.headers.etag);
    expect([plain.headers['x-nextjs-cache'], plain.headers['x-own'], plain.headers['content-type']]).toEqual([
      undefined,
      'of this request',
      HTML['content-type'],
    ]);
  });

  it('is answered with 304 to whoever has it, and with its head to HEAD', async () => {
    const { headers } = await stored.get('/en', {}, 'HEAD');
    expect([headers['content-length'], stored.made]).toEqual(['5', ['/en']]);
    for (const tags of [headers.etag ?? '', `"x", ${headers.etag}`, '*']) {
      const unchanged = await stored.get('/en', { 'if-none-match': tags });
      expect([unchanged.status, unchanged.bytes.length, unchanged.headers.etag, unchanged.headers['content-type']]).toEqual([
        304,
        0,
        headers.etag,
        undefined,
      ]);
    }
    expect((await stored.get('/en', { 'if-none-match': '"x"' })).status).toBe(200);
  });

  it('knows the date of a feed', async () => {
    const modified = 'Sat, 28 Nov 2026 10:00:00 GMT';
    stored.paper['/en/feed.xml'] = {
      status: 200,
      headers: { 'content-type': 'application/xml', 'last-modified': modified },
      body: Buffer.from('<rss/>'),
    };
    const status = async (since: string) => (await stored.get('/en/feed.xml', { 'if-modified-since': since })).status;
    expect([await status(modified), await status('Sat, 28 Nov 2026 09:59:59 GMT'), await status('nonsense')]).toEqual([304, 200, 200]);
  });

  it('is the same whatever an app adds to its address', async () => {
    for (const query of ['', '?from=singlemessage', '?fbclid=x']) expect((await stored.get(`/en/science/fig${query}`)).text).toBe('fig');
    expect(stored.made).toEqual(['/en/science/fig']);
  });

  it('is made once for all who wait', async () => {
    let begin = () => {};
    const waits = new Promise<void>((done) => (begin = done));
    stored.paper['/en'] = () => waits.then(() => aPage('slow'));
    const readers = Array.from({ length: 50 }, () => stored.get('/en'));
    await vi.waitFor(() => expect(stored.made).toHaveLength(1));
    begin();
    expect(new Set((await Promise.all(readers)).map(({ text }) => text))).toEqual(new Set(['slow']));
    expect(stored.made).toHaveLength(1);
  });

  it('of a picture goes as it is, with its own tag, and by its file where a range is asked for', async () => {
    const png = { 'content-type': 'image/png', 'cache-control': 'public, max-age=31536000, immutable', etag: '"strong"' };
    stored.paper['/media/a.png?v=0123'] = { status: 200, headers: png, body: Buffer.from('png') };
    for (let n = 0; n < 2; n++) {
      const { headers, text } = await stored.get('/media/a.png?v=0123', { 'accept-encoding': 'br' });
      expect([text, headers.etag, headers['content-encoding'], headers.vary]).toEqual(['png', '"strong"', undefined, undefined]);
    }
    expect(stored.made).toHaveLength(1);
    expect((await stored.get('/media/a.png?v=0123', { range: 'bytes=0-1' })).text).toBe('passed');
  });
});

describe('what is not stored', () => {
  it('is a page that is not there, an error, what differs by reader, and a picture at an invented version', async () => {
    stored.paper['/en/saved'] = { ...aPage('mine'), headers: { ...HTML, vary: 'rsc, next-url, Accept-Encoding, Cookie' } };
    stored.paper['/en/science/broken'] = { status: 500, headers: HTML, body: Buffer.from('') };
    stored.paper['/media/a.png?v=made-up'] = {
      status: 200,
      headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=0' },
      body: Buffer.from('png'),
    };
    for (const path of ['/en/science/none', '/en/science/broken', '/en/saved', '/media/a.png?v=made-up']) {
      stored.made.length = 0;
      const first = await stored.get(path);
      expect((await stored.get(path)).status).toBe(first.status);
      expect(stored.made).toEqual([path, path]);
    }
  });

  it('goes on: what depends on the reader, what the table does not know, and a missing page with a query', async () => {
    for (const path of [
      '/',
      '/s/abcd',
      '/_next/static/a.css',
      '/en/a/b/c/d',
      '/media/film.mp4',
      '/en/science/none?p=12',
      '/sitemap-news.xml',
    ])
      expect((await stored.get(path)).text, path).toBe('passed');
    expect((await stored.get('/en', {}, 'POST')).text).toBe('passed');
  });
});
