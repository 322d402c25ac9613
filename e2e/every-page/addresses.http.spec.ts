import { execSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { OG_LOCALE } from '@/lib/edition/locale';
import { ask, kindsOf, LANG, LOCALES, messages, origin } from '../support/paper';

const STORY = '/harbour/the-lamp-that-counts-boats';

/** The groups of every match of a pattern in HTML. */
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match.slice(1));

describe.each(LOCALES)('in %s', (locale) => {
  it.each([
    '/nothing',
    '/harbour/nothing',
    '/topics/nothing',
    '/formats/nothing',
    '/series/nothing',
    '/nothing/the-lamp-that-counts-boats',
    '/harbour/page/1',
    '/harbour/page/999',
    '/harbour/page/x',
    '/harbour/the-lamp-that-counts-boats/both-xx',
    `/harbour/the-lamp-that-counts-boats/both-${locale === 'en' ? 'en' : 'zh'}`,
    '/a/b/c/d',
    '/sources/nothing',
    '/sources/lantern-post-desk/page/1',
    '/archive/2024/13',
    '/archive/2024/1',
    '/archive/2024/11',
    '/archive/2024/02/30',
    '/archive/0000',
    '/archive/2035/01/01',
    '/archive/2024/10/20/page/2',
    '/archive/2024/10/20/page/1',
    '/archive/page/2',
    '/archive/2024/10/20/x',
  ])('%s is a 404 with a helpful page in the reader’s language', async (path) => {
    for (const _ of [1, 2]) {
      const answer = await ask(`/${locale}${path}`);
      const html = await answer.text();
      expect(answer.status).toBe(404);
      expect(html).toContain(`<html lang="${LANG[locale]}"`);
      expect(html).toContain(messages[locale].NotFound.text);
      expect(html).toContain(`href="/${locale}/news"`);
      expect(html).toContain('noindex');
      expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
      expect(answer.headers.get('cdn-cache-control')).toBe('max-age=5');
    }
  });

  it('redirects a story under another section permanently to its address', async () => {
    // Also when it was asked for before
    for (const _ of [1, 2, 3]) {
      const answer = await ask(`/${locale}/hills/the-lamp-that-counts-boats`);
      expect([answer.status, new URL(answer.headers.get('location') ?? '/nothing', origin).pathname]).toEqual([308, `/${locale}${STORY}`]);
    }
  });

  it.each(kindsOf(locale))('%s has title, description, canonical, reciprocal hreflang and Open Graph', async (path) => {
    const html = await (await ask(path)).text();
    expect(all(html, /<title>([^<]+)<\/title>/g)).toHaveLength(1);
    expect(all(html, /<meta name="description" content="([^"]{5,})"/g)).toHaveLength(1);
    // The canonical of a page in both languages is the page of its edition, which search engines are to index
    const isView = path.endsWith('/both');
    expect(all(html, /<link rel="canonical" href="([^"]+)"/g)).toEqual([[origin + path.replace(/\/both$/, '')]]);
    const alternates = Object.fromEntries(all(html, /<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g));
    if (isView) return expect(alternates).toEqual({});
    expect(alternates[LANG[locale]]).toBe(origin + path);
    expect(Object.keys(alternates).sort()).toEqual(['en', 'x-default', 'zh-Hans', 'zh-Hant']);
    for (const other of LOCALES) {
      const twin = await (await ask((alternates[LANG[other]] ?? '').replace(origin, ''))).text();
      expect(Object.fromEntries(all(twin, /<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g))).toEqual(alternates);
    }
    const graph = Object.fromEntries(all(html, /<meta property="og:([^"]+)" content="([^"]*)"/g));
    expect(graph).toMatchObject({
      url: origin + path,
      locale: OG_LOCALE[locale],
    });
    const picture = await fetch(graph.image ?? '');
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
  });
});

it('a story in one language has no hreflang of the other', async () => {
  const html = await (await ask('/zh/words/a-verse-in-chinese')).text();
  expect(all(html, /<link rel="alternate" hrefLang="([^"]+)"/g)).toEqual([['zh-Hans'], ['zh-Hant'], ['x-default']]);
});

it('drafts and scheduled stories are on no page', async () => {
  for (const path of ['/en/ideas/a-draft-about-thunder', '/en/harbour/opening-night']) expect((await ask(path)).status).toBe(404);
  for (const path of ['/en', '/en/news', '/en/harbour', '/en/ideas'])
    expect(await (await ask(path)).text()).not.toMatch(/a-draft-about|opening-night/);
});

it.each(['/xx', '/xx/harbour', '/wp-login.php'])('an unknown language is a 404: %s', async (path) =>
  expect((await ask(path)).status).toBe(404),
);

