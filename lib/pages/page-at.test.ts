import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { aPage } from '../testing/a-page.ts';
import { aParagraph, anArticle } from '../testing/an-article.ts';
import { EDITORS, READERS } from '../testing/page-context.ts';
import { archivePage } from './archive.ts';
import { ownPage } from './own-page.ts';
import { pageAt } from './page-at.ts';
import { searchPage } from './search.ts';

const corrections = [{ at: '2025-10-02T09:00:00+08:00', en: 'It was five.', zh: '应为五点。' }];
const on = (day: string) => ({ publishedAt: `2025-10-${day}T09:00:00+08:00` });

let folder: ReturnType<typeof aContentFolder>;
beforeAll(() => {
  folder = aContentFolder();
  folder.write('pages/about.json', aPage({ title: { en: 'About', zh: '关于后面' } }));
  folder.write('pages/jobs.json', aPage({ title: { en: 'Jobs' }, summary: { en: 'Work here.' }, body: [aParagraph({ zh: undefined })] }));
  folder.write('pages/corrections.json', aPage({ title: { en: 'Corrections', zh: '更正' }, updatedAt: '2025-09-01T09:00:00+08:00' }));
  folder.article('one', anArticle({ ...on('01'), corrections, title: { en: 'Behind the bus stop', zh: '公交站后面' } }));
  folder.article('two', anArticle({ ...on('01') }));
  folder.article('older', anArticle({ publishedAt: '2024-02-03T09:00:00+08:00' }));
  folder.article('chinese', anArticle({ ...on('04'), title: { zh: '树' }, body: [aParagraph({ en: undefined })] }));
  folder.article('draft', anArticle({ ...on('05'), status: 'draft' }));
  folder.article('scheduled', anArticle({ ...on('20') }));
});
afterAll(() => folder.dispose());

it.each(
  [
    ['/en', 'front'],
    ['/en/cities', 'list'],
    ['/en/topics/bridges', 'list'],
    ['/en/formats/video', 'list'],
    ['/en/series/baytalk', 'list'],
    ['/en/sources/bayward', 'list'],
    ['/en/sources', 'sources'],
    ['/en/cities/one', 'story'],
    ['/en/cities/one/both-zh', 'both'],
    ['/en/nature/one', 'moved'],
    ['/en/about', 'own-page'],
    ['/en/archive', 'archive'],
    ['/en/archive/2025/10/01', 'archive'],
    ['/en/saved', 'saved'],
    ['/en/offline', 'offline'],
    ...[
      '/en/nothing',
      '/en/cities/page/2',
      '/en/cities/page/1',
      '/en/cities/nothing',
      '/en/topics/nothing',
      '/en/topics',
      '/en/cities/one/both-en',
    ],
    ...[
      '/en/cities/one/page',
      '/en/about/page/2',
      '/en/archive/2023',
      '/en/archive/2025/13',
      '/en/s/leads/to/nothing',
      '/en/cities/draft',
      '/en/a/b/c/d',
    ],
  ].map((row) => (typeof row === 'string' ? [row, 'not-found'] : row)),
)('%s is a page of the kind %s', (path = '', kind) => expect(pageAt(path, READERS.en).kind).toBe(kind));

it('what is nowhere says so in the edition of its address, with what is new', () => {
  const page = pageAt('/zh-hant/nothing', READERS['zh-hant']);
  expect(page).toMatchObject({
    kind: 'not-found',
    locale: 'zh-hant',
    head: { robots: { index: false } },
    structuredData: [],
  });
  expect(page.kind === 'not-found' && page.cards.map(({ slug }) => slug)).toEqual(['chinese', 'two', 'one', 'older']);
  expect(page.kind === 'not-found' && page.cards[2]?.title.zh).toBe('巴士站後面');
});

it.each(['/en/saved', '/en/offline'])('%s is in every edition, and not indexed', (path) =>
  expect(pageAt(path, READERS.en)).toMatchObject({
    versions: { en: path, zh: path.replace('en', 'zh') },
    head: { robots: { index: false } },
  }),
);

