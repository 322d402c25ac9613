import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/edition/locale';
import { FEED_FILES, type FeedFormat } from '@/lib/address/file-parameters';
import type { Section, Topic } from '@/lib/record/schema/paper-files';
import { childrenOf, readXml, textOf } from '@/lib/testing/an-xml-document';
import { instant, removeStory, saveStory } from '../support/newsroom';
import { ask, content, LANG, LOCALES, origin, ownPaper, soon } from '../support/paper';
import { STORIES } from '../support/stories';

await ownPaper();

const paperFile = (name: string) => JSON.parse(readFileSync(join(content, name), 'utf8')) as Record<string, (Section & Topic)[]>;
const ids = (name: 'sections' | 'topics' | 'sources') => (paperFile(`${name}.json`)[name] ?? []).map(({ id }) => id);

/** The folders of all feeds: of the paper, of the paper in both languages, and of each section, topic and source. */
const FRONTS = LOCALES.flatMap((locale) =>
  [
    ...['', '/both', ...ids('sections').map((id) => `/${id}`)],
    ...[...ids('topics').map((id) => `/topics/${id}`), ...ids('sources').map((id) => `/sources/${id}`)],
  ].map((front) => `/${locale}${front}`),
);
const feedsOf = (format: FeedFormat) => FRONTS.map((front) => `${front}/${FEED_FILES[format]}`);
const read = async (path: string): Promise<string> => {
  const answer = await ask(path);
  expect(answer.status, path).toBe(200);
  return answer.text();
};

type JsonItem = { id: string; url: string; title?: string; content_html: string; language: string; date_modified: string };
type JsonFeed = { version: string; title: string; feed_url: string; home_page_url: string; items: JsonItem[] };
const readJson = async (path: string) => JSON.parse(await read(path)) as JsonFeed;

/** xmllint is a separate program. Without it, only the strict parser checks the files. */
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

describe.each(['rss', 'atom'] as const)('%s', (format) => {
  it('is well formed everywhere, and rss-parser reads it', async () => {
    for (const path of feedsOf(format)) {
      const text = await read(path);
      readXml(text);
      const { items, title } = await new Parser().parseString(text);
      expect(title, path).toMatch(/\S/);
      for (const { link } of items) expect(link, path).toMatch(new RegExp(`^${origin}/`));
    }
  });

  it.skipIf(!hasXmllint)('is accepted by xmllint', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'feeds-'));
    const files = await Promise.all(
      feedsOf(format).map(async (path, n) => {
        const file = join(folder, `${n}.xml`);
        writeFileSync(file, await read(path));
        return file;
      }),
    );
    execFileSync('xmllint', ['--noout', '--nonet', ...files]);
    rmSync(folder, { recursive: true });
  });

  it('names its own address; RSS names its language, too', async () => {
    for (const locale of LOCALES) {
      const path = `/${locale}/hills/${FEED_FILES[format]}`;
      const root = readXml(await read(path));
      const channel = format === 'rss' ? childrenOf(root, 'channel')[0] : root;
      if (!channel) throw new Error('no channel');
      const links = childrenOf(channel, format === 'rss' ? 'atom:link' : 'link');
      expect(links.find((link) => link.getAttribute('rel') === 'self')?.getAttribute('href')).toBe(origin + path);
      expect(textOf(channel, format === 'rss' ? 'language' : 'id')).toBe(format === 'rss' ? LANG[locale] : origin + path);
      expect((await ask(path)).headers.get('link')).toBe(`<${origin}${path}>; rel="self"`);
    }
  });
});

