import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runContentCommand } from '../../newsroom/command.ts';
import { filedProblems, pageIdsRead } from '../../queries/filed-problems.ts';
import { latestStories } from '../../queries/lists.ts';
import { aContentFolder } from '../../testing/a-content-folder.ts';
import { aPage } from '../../testing/a-page.ts';
import { anArticle } from '../../testing/an-article.ts';
import { SETTLING } from './absence.ts';
import { syncIndex, syncPaths } from '../story-index.ts';

const context = { now: new Date('2026-01-01T00:00:00Z'), preview: false, script: 'Hans' as const };
const slugs = () =>
  latestStories(context, { limit: 50 })
    .map(({ slug }) => slug)
    .sort();
const said = () => filedProblems().map(({ file, wrong }) => `${file}: ${wrong}`);
const NOTHING = { stories: [], lists: false, paper: false };

let folder: ReturnType<typeof aContentFolder>;
let elsewhere: string;
beforeEach(() => {
  folder = aContentFolder();
  elsewhere = join(mkdtempSync(join(tmpdir(), 'elsewhere-')), 'kept');
  folder.article('a', anArticle());
  folder.article('b', anArticle());
  folder.article('old', anArticle({ publishedAt: '2024-10-21T09:20:00+08:00' }));
  folder.article('older', anArticle({ publishedAt: '2024-10-20T09:20:00+08:00' }));
  folder.write('pages/about.json', aPage());
  syncIndex();
});
afterEach(() => {
  vi.useRealTimers();
  folder.dispose();
  rmSync(join(elsewhere, '..'), { recursive: true, force: true });
});

/** Takes everything out of the content folder. */
function emptied(...left: string[]) {
  rmSync(folder.path('.'), { recursive: true });
  mkdirSync(folder.path('.'));
  for (const name of left) mkdirSync(folder.path(name));
}
const ALL = ['a', 'b', 'old', 'older'];
const later = (ms: number) => vi.useFakeTimers({ now: Date.now() + ms, toFake: ['Date'] });

describe('the content folder', () => {
  it.each<[string, () => void, RegExp]>([
    ['is gone', () => renameSync(folder.path('.'), elsewhere), /is not there/],
    ['is empty', () => (cpSync(folder.path('.'), elsewhere, { recursive: true }), emptied()), /is empty/],
    ['is an empty disk', () => (cpSync(folder.path('.'), elsewhere, { recursive: true }), emptied('lost+found')), /is empty/],
    ['has none of its files', () => (cpSync(folder.path('.'), elsewhere, { recursive: true }), emptied('notes')), /has none of site\.json/],
    [
      'leads to itself',
      () => (renameSync(folder.path('.'), elsewhere), symlinkSync('content', folder.path('../content'))),
      /back to itself/,
    ],
  ])('that %s withdraws nothing and announces nothing, and is live again when it is back', (_, vanish, wrong) => {
    vanish();
    for (const result of [syncIndex(), syncIndex({ isReplaced: true }), syncPaths(['articles/2025', 'articles/2025/a.json', 'site.json'])])
      expect(result.change).toEqual(NOTHING);
    expect([slugs(), pageIdsRead()]).toEqual([ALL, ['about']]);
    expect(said()).toEqual([expect.stringMatching(wrong)]);
    const lines: string[] = [];
    expect(runContentCommand(['check'], (line) => lines.push(line))).toBe(1);
    expect(lines.at(-1)).toContain('1 error, 0 warnings');

    rmSync(folder.path('../content'), { recursive: true, force: true });
    renameSync(elsewhere, folder.path('../content'));
    folder.article('a', anArticle({ title: { en: 'Changed', zh: '改' } }));
    expect(syncIndex({ isReplaced: true }).change.stories).toEqual(['a']);
    expect([slugs(), said()]).toEqual([ALL, []]);
  });

  it('that is copied back bit by bit withdraws nothing meanwhile; what it still lacks when it is quiet is deleted', () => {
    renameSync(folder.path('.'), elsewhere);
    syncIndex();
    const parts = ['site.json', 'articles/2025/a.json', 'articles/2024/old.json'];
    for (const part of parts) {
      cpSync(join(elsewhere, part), folder.path(part), { recursive: true });
      expect(syncIndex({ isReplaced: true }).removed).toEqual([]);
      later(SETTLING - 500);
    }
    expect(slugs()).toEqual(ALL);
    later(SETTLING);
    expect(syncIndex().removed).toEqual(['articles/2025/b.json', 'articles/2024/older.json'].sort());
    expect(slugs()).toEqual(['a', 'old']);
  });

  it('that is swapped for another one is live at once, and soon without what that one lacks, each time', () => {
    const [one, two] = [folder.path('../one'), folder.path('../two')];
    renameSync(folder.path('.'), one);
    cpSync(one, two, { recursive: true });
    rmSync(join(two, 'articles/2024'), { recursive: true });
    cpSync(join(one, 'articles/2025/a.json'), join(two, 'articles/2025/new.json'));
    const leadTo = (target: string) => {
      rmSync(folder.path('../content'), { force: true });
      symlinkSync(target, folder.path('../content'));
    };
    for (let round = 0; round < 2; round++) {
      leadTo(two);
      expect(syncIndex({ isReplaced: true }).removed).toEqual([]);
      later(SETTLING);
      syncIndex();
      expect(slugs()).toEqual(['a', 'b']); // `new` has the id of `a`
      leadTo(one);
      expect(syncIndex({ isReplaced: true }).change.stories.toSorted()).toEqual(['old', 'older']);
      expect(slugs()).toEqual(ALL);
    }
  });
});

