import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { aParagraph, anArticle } from '../testing/an-article.ts';
import { hasVersion } from '../record/model.ts';
import { latestStories, nextScheduled, storiesIn } from './lists.ts';
import { neighboursInSeries, story } from './stories.ts';
import { section } from './paper-files.ts';

const now = new Date('2025-10-10T00:00:00Z');
const readers = { now, preview: false, script: 'Hans' as const };
const editors = { now, preview: true, script: 'Hans' as const };
const slugs = (cards: readonly { slug: string }[] | undefined) => cards?.map(({ slug }) => slug);
const first = { page: 1, pageSize: 10 };

let folder: ReturnType<typeof aContentFolder>;
beforeAll(() => {
  folder = aContentFolder();
  const on = (day: string) => ({ publishedAt: `2025-10-${day}T00:00:00Z` });
  folder.article('one', anArticle({ ...on('01'), series: { id: 'baytalk', number: 1 }, topics: ['bridges', 'trees'] }));
  folder.article('two', anArticle({ ...on('02'), section: 'nature', format: 'comment', topics: ['bridges'] }));
  folder.article('three', anArticle({ ...on('03'), series: { id: 'baytalk', number: 3 }, topics: ['trees', 'bridges'] }));
  folder.article(
    'chinese',
    anArticle({ ...on('04'), section: 'nature', title: { zh: '树' }, body: [aParagraph({ en: undefined })], topics: [] }),
  );
  folder.article('draft', anArticle({ ...on('05'), status: 'draft', series: { id: 'baytalk', number: 2 } }));
  folder.article('scheduled', anArticle({ ...on('20'), topics: [] }));
  folder.article('later', anArticle({ ...on('21'), topics: [] }));
});
afterAll(() => folder.dispose());

describe('editions', () => {
  it('readers see what is published', () =>
    expect(slugs(latestStories(readers, { limit: 10 }))).toEqual(['chinese', 'three', 'two', 'one']));
  it('editors see everything, with its status', () =>
    expect(latestStories(editors, { limit: 10 }).map(({ slug, status }) => `${slug} ${status}`)).toEqual([
      ...['later scheduled', 'scheduled scheduled', 'draft draft', 'chinese live', 'three live', 'two live', 'one live'],
    ]));
  it('a scheduled story comes by itself', () => {
    expect(story('scheduled', readers)).toBeUndefined();
    expect(nextScheduled(now)?.toISOString()).toBe('2025-10-20T00:00:00.000Z');
    const then = { now: new Date('2025-10-20T00:00:00Z'), preview: false, script: 'Hans' as const };
    expect(story('scheduled', then)?.card.status).toBe('live');
    expect(storiesIn(then, { section: 'cities' }, first)?.total).toBe(3);
    expect(nextScheduled(new Date('2025-10-21T00:00:00Z'))).toBeUndefined();
  });
});

describe('a story', () => {
  it('knows its languages', () => {
    const found = story('chinese', readers);
    expect(found?.languages).toEqual(['zh']);
    expect(found && [hasVersion(found, 'en'), hasVersion(found, 'zh')]).toEqual([false, true]);
  });
  it.each(['unknown', '', "'; DROP TABLE story --", 'ONE', '__proto__'])('%j is none', (slug) =>
    expect(story(slug, readers)).toBeUndefined(),
  );
  it('has neighbours in its series', () => {
    const one = story('one', readers);
    if (!one) throw new Error('one is missing');
    expect(neighboursInSeries(one, readers)).toMatchObject({ previous: undefined, next: { slug: 'three' } });
    expect(neighboursInSeries(one, editors)).toMatchObject({ next: { slug: 'draft', status: 'draft' } });
  });
});

describe('lists', () => {
  it('by section, topic, format and series', () => {
    expect(slugs(storiesIn(readers, { section: 'nature' }, first)?.cards)).toEqual(['chinese', 'two']);
    expect(slugs(storiesIn(readers, { topic: 'trees' }, first)?.cards)).toEqual(['three', 'one']);
    expect(slugs(storiesIn(readers, { format: 'comment' }, first)?.cards)).toEqual(['two']);
    expect(slugs(storiesIn(readers, { series: 'baytalk' }, first)?.cards)).toEqual(['three', 'one']);
  });
  it('the section of everything', () => {
    expect(section('news')?.everything).toBe(true);
    expect(storiesIn(readers, { section: 'news' }, first)).toMatchObject({ total: 4 });
    expect(storiesIn(editors, { section: 'news' }, first)).toMatchObject({ total: 7 });
  });
  it('pages', () => {
    const page = (number: number) => storiesIn(readers, { section: 'news' }, { page: number, pageSize: 3 });
    expect(page(1)).toMatchObject({ page: 1, pages: 2, total: 4 });
    expect(slugs(page(2)?.cards)).toEqual(['one']);
    for (const none of [0, 3, -1, 1.5, NaN]) expect(page(none)).toBeUndefined();
  });
  it('an empty list has one page', () =>
    expect(storiesIn(readers, { topic: 'tides' }, first)).toEqual({ cards: [], page: 1, pages: 1, total: 0 }));
  it('the newest, but for one', () => {
    expect(slugs(latestStories(readers, { limit: 2, except: 'chinese' }))).toEqual(['three', 'two']);
  });
});