describe('JSON Feed', () => {
  it('conforms to version 1.1 everywhere', async () => {
    for (const path of feedsOf('json')) {
      expect((await ask(path)).headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
      const feed = await readJson(path);
      expect([feed.version, feed.feed_url]).toEqual(['https://jsonfeed.org/version/1.1', origin + path]);
      expect(new Set(feed.items.map(({ id }) => id)).size, path).toBe(feed.items.length);
      for (const item of feed.items) {
        expect(item.content_html, path).toMatch(/^<div lang="(en|zh-Hans|zh-Hant)">/);
        readXml(item.content_html);
        const addresses = [...item.content_html.matchAll(/\s(?:src|href|poster)="([^"]*)"/g)].map(([, address]) => address);
        expect(addresses.filter((address) => !/^(https?:\/\/|mailto:)/.test(address ?? ''))).toEqual([]);
      }
    }
  });

  it.each(LOCALES)('every address in the feed of %s exists: stories, permanent links, pictures, films', async (locale) => {
    const feed = await readJson(`/${locale}/feed.json`);
    const language = languageOf(locale);
    expect(feed.items.length).toBe(STORIES.filter(({ languages }) => languages.includes(language)).length);
    const files = new Set<string>();
    for (const { id, url, content_html } of feed.items) {
      expect((await fetch(url)).status, url).toBe(200);
      const redirect = await fetch(id, { redirect: 'manual' });
      expect(new URL(redirect.headers.get('location') ?? '', origin).href).toBe(url);
      for (const [, src = ''] of content_html.matchAll(/\s(?:src|poster)="([^"]*)"/g)) files.add(src);
    }
    for (const src of files) {
      if (locale !== 'en' && src.endsWith('.whole.png')) continue; // the same pictures as in English; each takes time to render
      const { status, headers } = await fetch(src, { method: 'HEAD' });
      expect([status, headers.get('cross-origin-resource-policy')], src).toEqual([200, 'cross-origin']);
    }
    expect([...files].filter((src) => src.endsWith('.svg'))).toEqual([]);
  });

  it('has Chinese in the script of its edition; the feed in both languages has each pair', async () => {
    const html = async (path: string) => (await readJson(path)).items.map(({ content_html }) => content_html).join('\n');
    expect(await html('/zh/words/feed.json')).toContain('渔歌');
    expect(await html('/zh-hant/words/feed.json')).toContain('漁歌');
    const both = (await readJson('/zh-hant/both/feed.json')).items.find(({ url }) => url.endsWith('/both'));
    expect(both?.content_html).toMatch(/^<div lang="zh-Hant">[^]*<p>[^<]*\p{Script=Han}[^]*?<\/p>\s*<p lang="en">/u);
    expect(both?.title).toMatch(/\p{Script=Han}.* · \w/u);
  });
});

it('every page names its feeds', async () => {
  const links = /<link rel="alternate" type="application\/([^"]+)" href="([^"]+)" title="[^"]+"/g;
  const named = async (path: string) =>
    [...(await read(path)).matchAll(links)].map(([, type, href]) => `${type} ${(href ?? '').replace(origin, '')}`);
  expect(await named('/zh')).toEqual([
    'rss+xml /zh/feed.xml',
    'rss+xml /zh/both/feed.xml',
    'atom+xml /zh/atom.xml',
    'feed+json /zh/feed.json',
  ]);
  expect(await named('/en/topics/lamps')).toEqual([
    'rss+xml /en/topics/lamps/feed.xml',
    'rss+xml /en/feed.xml',
    'rss+xml /en/both/feed.xml',
    'atom+xml /en/topics/lamps/atom.xml',
    'feed+json /en/topics/lamps/feed.json',
  ]);
  expect(await named('/en/harbour/the-lamp-that-counts-boats')).toEqual(['rss+xml /en/feed.xml', 'rss+xml /en/both/feed.xml']);
});

it.each(['/en/nothing/feed.xml', '/en/topics/nothing/atom.xml', '/fr/feed.json', '/fr/both/feed.xml'])('%s does not exist', async (path) =>
  expect((await ask(path)).status).toBe(404),
);

it('a client that has the current version gets a 304, by ETag or by date', async () => {
  for (const path of ['/en/feed.xml', '/zh/topics/letters/atom.xml', '/zh-hant/both/feed.json']) {
    const { headers } = await ask(path);
    expect(headers.get('cache-control'), path).toBe('public, max-age=0, must-revalidate');
    expect(headers.get('cdn-cache-control'), path).toBe('max-age=5');
    const [etag = '', date = ''] = [headers.get('etag') ?? '', headers.get('last-modified') ?? ''];
    for (const condition of [{ 'if-none-match': etag }, { 'if-modified-since': date }] as Record<string, string>[]) {
      const again = await ask(path, condition);
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect((await ask(path, { 'if-none-match': 'W/"other"' })).status).toBe(200);
  }
});

it('feeds follow within two seconds when a story is saved, changed or removed; they never have drafts or scheduled stories', async () => {
  const titles = async (path: string) => (await readJson(path)).items.map(({ title }) => title);
  const publishedAt = instant(Date.now() - 60_000);
  saveStory('feeds-draft', { status: 'draft', publishedAt, title: { en: 'A draft', zh: '草稿' } });
  saveStory('feeds-scheduled', { publishedAt: instant(Date.now() + 600_000), title: { en: 'Later', zh: '以后' } });
  saveStory('feeds-live', { publishedAt, title: { en: 'Now', zh: '此刻' } });
  await expect.poll(() => titles('/en/feed.json'), soon).toContain('Now');
  for (const path of ['/en/feed.json', '/en/both/feed.json', '/en/hills/feed.json']) {
    const all = (await titles(path)).join('\n');
    expect(all).toContain('Now');
    expect(all).not.toMatch(/A draft|Later/);
  }

  const before = (await ask('/zh/feed.xml')).headers.get('etag') ?? '';
  const updatedAt = instant(Date.now() - 1000);
  saveStory('feeds-live', {
    ...{ publishedAt, updatedAt, title: { zh: '此刻' } },
    ...{ summary: undefined, body: [{ type: 'paragraph', zh: '改过了' }] },
  });
  await expect.poll(async () => (await ask('/zh/feed.xml', { 'if-none-match': before })).status, soon).toBe(200);
  const [item] = (await readJson('/zh/feed.json')).items;
  expect(item?.content_html).toContain('改过了');
  expect(Date.parse(item?.date_modified ?? '')).toBe(Date.parse(updatedAt));
  expect(await titles('/en/feed.json')).not.toContain('Now'); // it no longer has an English text

  for (const slug of ['feeds-draft', 'feeds-scheduled', 'feeds-live']) removeStory(slug);
  await expect.poll(() => titles('/zh/feed.json'), soon).not.toContain('此刻');
});
