import Parser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aContentFolder, aDrawing } from '../../testing/a-content-folder.ts';
import { aFilm } from '../../testing/photos.ts';
import { anArticle } from '../../testing/an-article.ts';
import { newestReadable } from '../../queries/outgoing.ts';
import { story } from '../../queries/stories.ts';
import { scriptOf } from '../../queries/context.ts';
import { LANG } from '../../edition/locale.ts';
import { paper } from '../../queries/paper.ts';
import { childrenOf, readXml, textOf } from '../../testing/an-xml-document.ts';
import { atomText } from './atom.ts';
import { type Feed, feedItem, lastUpdate, titleOf } from './feed.ts';
import type { Locales } from '../../edition/halves.ts';
import { jsonFeedText } from './json-feed.ts';
import { measurePictures } from './pictures.ts';
import { rssText } from './rss.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeAll(() => {
  folder = aContentFolder();
  process.env.SITE_ORIGIN = 'https://paper.example';
  folder.write('media/a.svg', aDrawing(120, 80));
  folder.write('media/a.mp4', aFilm(1234));
  folder.write(
    'media/a.png',
    Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64'),
  );
  folder.write('media/a.vtt', 'WEBVTT\n\n00:00.000 --> 00:02.000\n…\n');
  folder.article(
    'plain',
    anArticle({
      original: 'en',
      publishedAt: '2025-10-20T09:00:00+08:00',
      updatedAt: '2025-10-22T09:00:00+08:00',
      title: { en: 'Ports & <harbours>', zh: '港口\u0007与“湾”' },
      summary: { en: 'A ]]> in it', zh: '其中' },
      image: { src: 'a.svg', width: 120, height: 80, alt: { en: 'Bay', zh: '湾' }, credit: { en: 'Graphics', zh: '图示' } },
    }),
  );
  folder.article(
    'film',
    anArticle({
      publishedAt: '2025-10-21T09:00:00+08:00',
      body: [
        { type: 'paragraph', en: 'A film.', zh: '一部片子。' },
        {
          type: 'video',
          src: 'a.mp4',
          width: 1,
          height: 1,
          duration: 20,
          poster: 'a.png',
          captions: { en: 'a.vtt', zh: 'a.vtt' },
          title: { en: 'Tide', zh: '潮' },
        },
      ],
    }),
  );
  folder.article(
    'chinese',
    anArticle({ publishedAt: '2025-10-19T09:00:00+08:00', title: { zh: '题' }, body: [{ type: 'paragraph', zh: '湾' }] }),
  );
});
afterAll(() => {
  delete process.env.SITE_ORIGIN;
  folder.dispose();
});

function aFeed(...locales: Locales): Feed {
  const [first, second] = locales;
  const context = { now: new Date('2025-11-01T00:00:00Z'), preview: false, script: scriptOf(first) };
  const languages = second ? (['en', 'zh'] as const) : ([first === 'en' ? 'en' : 'zh'] as const);
  const items = newestReadable({ section: 'news' }, context, { languages, limit: 30 }).flatMap(({ slug }) => {
    const found = story(slug, context);
    return found ? feedItem({ story: found, paper: paper(first), topics: [], locales }) : [];
  });
  const at = `https://paper.example/${first}`;
  return {
    title: 'Bayward & co',
    description: 'd',
    paper: 'Bayward',
    locale: first,
    home: at,
    timeZone: 'Asia/Hong_Kong',
    self: { rss: `${at}/feed.xml`, atom: `${at}/atom.xml`, json: `${at}/feed.json` },
    hubs: ['https://hub.example/'],
    updated: lastUpdate(items),
    items,
  };
}

describe('a feed', () => {
  it('has the stories of its language, newest first; a feed in both languages has all stories', () => {
    const slugs = (feed: Feed) => feed.items.map(({ url }) => url.split('/').slice(3).join('/'));
    expect(slugs(aFeed('en'))).toEqual(['en/cities/film', 'en/cities/plain']);
    expect(slugs(aFeed('zh-hant'))).toEqual(['zh-hant/cities/film', 'zh-hant/cities/plain', 'zh-hant/cities/chinese']);
    expect(slugs(aFeed('en', 'zh'))).toEqual(['en/cities/film/both', 'en/cities/plain/both', 'zh/cities/chinese']);
  });

  it('identifies a story by its permanent short link, a different one in each edition and mode', () => {
    const ids = [aFeed('en'), aFeed('zh'), aFeed('zh-hant'), aFeed('en', 'zh'), aFeed('zh-hant', 'en')].map(({ items }) => items[0]?.id);
    expect(new Set(ids).size).toBe(5);
    for (const id of ids) expect(id).toMatch(/^https:\/\/paper\.example\/s\/[0-9a-z]{7}\/(e|z|t|ee|tz)$/);
  });

  it('has the time of its newest change, and names authors, and translators of a translation', () => {
    expect(aFeed('en').updated.toISOString()).toBe('2025-10-22T01:00:00.000Z');
    expect(lastUpdate([]).getTime()).toBe(0);
    const [, english] = aFeed('en').items;
    const [, chinese] = aFeed('zh').items;
    const names = [english?.authors, english?.translators, chinese?.translators].map((all) => all?.map(({ name }) => name));
    expect(names).toEqual([['Lin Mei'], [], ['陈慧']]);
    expect(titleOf(aFeed('en', 'zh').items[1] ?? { titles: [] })).toBe('Ports & <harbours> · 港口与“湾”');
  });
});

