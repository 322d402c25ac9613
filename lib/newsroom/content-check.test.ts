import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { aParagraph, anArticle } from '../testing/an-article.ts';
import { syncIndex, syncPaths } from '../index/story-index.ts';
import { story } from '../queries/stories.ts';
import { runContentCommand } from './command.ts';
import { checkContent } from './content-check.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const context = { now: NOW, preview: false, script: 'Hans' as const };
const number = (n: number) => ({ series: { id: 'baytalk', number: n } });

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => (folder = aContentFolder()));
afterEach(() => folder.dispose());

const blamed = () => checkContent(NOW).problems.map(({ file, path }) => `${file} ${path}`);

describe('of two files that claim one thing the check and the site blame the same', () => {
  it('the first by path keeps it where neither was published', () => {
    folder.article('trees-2', anArticle({ ...number(1), publishedAt: '2025-01-01T00:00:00Z' }));
    folder.article('trees', anArticle({ ...number(1), publishedAt: '2025-02-01T00:00:00Z' }));
    expect(syncIndex().problems.map(({ file }) => file)).toEqual(['articles/2025/trees-2.json']);
    expect(blamed()).toEqual(['articles/2025/trees-2.json series.number']);
  });

  it('the published one keeps it, whatever its name, over rescans and edits of either', () => {
    const holder = folder.article('z', anArticle(number(1)));
    syncIndex();
    const newcomer = folder.article('a', anArticle(number(1)));
    const same = [`${newcomer} series.number`];
    expect(syncPaths([newcomer]).problems.map(({ file }) => file)).toEqual([newcomer]);
    expect(blamed()).toEqual(same);
    folder.article('z', anArticle({ ...number(1), title: { en: 'Edited', zh: '改' } }));
    syncPaths([holder]);
    expect(blamed()).toEqual(same);
    expect(story('z', context)?.article.title.en).toBe('Edited');
    folder.article('a', anArticle({ ...number(1), title: { en: 'Edited too', zh: '也改' } }));
    syncIndex();
    expect(blamed()).toEqual(same);
    folder.delete(holder);
    expect(blamed()).toEqual([]);
    expect(story('a', context)?.article.title.en).toBe('Edited too');
  });
});

it('reports a problem of a story at once if another file causes it', () => {
  const path = folder.article('a', anArticle({ source: { en: 'Bayward', zh: '向湾' } }));
  expect(blamed()).toEqual([]);
  folder.write('sources.json', { sources: [{ id: 'bayward', name: { en: 'Bayward', zh: '向海' } }] });
  expect(blamed()).toEqual([`${path} source.zh`]);
});

it('a story whose own error keeps it from readers is a destination of links all the same', () => {
  folder.article('a', anArticle({ topics: ['unheard-of'] }));
  folder.article('b', anArticle({ body: [aParagraph({ en: 'See [a](/cities/a).', zh: '见[甲](/cities/a)。' })] }));
  expect(blamed()).toEqual(['articles/2025/a.json topics[0]']);
});

it('a link to a story that comes out later is one from then on', () => {
  folder.article('later', anArticle({ publishedAt: '2026-02-01T00:00:00Z' }));
  folder.article('b', anArticle({ body: [aParagraph({ en: 'See [it](/cities/later).', zh: '见[它](/cities/later)。' })] }));
  expect(blamed()).toEqual(['articles/2025/b.json body[0].en', 'articles/2025/b.json body[0].zh']);
  expect(checkContent(new Date('2026-02-01T00:00:00Z')).problems).toEqual([]);
});

it.skipIf(process.platform !== 'linux')('works where nothing can be written', () => {
  const path = folder.article('a', anArticle({ topics: ['unheard-of'] }));
  process.env.CONTENT_INDEX = '/proc/index.sqlite';
  expect(blamed()).toEqual([`${path} topics[0]`]);
});

it('one comma too few in topics.json is one error, and does not hide in those of the stories that have topics', () => {
  for (let n = 0; n < 20; n++)
    folder.article(`story-${n}`, anArticle({ body: [aParagraph({ en: 'See [trees](/topics/trees).', zh: '见[树木](/topics/trees)。' })] }));
  folder.write('topics.json', '{ "topics": [{ "id": "bridges" } { "id": "trees" }] }');
  const lines: string[] = [];
  expect(runContentCommand(['check'], (line) => lines.push(line))).toBe(1);
  expect(lines.filter((line) => /\.json:\d/.test(line) && !line.includes('schema/'))).toEqual([
    expect.stringMatching(/topics\.json:1:34 .*a comma is missing/),
  ]);
  expect(lines.join('\n')).toMatch(/Until .*topics\.json is right, nobody can tell whether 60 names in other files are defined there/);
});

it('each file that is not read, though somebody may expect it, is mentioned once', () => {
  folder.article('a', anArticle());
  const passedOver = [
    'articles/2025/b.JSON',
    'articles/2025/b.json.txt',
    'articles/2025/a.json~',
    'Site.json',
    'lost.json',
    'old/2025/c.json',
  ];
  for (const name of [...passedOver, 'README.md', '.DS_Store', 'articles/2025/.a.json.swp', 'media/a.svg', 'schema/site.json'])
    folder.write(name, '{}');
  for (let round = 0; round < 2; round++)
    expect(
      checkContent(NOW)
        .problems.map(({ file, level }) => `${level} ${file}`)
        .sort(),
    ).toEqual(passedOver.map((name) => `warning ${name}`).sort());
  folder.delete('lost.json');
  expect(blamed()).not.toContain('lost.json ');
});

it('a copy that a file manager made is named, and the story it was copied from stays', () => {
  folder.article('a', anArticle());
  syncIndex();
  for (const name of ['a (1).json', 'a copy.json']) folder.write(`articles/2025/${name}`, { ...anArticle(), id: 'a' });
  expect(new Set(checkContent(NOW).problems.map(({ file }) => file))).toEqual(
    new Set(['articles/2025/a (1).json', 'articles/2025/a copy.json']),
  );
  expect(story('a', context)).toBeDefined();
});