it.each(['/%', '/%E0%A4%A', '/en/%00'])('a malformed address is a 400 in both languages: %s', async (path) => {
  const out = execSync(`curl -s --path-as-is -w '%{http_code}' '${origin}${path}'`).toString();
  expect(out).toMatch(/400$/);
  expect(out).toContain('这个网址无法识别');
});

it.each([
  '/',
  '/en',
  '/en/nothing',
  '/zh/harbour',
  '/media/tide.mp4',
  '/robots.txt',
  '/en/manifest.webmanifest',
  '/favicon.ico',
  `/en/hills${STORY.slice('/harbour'.length)}`,
])('sends the security headers with %s', async (path) => {
  const { headers } = await ask(path);
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('set-cookie')).toBeNull();
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBeTruthy();
  expect(headers.get('permissions-policy')).toContain('geolocation=()');
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  if (!path.startsWith('/media')) {
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
  }
});

describe('stylesheet, script and font', () => {
  const files = async () => {
    const html = await (await ask(`/zh${STORY}`)).text();
    const addresses = all(html, /(?:href|src)="(\/[^"]+\.(?:css|js|woff2))"/g).flat();
    return [...new Set(addresses)].map((address) => [address, address.startsWith('/fonts/')] as const);
  };

  it('are compressed, cached for a year, sent with the security headers, and answered with 304 if unchanged', async () => {
    const kinds = new Set<string | undefined>();
    for (const [address, isFont] of await files()) {
      kinds.add(address.split('.').at(-1));
      for (const encoding of ['br', 'gzip']) {
        const answer = await ask(address, { 'accept-encoding': encoding });
        expect([answer.status, answer.headers.get('content-encoding')], address).toEqual([200, isFont ? null : encoding]);
        expect(answer.headers.get('cache-control'), address).toBe(`public,max-age=31536000${isFont ? '' : ',immutable'}`);
        expect(answer.headers.get('vary')).toContain('Accept-Encoding');
        expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
        const etag = answer.headers.get('etag') ?? '';
        expect((await ask(address, { 'accept-encoding': encoding, 'if-none-match': etag })).status).toBe(304);
      }
      const [plain, packed] = await Promise.all(
        ['identity', 'br'].map(async (coding) => (await ask(address, { 'accept-encoding': coding })).text()),
      );
      expect(packed, address).toBe(plain);
    }
    expect([...kinds].sort()).toEqual(['css', 'js', 'woff2']);
  });

  it('answer hostile requests without a server error', async () => {
    for (const [address] of await files()) {
      for (const range of ['bytes=5-2', 'bytes=-', 'bytes=999999999-', 'lines=1-2'])
        expect((await ask(address, { range })).status, `${address} ${range}`).toBeLessThan(500);
      expect((await ask(address.replace(/[^/]+$/, 'nothing.js'))).status).toBe(404);
    }
    for (const gone of ['/_next/static/..%2fserver', '/elements/__proto__', '/elements/..%5cx', '/fonts/%e0%a4%a'])
      expect((await ask(gone)).status, gone).toBeGreaterThanOrEqual(400);
  });
});

it('answers range requests for films, and serves nothing outside the media folder', async () => {
  const part = await ask('/media/tide.mp4', { range: 'bytes=100-199' });
  expect([part.status, part.headers.get('content-range')?.split('/')[0], (await part.arrayBuffer()).byteLength]).toEqual([
    206,
    'bytes 100-199',
    100,
  ]);
  const whole = await ask('/media/tide.mp4');
  expect(Number(whole.headers.get('content-length'))).toBe((await whole.arrayBuffer()).byteLength);
  expect(Date.parse(whole.headers.get('last-modified') ?? '')).toBeLessThan(Date.now());
  const [old, now] = ['"old"', whole.headers.get('etag') ?? ''];
  expect((await ask('/media/tide.mp4', { range: 'bytes=0-9', 'if-range': old })).status).toBe(200);
  expect((await ask('/media/tide.mp4', { range: 'bytes=0-9', 'if-range': now })).status).toBe(206);
  expect((await ask('/media/tide.mp4', { range: 'bytes=99999999-' })).status).toBe(416);
  expect((await ask('/media/../site.json')).status).toBe(404);
  expect((await ask('/media/%2e%2e%2fsite.json')).status).toBe(400);
});

it('prefetches nothing for a reader who saves data', async () => {
  for (const locale of LOCALES) expect((await ask(`/${locale}${STORY}`)).headers.get('speculation-rules')).toBe('"/speculation.json"');
  expect(Object.keys((await (await ask('/speculation.json')).json()) as object)).toEqual(['prefetch']);
  expect(await (await ask('/speculation.json', { 'save-data': 'on' })).json()).toEqual({});
});
