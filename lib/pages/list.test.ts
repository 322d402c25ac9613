import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { aParagraph, anArticle } from '../testing/an-article.ts';
import { EDITORS, READERS } from '../testing/page-context.ts';
import { frontPage } from './front.ts';
import { listPage } from './list.ts';
import { sourcesPage } from './sources.ts';

const slugs = (cards: readonly { readonly slug: string }[] | undefined) => cards?.map(({ slug }) => slug);

let folder: ReturnType<typeof aContentFolder>;
beforeAll(() => {
  folder = aContentFolder();
  folder.write('topics.json', {
    topics: [
      { id: 'bridges', name: { en: 'Bridges', zh: '桥后面' } },
      { id: 'tides', name: { en: 'Tides', zh: '潮汐' }, description: { en: 'Water', zh: '水' } },
    ],
  });
  const image = { src: 'still.svg', width: 16, height: 9, alt: { en: 'A still', zh: '剧照' } };
  folder.write('media/still.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"></svg>');
  for (let n = 1; n <= 12; n++) {
    const day = String(n).padStart(2, '0');
    folder.article(
      `story-${day}`,
      anArticle({ publishedAt: `2025-09-${day}T09:00:00+08:00`, title: { en: `Story ${n}`, zh: `后面${n}` }, ...(n > 8 && { image }) }),
    );
  }
  folder.article('comment', anArticle({ publishedAt: '2025-09-20T09:00:00+08:00', format: 'comment', section: 'nature', topics: [] }));
  folder.article(
    'part',
    anArticle({ publishedAt: '2025-09-21T09:00:00+08:00', series: { id: 'baytalk', number: 1 }, section: 'nature', topics: [] }),
  );
  folder.article(
    'chinese',
    anArticle({
      publishedAt: '2025-09-22T09:00:00+08:00',
      section: 'nature',
      topics: [],
      title: { zh: '树' },
      body: [aParagraph({ en: undefined })],
      source: { en: 'An agency' },
    }),
  );
  folder.article('draft', anArticle({ publishedAt: '2025-09-23T09:00:00+08:00', status: 'draft' }));
  folder.article('scheduled', anArticle({ publishedAt: '2025-10-20T09:00:00+08:00' }));
});
afterAll(() => folder.dispose());

describe('a list', () => {
  const cities = (page: number, context: Parameters<typeof listPage>[1] = READERS.en) =>
    listPage({ kind: 'section', id: 'cities', page }, context);

  it('by pages, newest first', () => {
    expect(cities(1)).toMatchObject({
      page: 1,
      pages: 2,
      current: 'cities',
      head: { title: 'cities | Bayward' },
      trail: [{ href: '/en' }, { href: '/en/cities' }],
    });
    expect(slugs(cities(1)?.cards)?.slice(0, 2)).toEqual(['story-12', 'story-11']);
    expect(slugs(cities(2)?.cards)).toEqual(['story-02', 'story-01']);
    expect(cities(2)?.head.title).toBe('cities, page 2 | Bayward');
    expect(cities(2)?.versions).toEqual({ en: '/en/cities/page/2', zh: '/zh/cities/page/2', 'zh-hant': '/zh-hant/cities/page/2' });
    expect([cities(2)?.href(1), cities(1)?.href(2)]).toEqual(['/en/cities', '/en/cities/page/2']);
  });
  it('none past the last page', () => expect([cities(3), cities(0), cities(1.5)]).toEqual([undefined, undefined, undefined]));
  it('with drafts and scheduled stories in the preview', () => {
    expect(slugs(cities(1, EDITORS)?.cards)?.slice(0, 2)).toEqual(['scheduled', 'draft']);
    expect(slugs(cities(1)?.cards)).not.toContain('draft');
  });
  it('in Traditional, with its stories', () => {
    const page = listPage({ kind: 'topic', id: 'bridges', page: 1 }, READERS['zh-hant']);
    expect(page?.name.zh).toBe('橋後面');
    expect(page?.cards[0]?.title.zh).toBe('後面12');
    expect(page?.description.zh).toContain('橋後面');
  });
  it.each(['section', 'topic', 'format', 'series', 'source'] as const)('%s: none of an unknown id', (kind) =>
    expect(listPage({ kind, id: 'unknown', page: 1 }, READERS.en)).toBeUndefined(),
  );
  it('an empty one has one page', () =>
    expect(listPage({ kind: 'topic', id: 'tides', page: 1 }, READERS.en)).toMatchObject({ cards: [], pages: 1 }));
  it.each([
    ['format', 'comment', 'formats/comment', ['comment']],
    ['series', 'baytalk', 'series/baytalk', ['part']],
  ] as const)('%s %s', (kind, id, current, expected) => {
    const page = listPage({ kind, id, page: 1 }, READERS.zh);
    expect(page?.current).toBe(current);
    expect(slugs(page?.cards)).toEqual(expected);
    expect(page?.head.alternates?.types).not.toHaveProperty('application/atom+xml');
  });
  it('a source stands below the list of sources, and has feeds', () => {
    const page = listPage({ kind: 'source', id: 'bayward', page: 1 }, READERS.en);
    expect(page?.trail.map(({ href }) => href)).toEqual(['/en', '/en/sources', '/en/sources/bayward']);
    expect(page?.head.alternates?.types).toHaveProperty('application/atom+xml');
  });
});

it('the list of sources: those that have stories', () => {
  const { sources, current, trail } = sourcesPage(READERS.en);
  expect(sources.map(({ source, stories }) => [source.id, stories])).toEqual([['bayward', 14]]);
  expect([current, trail.at(-1)?.href]).toEqual(['sources', '/en/sources']);
});

describe('the front', () => {
  it('leads with the newest picture, and shows no story twice but among the latest', () => {
    const { front } = frontPage(READERS.en);
    expect(front.lead?.slug).toBe('story-12');
    expect(slugs(front.top)).toEqual(['story-11', 'story-10', 'story-09']);
    expect(slugs(front.brief)).toEqual(['chinese', 'story-08', 'story-07']);
    expect(slugs(front.comment)).toEqual(['comment']);
    expect(front.series.map(({ series, cards }) => [series.id, ...cards.map(({ slug }) => slug)])).toEqual([['baytalk', 'part']]);
    expect(front.sections.map(({ section, cards }) => [section.id, cards.length])).toEqual([['cities', 4]]);
    expect(slugs(front.latest)?.slice(0, 3)).toEqual(['chinese', 'part', 'comment']);
  });
  it('in Traditional, all of it', () => {
    const { front, head } = frontPage(READERS['zh-hant']);
    expect([front.lead?.title.zh, front.latest[3]?.title.zh, front.sections[0]?.cards[0]?.title.zh]).toEqual(['後面12', '後面12', '後面6']);
    expect(head.alternates?.canonical).toMatch(/\/zh-hant$/);
  });
});