describe('a page of the paper', () => {
  it('in the editions in which it has a title', () => {
    expect(ownPage({ id: 'about', page: 1 }, READERS['zh-hant'])).toMatchObject({
      own: { title: { zh: '關於後面' } },
      trail: [{}, { label: '關於後面' }],
    });
    expect(ownPage({ id: 'jobs', page: 1 }, READERS.en)).toMatchObject({
      versions: { en: '/en/jobs' },
      corrections: undefined,
      isFirst: true,
    });
    expect(ownPage({ id: 'jobs', page: 1 }, READERS.zh)).toBeUndefined();
    expect(ownPage({ id: 'unknown', page: 1 }, READERS.zh)).toBeUndefined();
  });
  it('that of corrections goes on with those of all stories', () => {
    const page = ownPage({ id: 'corrections', page: 1 }, READERS.en);
    expect(page?.corrections?.entries.map(({ card, correction }) => [card.slug, correction.at])).toEqual([['one', corrections[0]?.at]]);
    expect(JSON.stringify(page?.structuredData)).toContain(JSON.stringify(corrections[0]?.at));
    expect(page?.corrections?.href(2)).toBe('/en/corrections/page/2');
    expect(ownPage({ id: 'corrections', page: 2 }, READERS.en)).toBeUndefined();
  });
});

describe('the archive', () => {
  const shown = (period: string, context: Parameters<typeof archivePage>[1] = READERS.en) =>
    archivePage({ period, page: 1 }, context)?.shown;

  it('its years', () => {
    expect(shown('')).toMatchObject({ length: 'years', stories: 4, earlier: undefined, later: undefined });
    expect(shown('', EDITORS)?.stories).toBe(6);
  });
  it('a year, and the ones around it that have stories', () =>
    expect(shown('2025')).toMatchObject({ length: 'year', stories: 3, earlier: '2024' }));
  it('a month, day by day', () => {
    const month = shown('2025-10');
    expect(month).toMatchObject({ earlier: '2024-02', later: undefined, today: '2025-10-10' });
    expect(month?.length === 'month' && month.newest.map(({ day, count }) => [day, count])).toEqual([
      ['2025-10-04', 1],
      ['2025-10-01', 2],
    ]);
  });
  it('a day, and its month beside it', () => {
    const day = shown('2025-10-01');
    expect(day?.length === 'day' && [day.cards.map(({ slug }) => slug), [...day.days]]).toEqual([
      ['two', 'one'],
      [
        ['2025-10-01', 2],
        ['2025-10-04', 1],
      ],
    ]);
  });
  it.each(['2023', '2025-09', '2025-10-05', '2025-10-20'])('%s: none where readers see no story', (period) =>
    expect(shown(period)).toBeUndefined(),
  );
  it('none past the last page of a day', () => expect(archivePage({ period: '2025-10-01', page: 2 }, READERS.en)).toBeUndefined());
  it('drafts and scheduled stories in the preview', () =>
    expect(shown('2025-10-05', EDITORS)).toMatchObject({ length: 'day', stories: 1 }));
  it('says its period in the words of the edition', () => {
    expect(archivePage({ period: '2025-10', page: 1 }, READERS.en)?.head.title).toContain('October 2025');
    expect(archivePage({ period: '2025-10', page: 1 }, READERS['zh-hant'])?.trail.map(({ href }) => href)).toEqual([
      ...['/zh-hant', '/zh-hant/archive', '/zh-hant/archive/2025', '/zh-hant/archive/2025/10'],
    ]);
  });
});

describe('a search', () => {
  it('finds, in the script of the edition, and keeps its query in every edition', () => {
    const page = searchPage({ q: '公交站' }, READERS['zh-hant']);
    expect(page.found.results.map(({ card }) => card.title.zh)).toEqual(['巴士站後面']);
    expect(page.versions.en).toBe(`/en/search?q=${encodeURIComponent('公交站')}`);
    expect(page.head.robots).toEqual({ index: false, follow: true });
  });
  it('of nothing shows what is new', () => {
    const page = searchPage({ section: 'unknown', page: 'x' }, READERS.en);
    expect(page).toMatchObject({ asked: { typed: '', page: 1 }, found: { isAsked: false, total: 0 } });
    expect(page.latest[0]?.slug).toBe('chinese');
    expect(page.topics.map(({ id }) => id)).toEqual(['bridges', 'trees', 'tides']);
  });
  it('drafts in the preview only', () => {
    const found = (context: Parameters<typeof searchPage>[1]) =>
      searchPage({ q: 'bridge' }, context).found.results.map(({ card }) => card.slug);
    expect(found(READERS.en)).not.toContain('draft');
    expect(found(EDITORS)).toEqual(expect.arrayContaining(['draft', 'scheduled']));
  });
});
