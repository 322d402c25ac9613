import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aContentFolder } from '../lib/testing/a-content-folder.ts';
import { aParagraph, anArticle } from '../lib/testing/an-article.ts';
import { syncIndex } from '../lib/index/story-index.ts';
import { FEED_SHARED } from '../lib/http/caching.ts';
import { announcer, GATHER } from './announce.ts';

type Heard = { path: string; type: string | undefined; body: string };

let folder: ReturnType<typeof aContentFolder>;
let server: ReturnType<typeof createServer>;
let heard: Heard[];
let lines: string[];
let answerWith: (request: IncomingMessage, response: ServerResponse) => void;
const news: ReturnType<typeof announcer>[] = [];
const SOON = { timeout: 3000, interval: 10 };
const KEY = 'a-key-of-this-test';

beforeEach(async () => {
  folder = aContentFolder();
  heard = [];
  lines = [];
  answerWith = (_, response) => void response.writeHead(202).end();
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (data: Buffer) => (body += data.toString()));
    request.on('end', () => {
      heard.push({ path: request.url ?? '', type: request.headers['content-type'], body });
      answerWith(request, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, () => done()));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  Object.assign(process.env, {
    SITE_ORIGIN: 'https://paper.example',
    WEBSUB_HUB: `${origin}/hub`,
    INDEXNOW_KEY: KEY,
    INDEXNOW_ENDPOINT: `${origin}/indexnow`,
  });
  const past = { publishedAt: '2025-10-21T09:20:00+08:00' };
  folder.article('pair', anArticle({ ...past, section: 'cities', topics: ['bridges'] }));
  folder.article('chinese', anArticle({ ...past, title: { zh: '题' }, body: [aParagraph({ en: undefined })], topics: [] }));
  folder.article('draft', anArticle({ ...past, status: 'draft' }));
  folder.article('later', anArticle({ publishedAt: '2999-01-01T00:00:00Z' }));
  syncIndex();
});
afterEach(async () => {
  for (const one of news.splice(0)) await one.close();
  for (const name of ['SITE_ORIGIN', 'WEBSUB_HUB', 'INDEXNOW_KEY', 'INDEXNOW_ENDPOINT', 'PAPER_PREVIEW']) delete process.env[name];
  server.closeAllConnections();
  server.close();
  folder.dispose();
});

function anAnnouncer(given: { patience?: number } = {}) {
  const one = announcer({ log: (line) => lines.push(line), gather: 20, ...given });
  news.push(one);
  return one;
}
const hub = () => heard.filter(({ path }) => path === '/hub');
const indexNow = () => heard.filter(({ path }) => path === '/indexnow');

it('tells a hub which feeds changed, and search engines which pages, once for all that was saved', async () => {
  const one = anAnnouncer();
  one.tell(['pair']);
  one.tell(['pair', 'chinese']);
  await expect.poll(() => indexNow().length, SOON).toBe(1);
  expect(hub()).toHaveLength(1);
  const form = new URLSearchParams(hub()[0]?.body);
  expect([hub()[0]?.type, form.get('hub.mode')]).toEqual(['application/x-www-form-urlencoded', 'publish']);
  const feeds = form.getAll('hub.url');
  expect(new Set(feeds).size).toBe(feeds.length);
  for (const path of [
    '/en/feed.xml',
    '/zh-hant/atom.xml',
    '/en/cities/feed.json',
    '/zh/news/feed.xml',
    '/zh/topics/bridges/atom.xml',
    '/en/sources/bayward/feed.xml',
    '/en/both/feed.xml',
  ])
    expect(feeds).toContain(`https://paper.example${path}`);
  expect(JSON.parse(indexNow()[0]?.body ?? '')).toEqual({
    host: 'paper.example',
    key: KEY,
    keyLocation: 'https://paper.example/indexnow.txt',
    urlList: ['/en/cities/pair', '/zh/cities/pair', '/zh-hant/cities/pair', '/zh/cities/chinese', '/zh-hant/cities/chinese'].map(
      (path) => `https://paper.example${path}`,
    ),
  });
  // The log follows the answer, which comes after the request that the test has heard
  await expect.poll(() => lines.join('\n'), SOON).toMatch(/Announced the changes to .*\/hub.*\nAnnounced the changes to .*\/indexnow/);
});

