import { afterEach, beforeEach, expect, it } from 'vitest';
import { syncIndex, syncPaths } from '../../index/story-index.ts';
import { aContentFolder } from '../../testing/a-content-folder.ts';
import { anArticle } from '../../testing/an-article.ts';
import { queryContext } from '../context.ts';
import { paper } from '../paper.ts';
import { story } from '../stories.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => (folder = aContentFolder()));
afterEach(() => folder.dispose());

const NAME = { en: 'Lin Mei', zh: '林梅' };
const ROLES = { roles: [{ id: 'proofreader', name: { en: 'Proofreader', zh: '校对' }, as: 'editor' }] };
const credited = (role: string, en = 'A') => anArticle({ id: 'a', title: { en, zh: '题' }, credits: [{ role, name: NAME }] });
const title = () => story('a', queryContext(new Date(), 'en'))?.article.title.en;
const errors = () => syncIndex().problems.filter(({ level }) => level === 'error');

it('a paper without roles of its own', () => {
  folder.article('a', credited('editor'));
  expect(errors()).toEqual([]);
  expect(paper('en').roles).toEqual([]);
});

it.each([
  ['校对', 'did you mean "proofreader"?'],
  ['proofreder', 'did you mean "proofreader"?'],
  ['记者', 'did you mean "reporter"?'],
  ['x', expect.stringMatching(/^one of: proofreader, reporter, author,/)],
])('an unknown role %s: what was meant', (role, right) => {
  folder.write('roles.json', ROLES);
  folder.article('a', credited(role));
  expect(errors()).toMatchObject([{ path: 'credits[0].role', wrong: `unknown role "${role}"`, right, decidedBy: 'roles.json' }]);
});

it('roles that come with the file are good at once, those that go are an error and keep the story as it was', () => {
  const path = folder.article('a', credited('proofreader'));
  expect(errors()).toHaveLength(1);
  expect(title()).toBeUndefined();
  folder.write('roles.json', ROLES);
  expect(syncPaths(['roles.json']).problems.filter(({ level }) => level === 'error')).toEqual([]);
  expect(title()).toBe('A');
  expect(paper('zh-hant').roles).toMatchObject([{ name: { zh: '校對' } }]);
  folder.write('roles.json', { roles: [] });
  expect(syncPaths(['roles.json']).problems.filter(({ level }) => level === 'error')).toMatchObject([
    { file: path, path: 'credits[0].role' },
  ]);
  expect(title()).toBe('A');
});

it.each(['{', '[]', '{ "roles": [{ "id": "A B" }] }'])('a broken file never takes down the paper: %s', (text) => {
  folder.write('roles.json', text);
  folder.article('b', anArticle());
  expect(errors().map(({ file }) => file)).toContain('roles.json');
  expect(paper('en').roles).toEqual([]);
  expect(story('b', queryContext(new Date(), 'en'))).toBeDefined();
  folder.write('roles.json', ROLES);
  folder.article('a', credited('proofreader'));
  syncIndex();
  folder.write('roles.json', text);
  folder.article('a', credited('proofreader', 'New'));
  syncIndex();
  expect([paper('en').roles.length, title()]).toEqual([1, 'New']);
});

it('one id twice is an error', () => {
  folder.write('roles.json', { roles: [...ROLES.roles, ...ROLES.roles] });
  expect(errors()).toMatchObject([{ file: 'roles.json', wrong: '"proofreader" is already roles[0]' }]);
});
