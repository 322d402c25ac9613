import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SharePicture } from '../address/file-parameters.ts';
import { aContentFolder, aDrawing } from '../testing/a-content-folder.ts';
import { anArticle } from '../testing/an-article.ts';
import { shortCode } from '../record/short-code.ts';
import { answerPicture } from './answer.ts';

const image = { src: 'bridge.svg', width: 1200, height: 800, alt: { en: 'A bridge', zh: '一座桥' } };
const CODE = shortCode('bridge');
let folder: ReturnType<typeof aContentFolder>;

/** The store of this process, which is created when it is first used. */
const setStore = (store: unknown) => Object.assign(globalThis, { [Symbol.for('paper: pictures')]: store });

beforeEach(() => {
  folder = aContentFolder();
  process.env.SITE_ORIGIN = 'https://paper.example';
  process.env.PICTURE_CACHE = join(folder.root, 'pictures');
  setStore(undefined);
  folder.write('media/bridge.svg', aDrawing(1200, 800));
  folder.article('bridge', anArticle({ image }));
  folder.article('a-draft', anArticle({ status: 'draft' }));
  folder.article('tomorrow', anArticle({ publishedAt: '2099-01-01T00:00:00+08:00' }));
  folder.article(
    'only-english',
    anArticle({
      title: { en: 'Only English' },
      body: [{ type: 'paragraph', en: 'Yes.' }],
      credits: [{ role: 'reporter', name: { en: 'Lin Mei' } }],
    }),
  );
});
afterEach(() => {
  delete process.env.SITE_ORIGIN;
  delete process.env.PICTURE_CACHE;
  folder.dispose();
});

type Asked = {
  code?: string;
  view?: string;
  query?: string;
  picture?: SharePicture;
  type?: string;
  headers?: Record<string, string>;
};
const ask = ({ code = CODE, view = 'z', query = '', picture = 'square', type = 'png', headers = {} }: Asked = {}) =>
  answerPicture(new Request(`https://evil.example/s/${code}/${view}/${picture}.${type}${query}`, { headers }), { code, view }, picture);
const currentVersion = async () => /-([0-9a-f]{8})"$/.exec((await ask()).headers.get('etag') ?? '')?.[1] ?? '';
const kept = () => readdirSync(join(folder.root, 'pictures'));

describe('a picture', () => {
  it.each([
    ['poster', 1080, undefined],
    ['wide', 1200, 630],
    ['square', 600, 600],
  ] as const)('%s is a PNG of its size', async (picture, width, height) => {
    const answer = await ask({ picture });
    const { format, ...size } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect([answer.status, answer.headers.get('content-type'), format, size.width]).toEqual([200, 'image/png', 'png', width]);
    if (height === undefined) expect(size.height).toBeGreaterThan(1400);
    else expect(size.height).toBe(height);
  });

  it('is immutable under its version, and cached for five minutes under any other', async () => {
    const version = await currentVersion();
    expect((await ask({ query: `?v=${version}` })).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    for (const query of ['', '?v=00000000']) {
      const answer = await ask({ query });
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=300']);
    }
  });

  it('is answered with 304 if If-None-Match has its ETag', async () => {
    const etag = (await ask()).headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await ask({ headers: { 'if-none-match': known } });
      expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([304, etag, '']);
    }
    expect((await ask({ headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('is rendered once for simultaneous requests, and then comes from the cache', async () => {
    await Promise.all(Array.from({ length: 6 }, () => ask()));
    expect(kept()).toHaveLength(1);
    const [name = ''] = kept();
    const file = join(folder.root, 'pictures', name);
    const other = await sharp({ create: { width: 3, height: 2, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    writeFileSync(file, other);
    expect(Buffer.from(await (await ask()).arrayBuffer())).toEqual(other);
  });

  it('is rendered again if its cached file is incomplete', async () => {
    await ask();
    const [name = ''] = kept();
    writeFileSync(join(folder.root, 'pictures', name), '');
    expect((await (await ask()).arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  it('shows the tide pattern if its illustration cannot be read, and is not cached then', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await ask({ picture: 'wide' });
    folder.write('media/bridge.svg', 'no drawing');
    const answer = await ask();
    expect([answer.status, kept().filter((name) => name.includes('square'))]).toEqual([200, []]);
    const [red] = await sharp(Buffer.from(await answer.arrayBuffer()))
      .toColourspace('srgb')
      .raw()
      .toBuffer();
    expect(red).toBeLessThan(60); // dark water, not white paper
    vi.restoreAllMocks();
  });

  it('is rendered again if the cache folder is gone', async () => {
    await ask();
    rmSync(join(folder.root, 'pictures'), { recursive: true });
    expect((await ask()).status).toBe(200);
    expect(kept()).toHaveLength(1);
  });

  it('is rendered if its illustration cannot be read, and if there is none', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    await ask(); // the file was valid when the story was indexed
    folder.write('media/bridge.svg', 'no drawing');
    expect((await ask()).status).toBe(200);
    expect(silent).toHaveBeenCalledOnce();
    silent.mockRestore();
    expect((await ask({ code: shortCode('only-english'), view: 'e', picture: 'poster' })).status).toBe(200);
  });

  it('is answered with 503 and Retry-After if too many requests wait', async () => {
    const { TooBusy } = await import('../http/work-limit.ts');
    const busy = { cache: { read: async () => undefined, write: async () => {} }, limit: () => Promise.reject(new TooBusy()) };
    setStore(busy);
    const answer = await ask();
    expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('cache-control')]).toEqual([503, '5', 'no-store']);
  });
});

describe('an address', () => {
  it.each([
    '?text=hello',
    '?v=',
    '?v=1',
    '?v=0000000g',
    '?v=ABCDEF01',
    '?v=000000000',
    '?V=00000000',
    '?v=00000000&v=00000000',
    '?v=00000000&x=1',
    '?x=1&v=00000000',
    '?v[]=00000000',
    '?title=%3Cscript%3E',
    '?v=0000000%00',
    '?url=https://evil.example',
    '?width=99999',
  ])('with %s is a 404, which no cache may store', async (query) => {
    const answer = await ask({ query });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
  });

  it.each<[string, Asked]>([
    ['no story', { code: '0000000' }],
    ['no code', { code: '../../etc/passwd' }],
    ['a draft', { code: shortCode('a-draft') }],
    ['a scheduled story', { code: shortCode('tomorrow') }],
    ['no view', { view: 'q' }],
    ['an object’s own', { view: 'constructor' }],
    ['a view that the story has not', { code: shortCode('only-english'), view: 'z' }],
    ['both languages of a story in one', { code: shortCode('only-english'), view: 'ez' }],
  ])('of %s gets the same 404', async (_, asked) => {
    const answer = await ask(asked);
    expect([answer.status, await answer.text(), answer.headers.get('cache-control')]).toEqual([404, 'Not found\n', 'no-store']);
  });

  it('of a draft is answered in the preview only, and never cached', async () => {
    process.env.PAPER_PREVIEW = '1';
    const answer = await ask({ code: shortCode('a-draft') });
    delete process.env.PAPER_PREVIEW;
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  });
});
