import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aContentFolder, aDrawing } from '../testing/a-content-folder.ts';
import { aParagraph, anArticle } from '../testing/an-article.ts';
import { latestStories, storiesIn } from '../queries/lists.ts';
import { sections, site, traditionalTerms } from '../queries/paper-files.ts';
import { story } from '../queries/stories.ts';
import { changesSince, syncIndex, syncPaths } from './story-index.ts';

const context = { now: new Date('2026-01-01T00:00:00Z'), preview: false, script: 'Hans' as const };
const slugs = () => latestStories(context, { limit: 20 }).map(({ slug }) => slug);
const titleOf = (slug: string) => story(slug, context)?.article.title.en;

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => (folder = aContentFolder()));
afterEach(() => folder.dispose());

describe('what changed', () => {
  it('nothing, when nothing did', () => {
    folder.article('a', anArticle());
    expect(syncIndex()).toMatchObject({ added: ['articles/2025/a.json'], change: { stories: ['a'], lists: true, paper: true } });
    expect(syncIndex()).toEqual({
      added: [],
      changed: [],
      removed: [],
      read: [],
      problems: [],
      passedOver: [],
      lost: [],
      change: { stories: [], lists: false, paper: false },
    });
  });
  it('a new time on an old file is no change', () => {
    folder.article('a', anArticle());
    syncIndex();
    folder.article('a', anArticle());
    expect(syncIndex()).toMatchObject({ changed: [], change: { stories: [], lists: false } });
  });
  it('the text: its page only', () => {
    const path = folder.article('a', anArticle());
    syncIndex();
    folder.article('a', anArticle({ body: [aParagraph({ en: 'New.' })] }));
    expect(syncPaths([path])).toMatchObject({ changed: [path], change: { stories: ['a'], lists: false, paper: false } });
  });
  it('the title: lists too', () => {
    const path = folder.article('a', anArticle());
    syncIndex();
    folder.article('a', anArticle({ title: { en: 'New', zh: '新' } }));
    expect(syncPaths([path]).change).toEqual({ stories: ['a'], lists: true, paper: false });
    expect(titleOf('a')).toBe('New');
  });
  it('deleted, and restored', () => {
    const path = folder.article('a', anArticle());
    syncIndex();
    folder.delete(path);
    expect(syncPaths([path])).toMatchObject({ removed: [path], change: { stories: ['a'], lists: true } });
    expect(storiesIn(context, { topic: 'bridges' }, { page: 1, pageSize: 10 })).toMatchObject({ total: 0 });
    folder.article('a', anArticle());
    syncIndex();
    expect(slugs()).toEqual(['a']);
  });
  it('a folder of a year deleted', () => {
    folder.article('a', anArticle());
    folder.article('b', anArticle());
    syncIndex();
    folder.delete('articles/2025');
    expect(syncPaths(['articles/2025', 'articles/2025/a.json', 'articles/2025/b.json']).change.stories).toEqual(['a', 'b']);
    expect(slugs()).toEqual([]);
  });
  it('is reported to a process that did not make the change', () => {
    folder.article('a', anArticle());
    syncIndex();
    const { revision } = changesSince(0);
    folder.article('b', anArticle());
    syncIndex();
    expect(changesSince(revision)).toEqual({ change: { stories: ['b'], lists: true, paper: false }, revision: revision + 1 });
    expect(changesSince(revision + 1)).toEqual({ change: { stories: [], lists: false, paper: false }, revision: revision + 1 });
  });
  it('is everything for a process that remembers an index that was removed', () => {
    syncIndex();
    expect(changesSince(99)).toMatchObject({ change: { paper: true }, revision: 1 });
  });
});

