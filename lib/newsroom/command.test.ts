import { afterEach, beforeEach, expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { aParagraph, anArticle } from '../testing/an-article.ts';
import { runContentCommand } from './command.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => (folder = aContentFolder()));
afterEach(() => folder.dispose());

const run = (...args: string[]) => {
  const lines: string[] = [];
  const code = runContentCommand(args, (line) => lines.push(line));
  return { code, text: lines.join('\n') };
};

it('check lists everything in every file in one run, and fails on errors only', () => {
  run('schema');
  folder.article('a', anArticle({ body: [aParagraph(), aParagraph({ zh: undefined })] }));
  expect(run('check')).toMatchObject({
    code: 0,
    text: expect.stringMatching(/a\.json:\d+:\d+ {2}body\[1\] {2}in English only[^]*8 files: 0 errors, 1 warning$/),
  });
  folder.write('articles/2025/b.json', '{');
  folder.article('c', anArticle({ topics: ['bridgs'], section: 'citys' }));
  const { code, text } = run('check');
  expect(code).toBe(1);
  expect(text).toMatch(/Errors[^]*b\.json:1:2[^]*c\.json:2:14 {2}section[^]*c\.json:\d+:\d+ {2}topics\[0\][^]*3 errors, 1 warning$/);
});

it('check finds the second of two files of a name, and of two with a number', () => {
  run('schema');
  const series = { id: 'baytalk', number: 1 };
  folder.article('a', anArticle({ publishedAt: '2024-10-21T09:20:00+08:00', series }));
  folder.article('a', anArticle());
  folder.article('b', anArticle({ series }));
  expect(run('check').text).toMatch(
    /2025\/a\.json:1:1 {2}the slug "a" is already taken by articles\/2024\/a\.json[^]*2025\/b\.json:\d+:\d+ {2}series\.number {2}number 1 of "baytalk"/,
  );
});

it('index says what it did', () => {
  folder.article('a', anArticle());
  expect(run('index')).toEqual({ code: 0, text: '1 added, 0 changed, 0 removed, 0 errors' });
});

it('an unknown command is an error', () => expect(run('chek').code).toBe(1));
