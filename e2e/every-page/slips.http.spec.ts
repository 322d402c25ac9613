import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { shortCode } from '@/lib/record/short-code';
import { LOCALES, origin, ownPaper, soon } from '../support/paper';
import { aStory, removeStory, saveFile, saveStory, storyFile } from '../support/newsroom';

await ownPaper();

const STORY = 'the-lamp-that-counts-boats';
const SHORT = `/s/${shortCode(STORY)}`;

type Answer = { readonly status: number; readonly location: string | undefined; readonly caching: string | undefined };

/** Sends a path as it is tapped, escaped as browsers do. */
const tap = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    request(origin, { path: encodeURI(path).replace(/%25/g, '%'), headers, method }, (answer) => {
      answer.resume();
      const { location, 'cache-control': caching } = answer.headers;
      resolve({ status: answer.statusCode ?? 0, location, caching });
    })
      .on('error', reject)
      .end();
  });
const led = async (path: string) => {
  const { status, location } = await tap(path);
  return `${status} ${location ?? ''}`;
};

/** Addresses that there are, one of each kind. */
const THERE = [
  ...LOCALES.flatMap((locale) => [`/${locale}`, `/${locale}/harbour/${STORY}`]),
  `/en/harbour/${STORY}/both`,
  `/zh/harbour/${STORY}/both-en`,
  '/zh/harbour',
  '/zh/news/page/2',
  '/en/about',
  '/zh/topics/lamps',
  '/en/formats/video',
  '/zh/series/moorings',
  '/zh-hant/sources/lantern-post-desk',
  '/en/sources',
  '/zh/archive/2024/10',
  '/zh/archive/2024/10/20',
  '/zh/search',
  '/en/search/suggest',
  '/en/saved',
  '/zh/feed.xml',
  '/zh/both/atom.xml',
  '/en/topics/lamps/feed.json',
  '/zh/harbour/atom.xml',
  '/zh/manifest.webmanifest',
  SHORT,
  `${SHORT}/z`,
  `${SHORT}/ze/qr.png`,
  `${SHORT}/z/qr.svg`,
  `${SHORT}/z/poster.png`,
  '/media/lamp.svg',
  '/media/lamp.svg.16x9.png',
  '/media/tide-still.png.640.webp',
  '/media/tide.mp4',
  '/media/tide.zh.vtt.zh-hant.vtt',
  '/sitemap.xml',
  '/sitemaps/2024-10.xml',
  '/robots.txt',
];

describe.each(THERE)('%s', (path) => {
  // Every mark on every kind: lib/address/readings.test.ts
  it.each([
    ...['。', ')。', '\u3000', '%E3%80%82', '%20', '%E3%80', '看看这个', ' via Weibo', '&from=timeline', '看看?utm_source=a&utm_medium=b'],
  ])('with %j behind it is led to', async (glued) => expect(await led(path + glued)).toBe(`308 ${path}`));

  it('is not touched as it is, with an app’s parameters neither where it takes any', async () => {
    expect((await tap(path)).location).not.toBe(path);
    const { status, location } = await tap(`${path}?fbclid=x&utm_source=y&from=timeline`);
    if (/\/(?:qr|poster)\./.test(path)) expect([status, location]).toEqual([308, path]);
    else if (path.startsWith('/s/')) expect(status).toBe(302);
    else expect(status).toBe(200);
  });

  it('in capitals is led to in one step', async () => {
    const { status, location } = await tap(path.toUpperCase());
    // Short links are read in capitals too
    if (/^\/s\/\w+(?:\/\w+)?$/.test(path)) expect(status).toBe(302);
    else expect([status, location]).toEqual([308, path]);
  });

  it('with doubled slashes is led to, and no redirect leads in a circle', async () => {
    let [at, status] = [path.replaceAll('/', '//'), 0];
    for (let steps = 0; steps < 4; steps++) {
      const answer = await tap(at);
      status = answer.status;
      if (status !== 308) break;
      at = answer.location ?? '';
    }
    expect([at, status]).toEqual([path, path.startsWith('/s/') && !path.includes('.') ? 302 : 200]);
  });
});

