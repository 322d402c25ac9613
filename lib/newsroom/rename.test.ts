import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Article } from '../record/schema/article.ts';
import { queryContext } from '../queries/context.ts';
import { cardByCode } from '../queries/stories.ts';
import { shortCode } from '../record/short-code.ts';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { anArticle } from '../testing/an-article.ts';
import { runContentCommand } from './command.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => (folder = aContentFolder()));
afterEach(() => folder.dispose());

const run = (...args: string[]) => {
  const lines: string[] = [];
  return { code: runContentCommand(['rename', ...args], (line) => lines.push(line)), text: lines.join('\n') };
};
const at = (slug: string) => {
  const file = folder.path(`articles/2025/${slug}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Article) : undefined;
};

it('a story keeps the addresses that it had', () => {
  folder.article('one', anArticle({ id: 'one' }));
  expect(run('one', 'two')).toMatchObject({
    code: 0,
    text: expect.stringMatching(/one\.json is .*two\.json now, and \/cities\/one leads to \/cities\/two/),
  });
  expect(run('articles/2025/two.json', 'three').code).toBe(0);
  expect([at('one'), at('two'), at('three')]).toMatchObject([undefined, undefined, { id: 'one', formerly: ['one', 'two'] }]);
  expect(run('three', 'one').code).toBe(0);
  expect(at('one')?.formerly).toEqual(['two', 'three']);
  expect(runContentCommand(['index'], () => undefined)).toBe(0);
});

it('a story without an id keeps the one that it had by its file’s name', () => {
  folder.write('articles/2025/one.json', { ...anArticle(), id: undefined });
  runContentCommand(['index'], () => undefined);
  expect(run('one', 'two').code).toBe(0);
  expect(run('two', 'three').code).toBe(0);
  expect(at('three')).toMatchObject({ id: 'one', formerly: ['one', 'two'] });
  expect(runContentCommand(['index'], () => undefined)).toBe(0);
  expect(cardByCode(shortCode('one'), queryContext(new Date(), 'en'))?.slug).toBe('three');
});

it('changes nothing else in the file', () => {
  folder.article('one', anArticle({ formerly: ['zero'] }));
  const before = readFileSync(folder.path('articles/2025/one.json'), 'utf8');
  run('one', 'two');
  const after = readFileSync(folder.path('articles/2025/two.json'), 'utf8');
  const without = (text: string) => text.replace(/"formerly": \[[^\]]*\]/, '');
  expect(without(after)).toBe(without(before));
});

it.each([
  [[], 'Which story'],
  [['one'], 'Which story'],
  [['nothing', 'two'], 'There is no story "nothing"'],
  [['one', 'Two'], 'cannot be an address'],
  [['one', '../two'], 'cannot be an address'],
  [['one', 'both'], 'cannot be an address'],
  [['one', 'one'], 'is called so already'],
  [['one', 'other'], 'already taken by'],
  [['one', 'older'], 'is a former address of'],
])('refuses %j: %s', (args, said) => {
  folder.article('one', anArticle());
  folder.article('other', anArticle({ formerly: ['older'] }));
  const { code, text } = run(...args);
  expect([code, text]).toEqual([1, expect.stringContaining(said)]);
  expect(at('one')).toBeDefined();
});
