import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import sharp from 'sharp';
import { contentVersion } from '../index/content-version.ts';
import { syncIndex, syncPaths } from '../index/story-index.ts';
import { queryContext } from '../queries/context.ts';
import { story } from '../queries/stories.ts';
import { aContentFolder, aDrawing } from '../testing/a-content-folder.ts';
import { anArticle } from '../testing/an-article.ts';
import { PHOTOS } from '../testing/photos.ts';
import { answerMedia } from './answer.ts';

const NOW = new Date('2026-03-01T09:00:00Z');
const FOR_GOOD = 'public, max-age=31536000, immutable';
const EACH_TIME = 'public, max-age=0, must-revalidate';

let folder: ReturnType<typeof aContentFolder>;
let cache: string;
beforeAll(() => void (process.env.PICTURE_CACHE = cache = mkdtempSync(join(tmpdir(), 'sizes-'))));
afterAll(() => {
  rmSync(cache, { recursive: true });
  delete process.env.PICTURE_CACHE;
});
beforeEach(() => void (folder = aContentFolder()));
afterEach(() => {
  folder.dispose();
  rmSync(join(cache, 'media'), { recursive: true, force: true });
  delete process.env.PAPER_PREVIEW;
  vi.restoreAllMocks();
});

const ask = (path: string, { now = NOW, ...headers }: { now?: Date } & Record<string, unknown> = {}) =>
  answerMedia(new Request(`https://paper.example${path}`, { headers: headers as Record<string, string> }), path.replace(/\?.*$/, ''), now);
const statusOf = async (path: string, now = NOW) => (await ask(path, { now })).status;
const alt = { en: 'A lamp', zh: '一盏灯' };
const named = (src: string, { width, height } = { width: 1200, height: 800 }) => anArticle({ image: { src, width, height, alt } });
const pictured = async (src = 'signed.jpg' as keyof typeof PHOTOS) => {
  folder.write(`media/${src}`, await PHOTOS[src].file());
  folder.article('a', named(src, PHOTOS[src]));
  expect(syncIndex().problems.filter(({ level }) => level === 'error')).toEqual([]);
};
/** The version that pages write into addresses. */
const version = () => story('a', queryContext(NOW, 'en'))?.article.image?.version;
const tagOf = async (path: string) => (await ask(path)).headers.get('etag');

describe('a picture in a width', () => {
  it('is made once, and kept under a name that follows from its bytes', async () => {
    await pictured();
    const encoded = vi.spyOn(sharp.prototype, 'toBuffer');
    const all = await Promise.all(Array.from({ length: 5 }, () => ask('/media/signed.jpg.640.webp')));
    expect(all.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual(Array(5).fill([200, 'image/webp']));
    await ask('/media/signed.jpg.640.webp');
    expect(encoded).toHaveBeenCalledOnce();
    expect(readdirSync(join(cache, 'media'))).toEqual([expect.stringMatching(/^[0-9a-f]{12}-[0-9a-f]{8}-.*-640\.webp$/)]);
  });
  it.each([
    '/media/signed.jpg.641.webp',
    '/media/signed.jpg.640.avif',
    '/media/signed.jpg.640.png',
    '/media/signed.jpg.99999.webp',
    '/media/none.jpg.640.webp',
  ])('%s is none', async (path) => {
    await pictured();
    expect(await statusOf(path)).toBe(404);
  });
  it('of a drawing is none: it has no pixels', async () => {
    folder.write('media/lead.svg', aDrawing(3, 2));
    folder.article('a', named('lead.svg', { width: 3, height: 2 }));
    syncIndex();
    expect([
      await statusOf('/media/lead.svg.640.webp'),
      await statusOf('/media/lead.svg.16x9.png'),
      await statusOf('/media/lead.svg'),
    ]).toEqual([404, 200, 200]);
  });
  it('never changes at the address of its version', async () => {
    await pictured();
    const caching = async (query: string) => (await ask(`/media/signed.jpg.640.webp${query}`)).headers.get('cache-control');
    expect([await caching(`?v=${version()}`), await caching(''), await caching('?v=00000000')]).toEqual([FOR_GOOD, EACH_TIME, EACH_TIME]);
    expect(await caching(`?v=${version()}&fbclid=x`)).toBe(FOR_GOOD);
  });
});

it('a photo that is replaced is replaced in the story, in lists and in feeds at once', async () => {
  await pictured();
  const [before, tag] = [version(), await tagOf('/media/signed.jpg')];
  const fed = contentVersion(['a']);
  folder.write(
    'media/signed.jpg',
    await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#123456' } })
      .jpeg()
      .toBuffer(),
  );
  expect(syncPaths(['media/signed.jpg']).change).toEqual({ stories: ['a'], lists: true, paper: false });
  expect(version()).not.toBe(before);
  expect(story('a', queryContext(NOW, 'en'))?.card.image?.version).toBe(version());
  expect(await tagOf('/media/signed.jpg')).not.toBe(tag);
  expect(contentVersion(['a'])).not.toBe(fed);
});

it('also where its story has a mistake since', async () => {
  await pictured();
  const before = version();
  folder.write('articles/2025/a.json', '{');
  syncPaths(['articles/2025/a.json']);
  folder.write('media/signed.jpg', await PHOTOS['upright.jpg'].file());
  expect(syncPaths(['media/signed.jpg']).change.stories).toEqual(['a']);
  expect(version()).not.toBe(before);
});

it('a photo that cannot be decoded is a 404, and one line of the log', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const png = await PHOTOS['alpha.png'].file();
  folder.write('media/bad.png', png.fill(7, png.indexOf('IDAT') + 20, png.indexOf('IDAT') + 80));
  folder.article('a', named('bad.png', PHOTOS['alpha.png']));
  syncIndex();
  for (const path of ['/media/bad.png', '/media/bad.png.640.webp', '/media/bad.png.640.webp', '/media/bad.png.16x9.png'])
    expect((await ask(path)).headers.get('cache-control')).toBe('no-store');
  expect(log.mock.calls.map(([line]) => line as string)).toEqual([
    expect.stringMatching(/^Cannot show the picture media\/bad\.png: [^\n]+$/),
  ]);
});

it('a half photo put in the place of a good one is a mistake of its story, and is not sent', async () => {
  await pictured();
  const bytes = await PHOTOS['signed.jpg'].file();
  folder.write('media/signed.jpg', bytes.subarray(0, Math.floor(bytes.length * 0.4)));
  expect(syncPaths(['media/signed.jpg']).problems).toMatchObject([{ file: 'articles/2025/a.json', path: 'image.src', level: 'error' }]);
  expect([await statusOf('/media/signed.jpg'), await statusOf('/media/signed.jpg.640.webp')]).toEqual([404, 404]);
});

it('a picture has its length and date', async () => {
  await pictured();
  const { headers } = await ask('/media/signed.jpg');
  expect([Number(headers.get('content-length')) > 1000, headers.get('last-modified')]).toEqual([true, expect.stringContaining('2025')]);
});

it('the preview keeps nothing: it shows drafts', async () => {
  await pictured();
  process.env.PAPER_PREVIEW = '1';
  expect((await ask('/media/signed.jpg')).headers.get('cache-control')).toBe('private, no-store');
});