it('says nothing of drafts, of scheduled stories and of what is gone', async () => {
  const one = anAnnouncer();
  one.tell(['draft', 'later', 'unknown']);
  await new Promise((done) => setTimeout(done, 100));
  one.tell(['pair']);
  await expect.poll(() => indexNow().length, SOON).toBe(1);
  expect(heard).toHaveLength(2);
});

it('tells of a story when its time comes', async () => {
  const one = anAnnouncer();
  folder.article('soon', anArticle({ publishedAt: new Date(Date.now() + 100).toISOString() }));
  syncIndex();
  one.tellPublished();
  await new Promise((done) => setTimeout(done, 150));
  expect(heard).toEqual([]);
  one.tellPublished();
  await expect.poll(() => indexNow()[0]?.body, SOON).toContain('/en/cities/soon');
  expect(indexNow()[0]?.body).not.toContain('/en/cities/pair');
});

it('tells only once of a story that was saved after its time', async () => {
  const one = anAnnouncer();
  folder.article('now', anArticle({ publishedAt: new Date(Date.now() + 1).toISOString() }));
  syncIndex();
  await new Promise((done) => setTimeout(done, 10));
  one.tell(['now']);
  await expect.poll(() => indexNow().length, SOON).toBe(1);
  one.tellPublished();
  await new Promise((done) => setTimeout(done, 100));
  expect(indexNow()).toHaveLength(1);
});

it('waits for nobody: the log names a hub that is silent and a search engine that fails, and the others get the announcement', async () => {
  answerWith = ({ url }, response) => {
    if (url === '/indexnow') response.writeHead(500).end(); // and the hub never answers
  };
  const one = anAnnouncer({ patience: 100 });
  one.tell(['pair']);
  await expect
    .poll(() => lines, SOON)
    .toEqual([expect.stringMatching(/could not be announced to .*\/hub/), expect.stringMatching(/\/indexnow rejected .*500/)]);
});

it('ends at once when the server does', async () => {
  answerWith = () => {};
  const one = anAnnouncer();
  one.tell(['pair']);
  await expect.poll(() => hub().length, SOON).toBe(1);
  await one.close();
  expect([indexNow(), lines]).toEqual([[], []]);
});

it('tells of no more than two hundred stories at a time', async () => {
  for (let n = 0; n < 210; n++) folder.article(`many-${n}`, anArticle({ topics: [] }));
  syncIndex();
  anAnnouncer().tell(Array.from({ length: 210 }, (_, n) => `many-${n}`));
  await expect.poll(() => indexNow().length, SOON).toBe(1);
  expect((JSON.parse(indexNow()[0]?.body ?? '') as { urlList: string[] }).urlList).toHaveLength(600);
});

it.each([
  ['nothing is set', { WEBSUB_HUB: '', INDEXNOW_KEY: '' }],
  ['what is set is no address and no key', { WEBSUB_HUB: 'javascript:alert(1)', INDEXNOW_KEY: 'short' }],
  ['in the preview', { PAPER_PREVIEW: '1' }],
  ['the paper is at home', { SITE_ORIGIN: 'http://192.168.1.2:3000' }],
])('is off where %s', async (_, environment) => {
  Object.assign(process.env, environment);
  anAnnouncer().tell(['pair']);
  await new Promise((done) => setTimeout(done, 100));
  expect(heard).toEqual([]);
});

it('waits until no CDN has the old feed', () => expect(GATHER / 1000).toBeGreaterThan(FEED_SHARED));
