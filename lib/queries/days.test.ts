import { afterEach, beforeEach, expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { aParagraph, anArticle } from '../testing/an-article.ts';
import { countsOf, dayWithStoriesAfter, dayWithStoriesBefore, today } from './days.ts';
import { storiesIn } from './lists.ts';
import { syncIndex } from '../index/story-index.ts';

/** 07:30 on the 5th in Hong Kong; elsewhere it is still the 4th. */
const readers = { now: new Date('2025-11-04T23:30:00Z'), preview: false, script: 'Hans' as const };
const editors = { ...readers, preview: true };
const at = (publishedAt: string) => anArticle({ publishedAt, topics: [] });
const days = (context = readers) => Object.fromEntries(countsOf('', 'day', context));

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => {
  folder = aContentFolder();
  folder.article('old', at('2019-03-01T09:00:00+08:00'));
  folder.article('late', at('2025-10-31T23:59:59+08:00'));
  folder.article('early', at('2025-11-01T00:00:00+08:00'));
  folder.article('abroad', at('2025-10-31T12:00:00-05:00')); // November in Hong Kong
  folder.article(
    'chinese',
    anArticle({ publishedAt: '2025-11-04T08:00:00+08:00', title: { zh: '树' }, body: [aParagraph({ en: undefined })], topics: [] }),
  );
  folder.article('today', at('2025-11-05T07:00:00+08:00'));
  folder.article('tonight', at('2025-11-05T21:00:00+08:00'));
  folder.article('next-year', at('2026-02-01T09:00:00+08:00'));
  folder.article('draft', { ...at('2025-11-04T09:00:00+08:00'), status: 'draft' });
});
afterEach(() => folder.dispose());

it('counts stories by the paper’s own days; those of one language too, drafts and scheduled ones never', () => {
  expect(today(readers)).toBe('2025-11-05');
  expect(days()).toEqual({ '2019-03-01': 1, '2025-10-31': 1, '2025-11-01': 2, '2025-11-04': 1, '2025-11-05': 1 });
  expect(Object.fromEntries(countsOf('', 'month', readers))).toEqual({ '2019-03': 1, '2025-10': 1, '2025-11': 4 });
  expect([...countsOf('2025', 'day', readers).keys()]).toEqual(['2025-10-31', '2025-11-01', '2025-11-04', '2025-11-05']);
  expect([...countsOf('2025-11-04', 'day', readers)]).toEqual([['2025-11-04', 1]]);
  for (const none of ['2026', '2025-12', '2025-13', '2025-11-31', '0000']) expect(countsOf(none, 'day', readers).size).toBe(0);
});

it('a day’s stories are a list like any other', () => {
  expect(storiesIn(readers, { day: '2025-11-01' }, { page: 1, pageSize: 1 })).toMatchObject({
    pages: 2,
    total: 2,
    cards: [{ slug: 'abroad' }],
  });
  expect(storiesIn(readers, { day: '2025-11-05' }, { page: 1, pageSize: 9 })?.cards.map(({ slug }) => slug)).toEqual(['today']);
});

it('a scheduled story counts from its moment on', () => {
  const until = (now: string) => countsOf('2025-11', 'day', { ...readers, now: new Date(now) }).get('2025-11-05');
  expect([until('2025-11-05T20:59:59+08:00'), until('2025-11-05T21:00:00+08:00'), until('2025-11-06T00:00:00+08:00')]).toEqual([1, 2, 2]);
});

it('editors see what is to come', () => {
  expect(days(editors)).toMatchObject({ '2025-11-04': 2, '2025-11-05': 2, '2026-02-01': 1 });
  expect([dayWithStoriesAfter('2025', readers), dayWithStoriesAfter('2025', editors)]).toEqual([undefined, '2026-02-01']);
});

it('leads from a period to the nearest day that has a story', () => {
  expect(dayWithStoriesBefore('2025', readers)).toBe('2019-03-01');
  expect(dayWithStoriesAfter('2019', readers)).toBe('2025-10-31');
  expect([dayWithStoriesBefore('2025-11', readers), dayWithStoriesAfter('2025-10', readers)]).toEqual(['2025-10-31', '2025-11-01']);
  expect([dayWithStoriesBefore('2025-11-04', readers), dayWithStoriesAfter('2025-11-04', readers)]).toEqual(['2025-11-01', '2025-11-05']);
  expect([dayWithStoriesBefore('2019-03-01', readers), dayWithStoriesAfter('2025-11-05', readers)]).toEqual([undefined, undefined]);
  expect([dayWithStoriesBefore('', readers), dayWithStoriesAfter('', readers)]).toEqual([undefined, undefined]);
});

it('forgets what is withdrawn, and follows what moves', () => {
  syncIndex();
  folder.delete('articles/2019/old.json');
  folder.article('early', at('2025-10-30T00:00:00+08:00'));
  syncIndex();
  expect(days()).toEqual({ '2025-10-30': 1, '2025-10-31': 1, '2025-11-01': 1, '2025-11-04': 1, '2025-11-05': 1 });
  expect(dayWithStoriesBefore('2025', readers)).toBeUndefined();
});

it('a paper that moves to another time zone files every story anew', () => {
  syncIndex();
  const site = { name: { en: 'B', zh: '湾' }, tagline: { en: 't', zh: 't' }, description: { en: 'd', zh: 'd' } };
  folder.write('site.json', {
    ...site,
    timeZone: 'America/New_York',
    timeZoneLabel: { en: 'ET', zh: '美东' },
    notice: { en: 'n', zh: 'n' },
  });
  syncIndex();
  expect(today(readers)).toBe('2025-11-04');
  expect(days()).toEqual({ '2019-02-28': 1, '2025-10-31': 3, '2025-11-03': 1, '2025-11-04': 1 });
  folder.article('early', at('2025-10-30T09:00:00+08:00'));
  syncIndex();
  expect(days()).toMatchObject({ '2025-10-29': 1, '2025-10-31': 2 });
});
