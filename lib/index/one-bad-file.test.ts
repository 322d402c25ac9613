import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { latestStories } from '../queries/lists.ts';
import { filedProblems } from '../queries/filed-problems.ts';
import { allSeries, roles, site, topics, traditionalTerms } from '../queries/paper-files.ts';
import type { Article } from '../record/schema/article.ts';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { aParagraph, anArticle } from '../testing/an-article.ts';
import { syncIndex, syncPaths } from './story-index.ts';

/** Runs with the permissions of somebody who is not root, whom no permissions hold back. */
function asAnybody<T>(work: () => T): T {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    return work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
/** Takes all permissions from a file or folder of a content folder that anybody may look into. */
function deny(path: string) {
  chmodSync(folder.root, 0o755);
  chmodSync(folder.path(path), 0o000);
}

const context = { now: new Date('2026-01-01T00:00:00Z'), preview: false, script: 'Hans' as const };
const slugs = () =>
  latestStories(context, { limit: 50 })
    .map(({ slug }) => slug)
    .sort();
const GOOD = ['a', 'b', 'c'];

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => (folder = aContentFolder()));
afterEach(() => folder.dispose());

const saveGood = (en = 'Good') => GOOD.map((slug) => folder.article(slug, anArticle({ title: { en, zh: '好' } })));
const titles = () => new Set(latestStories(context, { limit: 50 }).map(({ title }) => title.en));
const said = () =>
  filedProblems()
    .filter(({ level }) => level === 'error')
    .map(({ file, wrong }) => `${file}: ${wrong}`);

const BAD = 'articles/2025/bad.json';
const deep = (text: string) => text.repeat(20_000);
const nested = anArticle({ body: [aParagraph({ en: '[' })] });

it.each(['topics.json', 'series.json', 'roles.json', 'sources.json', 'traditional.json'])(
  'nor does %s, if it has never been valid: what it defines is not asked for until it is',
  (name) => {
    const valid = name === 'roles.json' ? { roles: [] } : readFileSync(folder.path(name), 'utf8');
    folder.write(name, '{');
    const given: Partial<Article> = {
      topics: ['bridges'],
      series: { id: 'baytalk', number: 1 },
      credits: [{ role: 'author', name: { zh: '林一' } }],
    };
    folder.article('a', anArticle(given));
    folder.article('b', anArticle({ topics: ['nowhere'] }));
    syncIndex();
    expect(said()).toContainEqual(expect.stringContaining(`${name}: `));
    expect(slugs()).toContain('a');
    expect(() => [topics(), allSeries(), roles(), traditionalTerms()]).not.toThrow();
    expect(slugs().includes('b')).toBe(name === 'topics.json');
    folder.write(name, valid);
    syncPaths([name]);
    expect(said()).toEqual([expect.stringContaining('unknown topic "nowhere"')]);
    expect(topics().length).toBeGreaterThan(0);
  },
);

