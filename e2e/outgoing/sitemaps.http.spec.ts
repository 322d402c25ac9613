import { execFileSync, spawnSync } from 'node:child_process';
import { beforeAll, expect, it } from 'vitest';
import { childrenOf, readXml, textOf } from '@/lib/testing/an-xml-document';
import { instant, removeStory, saveStory } from '../support/newsroom';
import { ask, LOCALES, origin, ownPaper, soon } from '../support/paper';

await ownPaper();

type Entry = { readonly lastmod: string | undefined; readonly alternates: Record<string, string> };

/** W3C Date and Time Formats, which sitemaps.org requires: a time needs an offset. */
const W3C_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const read = async (path: string): Promise<string> => {
  const answer = await ask(path.replace(origin, ''));
  expect([answer.status, answer.headers.get('content-type')], path).toEqual([200, 'application/xml; charset=utf-8']);
  return answer.text();
};

const files = new Map<string, string>();
const urls = new Map<string, Entry>();
beforeAll(async () => {
  files.set('/sitemap.xml', await read('/sitemap.xml'));
  files.set('/sitemap-news.xml', await read('/sitemap-news.xml'));
  for (const entry of childrenOf(readXml(files.get('/sitemap.xml') ?? ''), 'sitemap')) {
    const address = textOf(entry, 'loc');
    const text = await read(address);
    files.set(address, text);
    for (const url of childrenOf(readXml(text), 'url')) {
      const links = childrenOf(url, 'xhtml:link').map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']);
      const lastmod = childrenOf(url, 'lastmod')[0]?.textContent ?? undefined;
      const location = textOf(url, 'loc');
      expect(urls.has(location), `${location} is there twice`).toBe(false);
      urls.set(location, { lastmod, alternates: Object.fromEntries(links) as Record<string, string> });
    }
  }
});

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

it.skipIf(!hasXmllint)('xmllint accepts every file', () => {
  expect(files.size).toBeGreaterThan(3);
  for (const text of files.values()) execFileSync('xmllint', ['--noout', '--nonet', '-'], { input: text });
});

it('conforms to sitemaps.org: names, order, limits, times', () => {
  for (const [address, text] of files) {
    const root = readXml(text);
    expect([root.nodeName, root.namespaceURI]).toEqual([address === '/sitemap.xml' ? 'sitemapindex' : 'urlset', SITEMAP]);
    expect(Buffer.byteLength(text)).toBeLessThan(50_000_000);
    const entries = [...childrenOf(root, 'url'), ...childrenOf(root, 'sitemap')];
    expect(entries.length).toBeLessThan(50_000);
    for (const entry of entries) {
      const names = Array.from(entry.childNodes).map(({ nodeName }) => nodeName);
      expect(names.join(' ')).toMatch(/^loc( lastmod)?( xhtml:link)*$/);
      expect(textOf(entry, 'loc').length).toBeLessThan(2048);
      for (const time of childrenOf(entry, 'lastmod')) expect(time.textContent).toMatch(W3C_TIME);
    }
  }
});

it('names every page once; each exists, is its own canonical, and has the same hreflang links as in the sitemap', async () => {
  expect(urls.size).toBeGreaterThan(120);
  const wrong: string[] = [];
  await Promise.all(
    [...urls].map(async ([url, { alternates }]) => {
      const answer = await fetch(url, { redirect: 'manual' });
      const html = await answer.text();
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      const named = Object.fromEntries(
        [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g)].map(([, tag, href]) => [tag, href]),
      );
      if (answer.status !== 200 || canonical !== url || JSON.stringify(named) !== JSON.stringify(alternates) || html.includes('noindex'))
        wrong.push(`${url}: ${answer.status} ${canonical}`);
    }),
  );
  expect(wrong).toEqual([]);
});

it('the editions of a page name one another', () => {
  for (const [url, { alternates }] of urls) {
    expect(Object.values(alternates), url).toContain(url);
    for (const [tag, other] of Object.entries(alternates)) {
      if (tag !== 'x-default') expect(urls.get(other)?.alternates, `${url} → ${other}`).toEqual(alternates);
    }
  }
});

it('has published stories with the time of their last change, and no draft or scheduled story', () => {
  for (const locale of LOCALES) {
    expect(urls.get(`${origin}/${locale}/ideas/nine-ways-to-weigh-fog`)?.lastmod).toMatch(/^2024-10-.*\+08:00$/);
    for (const slug of ['ideas/a-draft-about-thunder', 'harbour/opening-night'])
      expect([...urls.keys()].filter((url) => url.includes(slug))).toEqual([]);
  }
});

it('an unchanged sitemap is answered with 304, a missing one with 404', async () => {
  for (const path of ['/sitemap.xml', '/sitemaps/pages.xml', '/sitemap-news.xml']) {
    const etag = (await ask(path)).headers.get('etag') ?? '';
    expect((await ask(path, { 'if-none-match': etag })).status).toBe(304);
  }
  for (const path of ['/sitemaps/1999-01.xml', '/sitemaps/nothing', '/sitemaps/2024-10-2.xml']) expect((await ask(path)).status).toBe(404);
});

it('a story of today is in the news sitemap and in the sitemap of its month, in every edition', async () => {
  saveStory('sitemaps-today', { publishedAt: instant(Date.now() - 60_000), title: { en: 'R&D', zh: '双语' } });
  const news = async () => childrenOf(readXml(await read('/sitemap-news.xml')), 'url').map((url) => textOf(url, 'loc'));
  const addresses = LOCALES.map((locale) => `${origin}/${locale}/hills/sitemaps-today`);
  await expect.poll(news, soon).toEqual(addresses);
  const text = await read('/sitemap-news.xml');
  expect([...text.matchAll(/<news:language>([^<]+)</g)].map(([, language]) => language)).toEqual(['en', 'zh-cn', 'zh-tw']);
  expect([...text.matchAll(/<news:title>([^<]+)</g)].map(([, title]) => title)).toEqual(['R&amp;D', '双语', '雙語']);
  const month = await read(`/sitemaps/${new Date().toISOString().slice(0, 7)}.xml`);
  for (const address of addresses) expect(month).toContain(`<loc>${address}</loc>`);
  removeStory('sitemaps-today');
  await expect.poll(news, soon).toEqual([]);
});

it('a host that is not public disallows everything for robots', async () =>
  expect(await (await ask('/robots.txt')).text()).toMatch(/^User-Agent: \*\nDisallow: \/\s*$/));
