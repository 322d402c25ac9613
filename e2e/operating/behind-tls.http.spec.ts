import { request } from 'node:http';
import { expect, it } from 'vitest';
import { ask, origin, ownPaper } from '../support/paper';

await ownPaper(undefined, { SITE_ORIGIN: 'https://paper.example' });

/**
 * The least max-age of HSTS, in s. Mozilla's HTTP Observatory requires it for A+ with the headers tested in
 * every-page/security.http.spec.ts (github.com/mdn/mdn-http-observatory, src/grader/charts.js).
 */
const HALF_A_YEAR = 15_768_000;

const STORY = '/en/harbour/the-lamp-that-counts-boats';
const bound = async (path: string, headers?: Record<string, string>) => (await ask(path, headers)).headers.get('strict-transport-security');

it.each([
  '/',
  '/en',
  STORY,
  '/zh/nothing',
  '/en/search?q=lamp',
  '/media/tide.mp4',
  '/en/feed.xml',
  '/fonts/bayward-serif.woff2',
  '//x',
  '/sw.js',
])('a paper behind TLS says with %s that its host, and no other, is to be asked by TLS', async (path) => {
  const policy = await bound(path);
  expect(policy).toMatch(/^max-age=\d+$/);
  expect(Number(policy?.slice('max-age='.length))).toBeGreaterThan(HALF_A_YEAR);
});

it('what came over http is told nothing', async () => expect(await bound(STORY, { 'x-forwarded-proto': 'http' })).toBeNull());

/** The status for a client that names a tag. `fetch` adds `Cache-Control: no-cache` to it, for which Next sends a page in any case. */
const statusFor = (path: string, tag: string) =>
  new Promise((resolve, reject) => {
    request(origin + path, { headers: { 'if-none-match': tag } }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });

it.each([STORY, '/en/feed.xml', '/media/lamp.svg', '/fonts/bayward-serif.woff2', '/sitemap.xml'])(
  '%s is not sent again to a client whose proxy marked its tag',
  async (path) => {
    const etag = (await ask(path)).headers.get('etag') ?? '';
    for (const mark of ['"', '-gzip"', ';br"', '-br"']) expect(await statusFor(path, etag.replace(/"$/, mark)), mark).toBe(304);
    expect(await statusFor(path, etag.replace(/"$/, 'x"'))).toBe(200);
  },
);