describe('one bad file never costs another', () => {
  it.each<[string, () => void, RegExp]>([
    ['a link to itself', () => symlinkSync('bad.json', folder.path(BAD)), /back to itself/],
    ['a link that leads nowhere', () => symlinkSync('gone.json', folder.path(BAD)), /leads nowhere: gone\.json/],
    ['a folder', () => mkdirSync(folder.path(BAD)), /folder that is named like a file/],
    ['a link to a folder', () => symlinkSync('.', folder.path(BAD)), /folder that is named like a file/],
    ['a pipe', () => execFileSync('mkfifo', [folder.path(BAD)]), /a pipe, not a file/],
    ['a device', () => symlinkSync('/dev/zero', folder.path(BAD)), /a device, not a file/],
    ['20,000 lists', () => folder.write(BAD, deep('[')), /nested more than 100 deep/],
    ['20,000 lists that are closed', () => folder.write(BAD, deep('[') + deep(']')), /nested more than 100 deep/],
    ['20,000 objects', () => folder.write(BAD, deep('{"a":')), /nested more than 100 deep/],
    ['20,000 lists that do not match', () => folder.write(BAD, deep('[}')), /nested more than 100 deep/],
    ['20,000 lists in a field', () => folder.write(BAD, JSON.stringify(nested).replace('"["', deep('[') + deep(']'))), /nested more than/],
    ['20,000 marks in a text', () => folder.write(BAD, anArticle({ body: [aParagraph({ en: deep('*a ') })] })), /20000 marks/],
    ['20,000 links in each other', () => folder.write(BAD, anArticle({ body: [aParagraph({ en: deep('[a') })] })), /20000 marks/],
    ['100,000 unknown keys', () => folder.write(BAD, Object.fromEntries([...Array(100_000).keys()].map((n) => [n, 1]))), /unknown key/],
    ['a huge file', () => (folder.write(BAD, '{'), truncateSync(folder.path(BAD), 3_000_000_000)), /has 3000 MB/],
    ['rubbish', () => folder.write(BAD, Buffer.from([0, 1, 255, 254, 0xed, 0xa0, 0x80])), /not UTF-8/],
  ])('not %s', (_, spoil, wrong) => {
    saveGood();
    spoil();
    const { problems } = syncIndex();
    expect(slugs()).toEqual(GOOD);
    expect(problems.map(({ file }) => file)).toContain(BAD);
    expect(said()).toContainEqual(expect.stringMatching(wrong));
    expect(new Set(filedProblems().map(({ file }) => file))).toEqual(new Set([BAD]));
    // And again with everything saved at once, by the watcher's way
    const paths = [...saveGood('Better'), BAD];
    folder.delete('articles/2025/c.json');
    syncPaths(paths);
    expect([slugs(), titles()]).toEqual([['a', 'b'], new Set(['Better'])]);
    expect(said()).toContainEqual(expect.stringMatching(wrong));
  });

  it.each<[string, (path: string) => void, string]>([
    ['a pipe', (path) => execFileSync('mkfifo', [path]), 'a pipe, not a file'],
    ['a link to itself', (path) => symlinkSync('bad.png', path), 'a link that leads back to itself'],
    ['huge', (path) => (folder.write('media/bad.png', 'x'), truncateSync(path, 3_000_000_000)), 'the file has 3000 MB'],
  ])('not a picture that is %s', (_, spoil, wrong) => {
    mkdirSync(folder.path('media'), { recursive: true });
    saveGood();
    spoil(folder.path('media/bad.png'));
    folder.article('bad', anArticle({ image: { src: 'bad.png', width: 4, height: 3, alt: { en: 'x', zh: '某' } } }));
    syncIndex();
    expect(slugs()).toEqual(GOOD);
    expect(said()).toContain(`articles/2025/bad.json: content/media/bad.png: ${wrong}`);
  });

  it('not a socket', async () => {
    saveGood();
    const server = createServer().listen(folder.path(BAD));
    await new Promise((done) => server.once('listening', done));
    syncIndex();
    expect([slugs(), said()]).toEqual([GOOD, [`${BAD}: a socket, not a file`]]);
    server.close();
  });

  it('a file that becomes unreadable keeps its last good version, and is taken in again when it is readable', () => {
    const [path = ''] = saveGood();
    syncIndex();
    folder.article('a', anArticle({ title: { en: 'Newer', zh: '新' } }));
    deny(path);
    expect(asAnybody(() => syncPaths([path])).change.stories).toEqual([]);
    expect([slugs(), titles(), said()]).toEqual([GOOD, new Set(['Good']), [`${path}: cannot be read: permission denied`]]);
    chmodSync(folder.path(path), 0o644);
    expect(syncIndex().change.stories).toEqual(['a']);
    expect([titles(), said()]).toEqual([new Set(['Good', 'Newer']), []]);
  });

  it('a folder that nobody may read keeps its stories, and the rest is read', () => {
    saveGood();
    syncIndex();
    deny('articles/2025');
    folder.article('later', anArticle({ publishedAt: '2024-10-21T09:20:00+08:00' }));
    expect(asAnybody(() => syncIndex()).change.stories).toEqual(['later']);
    expect(slugs()).toEqual([...GOOD, 'later']);
    expect(said()).toEqual(['articles/2025: cannot be read: permission denied']);
    chmodSync(folder.path('articles/2025'), 0o755);
    expect(syncIndex()).toMatchObject({ read: ['articles/2025'], change: { stories: [] } });
    expect(said()).toEqual([]);
  });

  it.each(['site.json', 'topics.json', 'sources.json'])('%s that cannot be read stays as it was', (name) => {
    saveGood();
    syncIndex();
    folder.delete(name);
    symlinkSync(name, folder.path(name));
    syncIndex();
    expect(said()).toEqual([`${name}: a link that leads back to itself`]);
    expect([slugs(), site().timeZone]).toEqual([GOOD, 'Asia/Hong_Kong']);
  });
});
