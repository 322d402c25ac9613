import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aContentFolder } from '../../testing/a-content-folder.ts';
import { aPage } from '../../testing/a-page.ts';
import { aParagraph, anArticle } from '../../testing/an-article.ts';
import { months, storiesOfMonth } from '../../queries/outgoing.ts';
import { syncIndex } from '../../index/story-index.ts';
import { childrenOf, readXml, textOf } from '../../testing/an-xml-document.ts';
import { LOCALES } from '../../edition/locale.ts';
import { paper } from '../../queries/paper.ts';
import { newsSitemap } from './news.ts';
import { monthSitemap, pagesSitemap, sitemapIndex } from './sitemap.ts';

vi.mock('../../queries/paper.ts', { spy: true });

const now = new Date('2025-10-10T00:00:00Z');
const readers = { now, script: 'Hans' as const };

let folder: ReturnType<typeof aContentFolder>;
beforeAll(() => {
  folder = aContentFolder();
  process.env.SITE_ORIGIN = 'https://paper.example';
  const chinese = { title: { zh: '大桥&通车' }, body: [aParagraph({ en: undefined })], topics: [] };
  // Half past midnight of the first of September in Hong Kong is August in UTC
  folder.article('august', anArticle({ ...chinese, publishedAt: '2025-09-01T00:30:00+08:00' }));
  folder.article('corrected', anArticle({ publishedAt: '2025-09-02T09:00:00+08:00', updatedAt: '2025-10-05T09:00:00+08:00' }));
  folder.article('september', anArticle({ publishedAt: '2025-09-09T09:00:00+08:00' }));
  folder.article('yesterday', anArticle({ publishedAt: '2025-10-09T09:00:00+08:00' }));
  folder.article('today', anArticle({ ...chinese, publishedAt: '2025-10-10T07:00:00+08:00' }));
  folder.article('draft', anArticle({ publishedAt: '2025-10-09T09:00:00+08:00', status: 'draft' }));
  folder.article('scheduled', anArticle({ publishedAt: '2025-10-11T09:00:00+08:00' }));
  folder.article('far', anArticle({ publishedAt: '2026-01-01T09:00:00+08:00' }));
});
afterAll(() => {
  delete process.env.SITE_ORIGIN;
  folder.dispose();
});

const urlsOf = (text: string | undefined) => (text === undefined ? [] : childrenOf(readXml(text), 'url'));
const locations = (text: string | undefined) => urlsOf(text).map((url) => textOf(url, 'loc').replace('https://paper.example', ''));

describe('the index', () => {
  it('has the fronts and every month, each with the time of its newest change', () => {
    const entries = childrenOf(readXml(sitemapIndex(readers)), 'sitemap').map((entry) => [textOf(entry, 'loc'), textOf(entry, 'lastmod')]);
    expect(entries).toEqual([
      ['https://paper.example/sitemaps/pages.xml', '2025-10-10T07:00:00+08:00'],
      ['https://paper.example/sitemaps/2025-08.xml', '2025-08-31T16:30:00.000Z'],
      ['https://paper.example/sitemaps/2025-09.xml', '2025-10-05T01:00:00.000Z'],
      ['https://paper.example/sitemaps/2025-10.xml', '2025-10-09T23:00:00.000Z'],
    ]);
  });

  it('leaves out drafts and scheduled stories', () => {
    expect(months(readers).map(({ month, stories }) => [month, stories])).toEqual([
      ['2025-08', 1],
      ['2025-09', 2],
      ['2025-10', 2],
    ]);
    expect(months({ ...readers, now: new Date('2025-10-12T00:00:00Z') }).at(-1)).toEqual({
      month: '2025-10',
      stories: 3,
      modified: new Date('2025-10-11T01:00:00.000Z'),
    });
  });
});

describe('a month', () => {
  it('has every address of its stories, each with all editions and the time of the record', () => {
    const text = monthSitemap('2025-09', 1, readers);
    expect(locations(text)).toEqual(
      ['corrected', 'september'].flatMap((slug) => ['en', 'zh', 'zh-hant'].map((locale) => `/${locale}/cities/${slug}`)),
    );
    expect(urlsOf(text).map((url) => textOf(url, 'lastmod'))[0]).toBe('2025-10-05T09:00:00+08:00');
    for (const url of urlsOf(text)) {
      const links = childrenOf(url, 'xhtml:link').map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
      expect(links.map(([tag]) => tag)).toEqual(['en', 'zh-Hans', 'zh-Hant', 'x-default']);
      expect(links.map(([, href]) => href)).toContain(textOf(url, 'loc'));
    }
  });

  it('names only the versions that exist', () => {
    expect(locations(monthSitemap('2025-08', 1, readers))).toEqual(['/zh/cities/august', '/zh-hant/cities/august']);
    expect(monthSitemap('2025-08', 1, readers)).not.toContain('/en/');
  });

  it('is split into parts that later stories do not change', () => {
    const slugs = (limit: number, offset: number) => storiesOfMonth('2025-09', readers, { limit, offset }).map(({ slug }) => slug);
    expect([slugs(1, 0), slugs(1, 1), slugs(1, 2)]).toEqual([['corrected'], ['september'], []]);
  });

  it.each([
    ['2025-11', 1],
    ['2025-09', 2],
    ['2025-13', 1],
    ['2026-01', 1],
  ] as const)('there is no %s, part %i', (month, part) => expect(monthSitemap(month, part, readers)).toBeUndefined());
});