it('a picture has its length and type in every format, once it has been made', async () => {
  const cards = () => aFeed('en').items.map(({ picture }) => picture?.bytes);
  expect(cards()).toEqual([undefined, undefined]);
  const images = newestReadable(
    { section: 'news' },
    { now: new Date('2025-11-01T00:00:00Z'), script: 'Hans' },
    { languages: ['en'], limit: 30 },
  ).flatMap(({ image }) => image ?? []);
  const sizes = await measurePictures(images);
  expect([cards(), await measurePictures(images)]).toEqual([sizes, sizes]);
  expect(Math.min(...sizes.map((size) => size ?? 0))).toBeGreaterThan(50);
  const feed = aFeed('en');
  expect(feed.items.map(({ picture }) => picture?.type)).toEqual(['image/jpeg', 'image/png']);
  const items = childrenOf(childrenOf(readXml(rssText(feed)), 'channel')[0] as never, 'item');
  const enclosures = items
    .flatMap((item) => childrenOf(item, 'enclosure'))
    .map((one) => [one.getAttribute('length'), one.getAttribute('type')]);
  expect(enclosures).toEqual([
    ['1234', 'video/mp4'],
    [String(sizes[1]), 'image/png'],
  ]);
  expect(atomText(feed)).toContain(`type="image/png" length="${sizes[1]}"`);
  expect((JSON.parse(jsonFeedText(feed)) as { items: object[] }).items[1]).toMatchObject({
    attachments: [{ mime_type: 'image/png', size_in_bytes: sizes[1] }],
  });
});

describe.each([[['en']], [['zh']], [['zh-hant']], [['en', 'zh']], [['zh-hant', 'en']]] as [Locales][])('in %s', (locales) => {
  it('RSS follows the specification, and rss-parser reads it', async () => {
    const text = rssText(aFeed(...locales));
    const rss = readXml(text);
    expect([rss.nodeName, rss.getAttribute('version')]).toEqual(['rss', '2.0']);
    const [channel] = childrenOf(rss, 'channel');
    if (!channel) throw new Error('no channel');
    for (const required of ['title', 'link', 'description']) expect(textOf(channel, required)).toMatch(/\S/);
    for (const item of childrenOf(channel, 'item')) {
      expect(textOf(item, 'guid')).toMatch(/^https:/);
      expect(new Date(textOf(item, 'pubDate')).toUTCString()).toBe(textOf(item, 'pubDate'));
      for (const enclosure of childrenOf(item, 'enclosure'))
        for (const name of ['url', 'length', 'type'])
          expect(enclosure.getAttribute(name)).toMatch(/^(?:https:.*|[1-9]\d*|video\/mp4|image\/png)$/);
    }

    const read = await new Parser().parseString(text);
    const feed = aFeed(...locales);
    expect(read.items.map(({ guid, link, isoDate }) => [guid, link, isoDate])).toEqual(
      feed.items.map(({ id, url, published }) => [id, url, published.toISOString()]),
    );
    expect(read.items[1]?.['content:encoded']).toBe(feed.items[1]?.html);
    expect(read.items[1]?.title).toBe(titleOf(feed.items[1] ?? { titles: [] }));
  });

  it('Atom follows RFC 4287', async () => {
    const text = atomText(aFeed(...locales));
    const feed = readXml(text);
    expect([feed.nodeName, feed.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    const entries = childrenOf(feed, 'entry');
    for (const one of [feed, ...entries]) {
      // 4.1.1, 4.1.2: exactly one id, title and updated
      for (const name of ['id', 'title', 'updated']) expect(textOf(one, name)).toMatch(/\S/);
      expect(textOf(one, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      const links = childrenOf(one, 'link').map((link) => link.getAttribute('rel'));
      expect(links.filter((rel) => rel === 'alternate')).toHaveLength(1);
    }
    expect(childrenOf(feed, 'author')).toHaveLength(1);
    const ids = entries.map((entry) => textOf(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of entries) expect(childrenOf(entry, 'content')[0]?.getAttribute('type')).toBe('html');
    expect((await new Parser().parseString(text)).items.map(({ id }) => id as string)).toEqual(ids);
  });

  it('JSON Feed follows version 1.1', () => {
    const feed = JSON.parse(jsonFeedText(aFeed(...locales))) as Record<string, unknown> & { items: Record<string, unknown>[] };
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: 'Bayward & co', hubs: [{ type: 'WebSub' }] });
    for (const item of feed.items) {
      expect(item).toMatchObject({
        id: expect.any(String) as string,
        url: expect.any(String) as string,
        content_html: expect.any(String) as string,
      });
      for (const date of ['date_published', 'date_modified']) expect(item[date]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    }
    expect(feed.items[0]?.attachments).toMatchObject([{ mime_type: 'video/mp4', size_in_bytes: 1234, duration_in_seconds: 20 }]);
    expect(feed.items[1]?.image).toMatch(/^https:\/\/paper\.example\/media\/a\.svg\.whole\.png\?v=[0-9a-f]{8}$/);
  });

  it('full text is well formed, has a `lang`, and has absolute addresses only', () => {
    for (const { html } of aFeed(...locales).items) {
      expect(locales.map((locale) => locale && LANG[locale])).toContain(readXml(html).getAttribute('lang'));
      for (const [, address] of html.matchAll(/(?:src|href|poster)="([^"]*)"/g)) expect(address).toMatch(/^https:\/\//);
    }
  });
});