describe('a folder in it', () => {
  it.each([
    ['articles', 'articles'],
    ['a year', 'articles/2025'],
  ])('%s that is gone or empty all at once keeps its stories, and says so by its name', (_, path) => {
    renameSync(folder.path(path), elsewhere);
    expect([syncIndex().change, syncPaths([path]).change]).toEqual([NOTHING, NOTHING]);
    mkdirSync(folder.path(path));
    expect([syncIndex().change, syncPaths([path]).change]).toEqual([NOTHING, NOTHING]);
    expect(slugs()).toEqual(ALL);
    expect(said()).toEqual([expect.stringMatching(new RegExp(`^${path}: all \\d files in it are gone at once`))]);
    rmSync(folder.path(path), { recursive: true });
    renameSync(elsewhere, folder.path(path));
    expect(syncIndex()).toMatchObject({ read: [path], change: NOTHING });
    expect(said()).toEqual([]);
  });

  it('whoever deletes files one by one, or the only one, means it', () => {
    rmSync(folder.path('articles/2025'), { recursive: true });
    expect(syncPaths(['articles/2025', 'articles/2025/a.json', 'articles/2025/b.json']).change.stories).toEqual(['a', 'b']);
    folder.delete('articles/2024/old.json');
    expect(syncIndex().change.stories).toEqual(['old']);
    rmSync(folder.path('articles/2024'), { recursive: true });
    expect(syncIndex().change.stories).toEqual(['older']);
    expect(said()).toEqual([]);
  });

  it('a year that goes for good is withdrawn by a command', () => {
    renameSync(folder.path('articles/2025'), elsewhere);
    syncIndex();
    const lines: string[] = [];
    expect(runContentCommand(['withdraw', 'articles/2024'], (line) => lines.push(line))).toBe(1);
    expect(runContentCommand(['withdraw', 'articles/2025/'], (line) => lines.push(line))).toBe(0);
    expect(lines).toEqual(['articles/2024: nothing of it is gone', 'articles/2025/a.json: withdrawn', 'articles/2025/b.json: withdrawn']);
    expect([slugs(), said()]).toEqual([['old', 'older'], []]);
  });

  it('a year that is called otherwise takes its stories along', () => {
    renameSync(folder.path('articles/2025'), folder.path('articles/2023'));
    syncIndex();
    expect([slugs(), said().filter((line) => line.includes('gone'))]).toEqual([ALL, []]);
    expect(said()).toContainEqual(expect.stringMatching(/^articles\/2023\/a\.json: published in 2025/));
  });
});

describe('a linked folder', () => {
  const linkTo = (target: string, path: string) => symlinkSync(target, folder.path(path));
  it('elsewhere is read, whole and file by file; a link that leads nowhere keeps what it had', () => {
    renameSync(folder.path('articles/2025'), elsewhere);
    linkTo(elsewhere, 'articles/2025');
    expect([syncIndex().change, said()]).toEqual([NOTHING, []]);
    cpSync(join(elsewhere, 'a.json'), join(elsewhere, 'c.json'));
    expect(syncPaths(['articles/2025/c.json']).read).toContain('articles/2025/c.json');
    rmSync(join(elsewhere, 'c.json'));
    expect(syncIndex().removed).toEqual(['articles/2025/c.json']);
    renameSync(elsewhere, `${elsewhere}-away`);
    expect([syncIndex().change, syncPaths(['articles/2025']).change, slugs()]).toEqual([NOTHING, NOTHING, ALL]);
    expect(said()).toEqual([expect.stringMatching(/^articles\/2025: a link that leads nowhere/)]);
    renameSync(`${elsewhere}-away`, elsewhere);
    syncPaths(['articles/2025']);
    expect(said()).toEqual([]);
  });
  it.each([
    ['itself', '2026', /back to itself/],
    ['the folder it is in', '.', /read already/],
    ['the content folder', '../../content', /read already/],
    ['another year', '2024', /read already/],
    ['a folder around everything', '/', /read already/],
  ])('that leads to %s is refused by its name, and nothing is read twice', (_, target, wrong) => {
    linkTo(target, 'articles/2026');
    expect(syncIndex().change).toEqual(NOTHING);
    expect(said()).toEqual([expect.stringMatching(wrong)]);
    expect(said()[0]).toMatch(/^articles\/2026: /);
  });
  it('elsewhere that leads back into itself ends', () => {
    mkdirSync(join(elsewhere, 'inner'), { recursive: true });
    symlinkSync(elsewhere, join(elsewhere, 'inner/back'));
    linkTo(elsewhere, 'articles/2026');
    syncIndex();
    expect(said()).toEqual(['articles/2026/inner/back: a link to a folder that is read already']);
  });
});
