import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shortCode } from '../../record/short-code.ts';
import { aContentFolder } from '../../testing/a-content-folder.ts';
import { anArticle } from '../../testing/an-article.ts';
import { checkContent } from '../../newsroom/content-check.ts';
import { cardByCode } from '../../queries/stories.ts';
import { syncIndex, syncPaths } from '../../index/story-index.ts';

const edition = { now: new Date('2026-01-01T00:00:00Z'), preview: false, script: 'Hans' as const };
const slugBehind = (id: string) => cardByCode(shortCode(id), edition)?.slug;
const titled = (en: string, id: string) => anArticle({ id, title: { en, zh: '题' } });

/** The first two of story-1, story-2, … that have the same code. */
const COLLIDING = ['story-166089', 'story-175436'] as const;

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => (folder = aContentFolder()));
afterEach(() => folder.dispose());

describe('a code that is taken', () => {
  it.each([
    ['by the same id in another file', 'one', 'one'],
    ['by another id that happens to have it', ...COLLIDING],
  ])('%s: the check and the index say so of the second file, and links lead to the first', (_, first, second) => {
    const a = folder.article('a', anArticle({ id: first }));
    const b = folder.article('b', anArticle({ id: second }));
    const problem = {
      ...{ file: b, level: 'error', path: 'id', right: 'choose another id for the newer one' },
      wrong: `the short link /s/${shortCode(second)} of "${second}" is already that of ${a}`,
    };
    expect(syncIndex().problems).toMatchObject([problem]);
    expect(checkContent(new Date()).problems).toMatchObject([problem]);
    expect(slugBehind(second)).toBe('a');

    folder.article('b', anArticle({ id: 'another' }));
    expect(checkContent(new Date()).problems).toEqual([]);
    expect(syncPaths([b]).problems).toEqual([]);
    expect([slugBehind(first), slugBehind('another')]).toEqual(['a', 'b']);
  });
  it('is free again when the file that had it has gone', () => {
    const a = folder.article('a', anArticle({ id: 'one' }));
    folder.article('b', anArticle({ id: 'one' }));
    syncIndex();
    folder.delete(a);
    // A story with the code of one that has gone is that story, under another name
    expect(syncPaths([a]).problems).toMatchObject([{ level: 'warning', right: 'add "formerly": ["a"]' }]);
    expect(slugBehind('one')).toBe('b');
  });
});

describe('a story without an id', () => {
  const write = (slug: string, given: object = {}) => {
    folder.write(`articles/2025/${slug}.json`, { ...anArticle(), id: undefined, ...given });
    return `articles/2025/${slug}.json`;
  };
  it('has that of its file’s name', () => {
    const a = write('a');
    expect(syncIndex().problems).toEqual([]);
    expect(slugBehind('a')).toBe('a');
    write('a', { title: { en: 'New', zh: '新' } });
    syncPaths([a]);
    expect(slugBehind('a')).toBe('a');
  });
  it.each([
    ['the file whose name it is comes second', 'b', 'a', 'b', 'by the name of its file the id is "b"'],
    ['it comes first', 'a', 'b', 'a', 'the short link'],
  ])('another has the same id, %s: both files are named', (_, unnamed, other, id, wrong) => {
    write(unnamed);
    write(other, { id });
    expect(syncIndex().problems).toMatchObject([
      { file: 'articles/2025/b.json', level: 'error', path: 'id', wrong: expect.stringContaining(wrong) },
    ]);
    expect(checkContent(new Date()).problems[0]?.wrong).toContain('is already that of articles/2025/a.json');
  });
  it('takes the name that a renamed story had: one error, which is that of the address', () => {
    write('a', { id: 'b', formerly: ['b'] });
    write('b');
    expect(syncIndex().problems).toMatchObject([{ wrong: '"b" is a former address of articles/2025/a.json' }]);
  });
  it('swaps its name with another', () => {
    const [a, b] = [write('a'), write('b', { id: 'c' })];
    syncIndex();
    write('a', { id: 'c' });
    write('b');
    syncPaths([a, b]);
    expect([slugBehind('c'), slugBehind('b')]).toEqual(['a', 'b']);
    expect(checkContent(new Date()).problems).toEqual([]);
  });
});

describe('a code that stays', () => {
  it('with the story, whatever its name, section, headline and year', () => {
    const a = folder.article('a', anArticle({ id: 'one' }));
    syncIndex();
    folder.delete(a);
    folder.article('b', anArticle({ id: 'one', section: 'nature', title: { en: 'New', zh: '新' } }), '2026');
    syncPaths([a, 'articles/2026/b.json']);
    expect(slugBehind('one')).toBe('b');
  });
  it('also where the new file is seen before the old one goes', () => {
    const a = folder.article('a', anArticle({ id: 'one' }));
    syncIndex();
    const b = folder.article('b', anArticle({ id: 'one' }));
    syncPaths([b]);
    expect(slugBehind('one')).toBe('a');
    folder.delete(a);
    syncPaths([a]);
    expect(slugBehind('one')).toBe('b');
  });
  it('with the last good version of a file that is broken now', () => {
    const a = folder.article('a', anArticle({ id: 'one' }));
    syncIndex();
    folder.write(a, '{');
    syncPaths([a]);
    expect(slugBehind('one')).toBe('a');
    folder.article('b', anArticle({ id: 'one' }));
    expect(syncIndex().problems.map(({ file }) => file)).toContain('articles/2025/b.json');
    expect(slugBehind('one')).toBe('a');
  });
});

describe('two stories that swap their ids', () => {
  it.each([
    ['one after the other', (a: string, b: string) => [[a], [b]]],
    ['at once', (a: string, b: string) => [[a, b]]],
  ])('%s: each has the other’s link in the end', (_, order) => {
    const [a, b] = [folder.article('a', titled('A', 'one')), folder.article('b', titled('B', 'two'))];
    syncIndex();
    const swapped = { [a]: titled('A', 'two'), [b]: titled('B', 'one') };
    for (const paths of order(a, b)) {
      for (const path of paths) folder.write(path, swapped[path] ?? {});
      syncPaths(paths);
    }
    expect([slugBehind('one'), slugBehind('two')]).toEqual(['b', 'a']);
    expect(syncIndex().problems).toEqual([]);
    expect(checkContent(new Date()).problems).toEqual([]);
  });
  it('a file that is broken half-way does not keep what another has taken', () => {
    const [a, b] = [folder.article('a', titled('A', 'one')), folder.article('b', titled('B', 'two'))];
    syncIndex();
    folder.write(a, titled('A', 'two'));
    syncPaths([a]);
    folder.write(b, '{');
    syncPaths([b]);
    expect(slugBehind('two')).toBe('a');
    folder.write(b, titled('B', 'one'));
    syncPaths([b]);
    expect([slugBehind('one'), slugBehind('two')]).toEqual(['b', 'a']);
  });
});