describe('the last good version stays', () => {
  it.each([
    ['cut off', JSON.stringify(anArticle()).slice(0, 200)],
    ['empty', ''],
    ['garbage', Buffer.from([0, 255, 254, 1, 2])],
    ['wrong', JSON.stringify(anArticle({ topics: ['bridgs'] }))],
  ])('when the file is %s', (_, content) => {
    const path = folder.article('a', anArticle());
    syncIndex();
    folder.write(path, content);
    const { problems, change } = syncPaths([path]);
    expect(problems.length).toBeGreaterThan(0);
    expect(change).toEqual({ stories: [], lists: false, paper: false });
    expect(titleOf('a')).toBe('A bridge opens');
  });
  it('and a file that was never good is nowhere', () => {
    folder.write('articles/2025/a.json', '{');
    expect(syncIndex().problems).toHaveLength(1);
    expect(slugs()).toEqual([]);
  });
  it('of the paper too', () => {
    syncIndex();
    folder.write('site.json', '{');
    expect(syncPaths(['site.json'])).toMatchObject({ problems: [{ file: 'site.json' }], change: { paper: false } });
    expect(site().timeZone).toBe('Asia/Hong_Kong');
  });
  it('names and wording for Traditional Chinese are known at once', () => {
    syncIndex();
    folder.write('traditional.json', { protected: ['于丹'], wording: { 科创: '創科' } });
    expect(syncPaths(['traditional.json']).change).toEqual({ stories: [], lists: false, paper: true });
    expect(traditionalTerms()).toMatchObject({ protected: ['于丹'], wording: { 科创: '創科' } });
  });
  it('lists show a headline in the wording of the paper and of the story', () => {
    folder.article('a', anArticle({ traditional: { 大桥: '長橋' } }));
    folder.write('traditional.json', { protected: [], wording: { 通车: '啟用' } });
    syncIndex();
    const titles = (['Hans', 'Hant'] as const).map(
      (script) => latestStories({ now: new Date(), preview: true, script }, { limit: 1 })[0]?.title.zh,
    );
    expect(titles).toEqual(['大桥通车', '長橋啟用']);
  });
  it('says so when the paper was never good', () => {
    folder.delete('sections.json');
    expect(() => sections()).toThrow('content/sections.json is missing');
  });
});

describe('what is put right elsewhere', () => {
  const image = { src: 'a.svg', width: 40, height: 30, alt: { en: 'x', zh: '某' } };
  it('a picture that comes later, and goes again', () => {
    folder.article('a', anArticle({ image }));
    expect(syncIndex().problems).toMatchObject([{ path: 'image.src' }]);
    folder.write('media/a.svg', aDrawing(40, 30));
    expect(syncPaths(['media/a.svg']).change.stories).toEqual(['a']);
    folder.delete('media/a.svg');
    expect(syncIndex().problems).toMatchObject([{ path: 'image.src' }]);
    expect(slugs()).toEqual(['a']);
  });
  it('a topic that comes later', () => {
    folder.article('a', anArticle({ topics: ['ferries'] }));
    syncIndex();
    expect(slugs()).toEqual([]);
    const both = { en: 'Ferries', zh: '渡轮' };
    folder.write('topics.json', { topics: [{ id: 'ferries', name: both }] });
    expect(syncPaths(['topics.json']).change).toEqual({ stories: ['a'], lists: true, paper: true });
  });
  it('a topic that goes while stories use it', () => {
    const path = folder.article('a', anArticle());
    syncIndex();
    folder.write('topics.json', { topics: [] });
    expect(syncIndex().problems).toMatchObject([{ file: path, path: 'topics[0]' }]);
    expect(slugs()).toEqual(['a']);
  });
  it('one of two files of a name', () => {
    const first = folder.article('a', anArticle({ publishedAt: '2024-10-21T09:20:00+08:00' }));
    const second = folder.article('a', anArticle({ title: { en: 'Second', zh: '二' } }));
    expect(syncIndex().problems).toMatchObject([{ file: second, wrong: expect.stringContaining(first) }]);
    expect(titleOf('a')).toBe('A bridge opens');
    folder.delete(first);
    syncIndex();
    expect(titleOf('a')).toBe('Second');
  });
  it('two stories that swap their numbers', () => {
    const [a, b] = [
      folder.article('a', anArticle({ series: { id: 'baytalk', number: 1 } })),
      folder.article('b', anArticle({ series: { id: 'baytalk', number: 2 } })),
    ];
    syncIndex();
    folder.article('a', anArticle({ series: { id: 'baytalk', number: 2 } }));
    expect(syncPaths([a]).problems).toMatchObject([{ path: 'series.number' }]);
    folder.article('b', anArticle({ series: { id: 'baytalk', number: 1 } }));
    syncPaths([b]);
    expect(syncIndex().problems).toEqual([]);
    expect([story('a', context)?.article.series?.number, story('b', context)?.article.series?.number]).toEqual([2, 1]);
  });
});

describe('a damaged index', () => {
  it('is built again when opened', () => {
    folder.article('a', anArticle());
    writeFileSync(folder.index, 'no database at all '.repeat(500));
    expect(slugs()).toEqual(['a']);
  });
  it('passes over what editors leave behind', () => {
    folder.article('a', anArticle());
    for (const name of ['.b.json.swp', '._a.json', 'a.json~', '#a.json#', '.DS_Store']) folder.write(`articles/2025/${name}`, 'x');
    expect(syncIndex().added).toEqual(['articles/2025/a.json']);
  });
});
