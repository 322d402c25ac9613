import { expect, it } from 'vitest';
import { type Kind, PATTERNS, read } from '@/lib/address/table';
import { shortCode } from '@/lib/record/short-code';
import { ask } from '../support/paper';

const PAGE = 'text/html; charset=utf-8';
const XML = 'application/xml; charset=utf-8';
/** What browsers are told, with what only CDNs are told. */
const SHARED = 'public, max-age=0, must-revalidate + max-age=30, stale-while-revalidate=300';
const FEED = 'public, max-age=0, must-revalidate + max-age=5';
const MEDIA = 'public, max-age=0, must-revalidate';
const STORY = '/en/harbour/the-lamp-that-counts-boats';
const SHORT = `/s/${shortCode('the-lamp-that-counts-boats')}`;
const PICTURE = '/media/lamp.svg';

/** An address of each kind, with its status, type and caching. Addresses with hashes are in addresses.http.spec.ts. */
const ANSWERS: readonly (readonly [path: string, status: number, type: string | null, caching: string])[] = [
  ['/', 307, null, 'private, no-cache'],
  ['/en', 200, PAGE, SHARED],
  ['/zh/archive/2024/10', 200, PAGE, SHARED],
  ['/en/formats/video', 200, PAGE, SHARED],
  ['/zh-hant/offline', 200, PAGE, SHARED],
  ['/zh/saved', 200, PAGE, SHARED],
  ['/en/search', 200, PAGE, 'private, max-age=30'],
  ['/zh/series/moorings', 200, PAGE, SHARED],
  ['/zh-hant/sources/lantern-post-desk', 200, PAGE, SHARED],
  ['/en/sources', 200, PAGE, SHARED],
  ['/zh/topics/lamps', 200, PAGE, SHARED],
  ['/en/news/page/2', 200, PAGE, SHARED],
  [STORY, 200, PAGE, SHARED],
  [`${STORY}/both-zh`, 200, PAGE, SHARED],
  [SHORT, 302, null, 'private, no-cache'],
  [`${SHORT}/z`, 302, null, SHARED],
  ['/en/feed.xml', 200, XML, FEED],
  ['/zh/both/atom.xml', 200, XML, FEED],
  ['/zh-hant/sources/lantern-post-desk/feed.xml', 200, XML, FEED],
  ['/en/topics/lamps/feed.json', 200, 'application/feed+json; charset=utf-8', FEED],
  ['/zh/harbour/atom.xml', 200, XML, FEED],
  ['/en/search/suggest', 200, 'application/json', 'public, max-age=60'],
  ['/zh-hant/manifest.webmanifest', 200, 'application/manifest+json; charset=utf-8', SHARED],
  [`${SHORT}/z/qr.png`, 200, 'image/png', 'public, max-age=86400'],
  [`${SHORT}/ze/qr.svg`, 200, 'image/svg+xml', 'public, max-age=86400'],
  [`${SHORT}/z/wide.png`, 200, 'image/png', 'public, max-age=300'],
  [PICTURE, 200, 'image/svg+xml', MEDIA],
  [`${PICTURE}.16x9.png`, 200, 'image/png', MEDIA],
  ['/media/tide-still.png.640.webp', 200, 'image/webp', MEDIA],
  ['/media/tide.zh.vtt.zh-hant.vtt', 200, 'text/vtt; charset=utf-8', MEDIA],
  ['/sitemap.xml', 200, XML, SHARED],
  ['/sitemap-news.xml', 200, XML, SHARED],
  ['/sitemaps/pages.xml', 200, XML, SHARED],
  ['/sitemaps/2024-10.xml', 200, XML, SHARED],
  ['/speculation.json', 200, 'application/speculationrules+json', 'public, max-age=3600'],
  ['/sw.js', 200, 'text/javascript; charset=utf-8', 'no-cache'],
];

it.each(ANSWERS)('%s is answered with %i', async (path, status, type, caching) => {
  const { headers, status: answered } = await ask(path);
  const told = [headers.get('cache-control'), headers.get('cdn-cache-control')].filter((one) => one !== null).join(' + ');
  expect([answered, headers.get('content-type'), told]).toEqual([status, type, caching]);
});

it('has an address of every kind, except those that other specs check', () => {
  const asked = new Set<string | undefined>(ANSWERS.map(([path]) => read(path)?.kind));
  const others: readonly Kind[] = ['robots', 'indexNowKey', 'built', 'element', 'font', 'rootFile'];
  expect(Object.keys(PATTERNS).filter((kind) => !asked.has(kind))).toEqual(others);
});

it.each(['/en/formats/video/feed.xml', '/en/about/feed.xml', '/fr/feed.xml', '/feeds', `${SHORT}/x/qr.png`, `${SHORT}/z/other.png`])(
  '%s does not exist: a short 404 in plain text',
  async (path) => {
    const { status, headers } = await ask(path);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([404, 'text/plain; charset=utf-8', 'no-store']);
  },
);