it.each([
  [`/EN/harbour/${STORY}?fbclid=x`, `/en/harbour/${STORY}`],
  [`/Zh-Hant/hills/${STORY}/Both-En`, `/zh-hant/harbour/${STORY}/both-en`],
  [`/zh/hills/${STORY}。`, `/zh/harbour/${STORY}`],
  ['/EN/search?q=lamp&from=timeline', '/en/search?q=lamp'],
  [`${SHORT}/z/poster.png?v=0123abcd&fbclid=x`, `${SHORT}/z/poster.png?v=0123abcd`],
  [`${SHORT}/z/qr.png?at=p1&from=timeline`, `${SHORT}/z/qr.png?at=p1`],
  [`${SHORT}/z/qr.png?at=p999`, `${SHORT}/z/qr.png`],
  [`${SHORT}/z/qr.png。?at=p1`, `${SHORT}/z/qr.png?at=p1`],
  ['/。', '/'],
  ['//en/about', '/en/about'],
  [`/en/about?${'x'.repeat(4000)}`, '/en/about'],
  [`/en/about${'看看'.repeat(400)}`, '/en/about'],
])('%.60s leads to %s', async (path, meant) => expect(await led(path)).toBe(`308 ${meant}`));

it.each([
  ...[
    '/zh/nothing。',
    '/zh/harbour/nothing看看',
    '/en/harbour/opening-night。',
    '/EN/ideas/a-draft-about-thunder',
    '/s/0000000/z。',
    '/xx。',
  ],
  ...[`/s/${shortCode('a-draft-about-thunder')}/e。`, `/s/${shortCode('a-draft-about-thunder')}/e/qr.png。`, '/media/nothing.png)'],
  ...[`${SHORT}/x。`, '/en/nothing/feed.xml。', '/wp-login.php'],
])('%s means nothing that readers may see: a 404', async (path) => expect((await tap(path)).status).toBe(404));

it.each(['//evil.example', '//evil.example/en', '/\\evil.example', '/en/%00', '/%', '/en/../../x', `/${'a'.repeat(5000)}`])(
  '%.40s leads nowhere, and to no other place',
  async (path) => expect(await tap(path)).toMatchObject({ status: 400, location: undefined }),
);

it('the redirect may be kept no longer than a page, and is sent to HEAD', async () => {
  const answer = await tap('/en/about。', {}, 'HEAD');
  expect(answer).toEqual({ status: 308, location: '/en/about', caching: 'public, max-age=0, must-revalidate' });
  expect((await tap('/en/about。', {}, 'POST')).status).not.toBe(308);
});

describe('a story that was renamed', () => {
  it('is found at each address that it had, in every edition and in both languages', async () => {
    const [before, after] = ['the-old-pier', 'the-new-pier'];
    saveStory(before);
    await expect.poll(() => led(`/en/hills/${before}`), soon).toBe('200 ');
    removeStory(before);
    saveFile(storyFile(after), JSON.stringify({ ...aStory('the-first-pier'), formerly: [before, '/docks/pier'] }));
    for (const locale of LOCALES) {
      for (const old of [`hills/${before}`, 'hills/the-first-pier', `harbour/${before}`, 'docks/pier']) {
        for (const mode of ['', '/both']) {
          const [from, to] = [`/${locale}/${old}${mode}`, `308 /${locale}/hills/${after}${mode}`];
          await expect.poll(() => led(from), soon).toBe(to);
          expect(await led(from)).toBe(to); // also when it was asked for before
          expect(await led(`${from}。`)).toBe(to);
          expect(await led(from.toUpperCase())).toBe(to);
        }
      }
    }
    expect(await led(`/en/hills/${after}`)).toBe('200 ');
    expect(await led('/en/docks/the-first-pier')).toBe('404 ');
    removeStory(after);
    await expect.poll(() => led(`/en/hills/${before}`), soon).toBe('404 ');
  });
});