it('has only the fronts that have a story', () => {
  const paths = locations(pagesSitemap(readers));
  expect(paths).toEqual(
    [
      ...['', '/news', '/cities', '/topics/bridges', '/formats/article'],
      ...['/sources/bayward', '/sources'],
      ...['/archive', '/archive/2025', '/archive/2025/09', '/archive/2025/10'], // in Hong Kong, August is September
    ].flatMap((path) => ['en', 'zh', 'zh-hant'].map((locale) => `/${locale}${path}`)),
  );
  expect(pagesSitemap(readers)).toContain('<xhtml:link rel="alternate" hreflang="x-default" href="https://paper.example/"/>');
});

it('has the paper’s own pages in the editions in which they exist, with the time of their last change', () => {
  folder.write('pages/about.json', aPage({ title: { en: 'About' }, body: [aParagraph({ zh: undefined })] }));
  folder.write('pages/corrections.json', aPage({ updatedAt: '2025-09-01T09:00:00+08:00' }));
  const corrections = [{ at: '2025-09-20T09:00:00+08:00', en: 'Wrong.', zh: '有误。' }];
  folder.article('wrong', anArticle({ publishedAt: '2025-09-02T09:00:00+08:00', updatedAt: '2025-09-20T09:00:00+08:00', corrections }));
  syncIndex();
  const own = urlsOf(pagesSitemap(readers)).filter((url) => /(about|corrections)$/.test(textOf(url, 'loc')));
  const page = (id: string, locales: readonly string[], at: string) =>
    locales.map((locale) => [`https://paper.example/${locale}/${id}`, at]);
  expect(own.map((url) => [textOf(url, 'loc'), textOf(url, 'lastmod')])).toEqual([
    ...page('about', ['en'], '2025-10-21T09:20:00+08:00'),
    ...page('corrections', LOCALES, '2025-09-20T09:00:00+08:00'),
  ]);
  expect(sitemapIndex(readers)).toContain('/sitemaps/pages.xml</loc><lastmod>2025-10-21T09:20:00+08:00</lastmod>');
  for (const path of ['pages/about.json', 'pages/corrections.json', 'articles/2025/wrong.json']) folder.delete(path);
  syncIndex();
});

describe('the news sitemap', () => {
  const news = (at: Date) =>
    urlsOf(newsSitemap(at)).map((url) => {
      const [item] = childrenOf(url, 'news:news');
      const [publication] = item ? childrenOf(item, 'news:publication') : [];
      if (!item || !publication) throw new Error('no news');
      const read = (name: string) => textOf(item, `news:${name}`);
      return [
        textOf(url, 'loc').replace('https://paper.example', ''),
        textOf(publication, 'news:name'),
        textOf(publication, 'news:language'),
        read('publication_date'),
        read('title'),
      ];
    });

  it('has the stories of two days, in each edition, with Google’s language codes', () => {
    const at = '2025-10-10T07:00:00+08:00';
    expect(news(now)).toEqual([
      ['/zh/cities/today', 'Bayward', 'zh-cn', at, '大桥&通车'],
      ['/zh-hant/cities/today', 'Bayward', 'zh-tw', at, '大橋&通車'],
      ['/en/cities/yesterday', 'Bayward', 'en', '2025-10-09T09:00:00+08:00', 'A bridge opens'],
      ['/zh/cities/yesterday', 'Bayward', 'zh-cn', '2025-10-09T09:00:00+08:00', '大桥通车'],
      ['/zh-hant/cities/yesterday', 'Bayward', 'zh-tw', '2025-10-09T09:00:00+08:00', '大橋通車'],
    ]);
    expect(news(new Date('2025-10-20T00:00:00Z'))).toEqual([]);
  });

  it('reads the paper once an edition, however many stories there are', () => {
    vi.mocked(paper).mockClear();
    expect(news(now).length).toBeGreaterThan(LOCALES.length);
    expect(paper).toHaveBeenCalledTimes(LOCALES.length);
  });
});

it('a story whose date changes moves to the sitemap of the new month', () => {
  folder.article('september', anArticle({ publishedAt: '2025-07-09T09:00:00+08:00' }));
  syncIndex();
  expect(months(readers).map(({ month, stories }) => `${month} ${stories}`)).toEqual(['2025-07 1', '2025-08 1', '2025-09 1', '2025-10 2']);
  expect(locations(monthSitemap('2025-09', 1, readers))).not.toContain('/en/cities/september');
});

it('no file has more addresses than search engines accept', () => {
  for (let n = 0; n < 2001; n++) folder.article(`many-${n}`, anArticle({ publishedAt: '2025-06-09T09:00:00+08:00', topics: [] }));
  syncIndex();
  const names = childrenOf(readXml(sitemapIndex(readers)), 'sitemap').map((entry) => textOf(entry, 'loc').replace(/^.*sitemaps/, ''));
  expect(names.slice(1, 4)).toEqual(['/2025-06.xml', '/2025-06-2.xml', '/2025-07.xml']);
  expect([monthSitemap('2025-06', 1, readers), monthSitemap('2025-06', 2, readers)].map((text) => locations(text).length)).toEqual([
    6000, 3,
  ]);
  expect(urlsOf(newsSitemap(new Date('2025-06-09T09:00:00Z')))).toHaveLength(1000);
});
