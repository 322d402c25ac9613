import { afterEach, beforeEach, expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { anArticle } from '../testing/an-article.ts';
import { checkContent } from '../newsroom/content-check.ts';
import { sourcesWithStories, storiesIn } from '../queries/lists.ts';
import { story } from '../queries/stories.ts';
import { type NamedSource, sourceOf } from './source.ts';
import { changesSince, syncIndex } from '../index/story-index.ts';

const readers = { now: new Date('2026-01-01T00:00:00Z'), preview: false, script: 'Hans' as const };
const from = (source: { en?: string; zh?: string }) => anArticle({ source });
const listed = (source: string) => storiesIn(readers, { source }, { page: 1, pageSize: 9 })?.cards.map(({ slug }) => slug);
const problems = () => checkContent(new Date()).problems.map(({ path, wrong, right, level }) => `${level} ${path}: ${wrong}; ${right}`);

const SOURCES: NamedSource[] = [
  { id: 'bayward', name: { en: 'Bayward', zh: '向湾' } },
  { id: 'tide', name: { en: 'Tide Wire', zh: '潮讯' } },
];

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => {
  folder = aContentFolder();
  folder.write('sources.json', { sources: SOURCES });
});
afterEach(() => folder.dispose());

it.each([
  [{ en: 'Tide Wire', zh: '潮讯' }, 'tide'],
  [{ en: 'Tide Wire' }, 'tide'],
  [{ zh: '潮讯' }, 'tide'],
  [{ en: 'Tide Wire', zh: '浪讯' }, 'tide'],
  [{ en: 'Tide Wire', zh: '向湾' }, undefined],
  [{ en: 'tide wire' }, undefined],
  [{ en: '潮讯' }, undefined],
])('a story from %j belongs to %s', (stated, id) => expect(sourceOf(stated, SOURCES)?.id).toBe(id));

it('a front has the stories that state one of its names; no other has', () => {
  folder.article('ours', from({ en: 'Bayward', zh: '向湾' }));
  folder.article('theirs', from({ zh: '潮讯' }));
  folder.article('others', from({ en: 'Somebody else', zh: '别人' }));
  folder.article('draft', { ...from({ en: 'Tide Wire', zh: '潮讯' }), status: 'draft' });
  expect([listed('bayward'), listed('tide')]).toEqual([['ours'], ['theirs']]);
  expect(['ours', 'theirs', 'others'].map((slug) => story(slug, readers)?.source)).toEqual(['bayward', 'tide', undefined]);
  expect(story('ours', { ...readers, script: 'Hant' })?.source).toBe('bayward');
  expect(sourcesWithStories(readers).map(({ source, stories }) => `${source.id} ${stories}`)).toEqual(['bayward 1', 'tide 1']);
});

it('a source that comes, goes or is called otherwise takes its stories with it', () => {
  folder.article('ours', from({ en: 'Bayward', zh: '向湾' }));
  folder.article('theirs', from({ en: 'Delta Daily', zh: '三角洲日报' }));
  syncIndex();
  folder.write('sources.json', { sources: [{ id: 'delta', name: { en: 'Delta Daily', zh: '三角洲日报' } }] });
  const { revision } = changesSince(0);
  syncIndex();
  expect([listed('bayward'), listed('delta')]).toEqual([[], ['theirs']]);
  expect(story('ours', readers)?.source).toBeUndefined();
  expect(changesSince(revision).change.paper).toBe(true);
  folder.delete('articles/2025/theirs.json');
  syncIndex();
  expect(sourcesWithStories(readers)).toEqual([]);
});

it('a story that changes its source changes lists', () => {
  folder.article('a', from({ en: 'Bayward', zh: '向湾' }));
  syncIndex();
  folder.article('a', from({ en: 'Tide Wire', zh: '潮讯' }));
  expect(syncIndex().change).toMatchObject({ stories: ['a'], lists: true });
  expect([listed('bayward'), listed('tide')]).toEqual([[], ['a']]);
});

it('the check finds names of two sources, and a name that is not the source’s', () => {
  folder.article('a', from({ en: 'Bayward', zh: '潮讯' }));
  folder.article('b', from({ en: 'Tide Wire', zh: '浪讯' }));
  folder.article('c', from({ en: 'Bayword', zh: '向湾' }));
  folder.article('d', from({ en: 'Nobody', zh: '无人' }));
  expect(problems()).toEqual([
    'error source: "Bayward" is bayward, "潮讯" is tide; both must be names of one source of sources.json',
    'warning source.zh: "浪讯" is not the name of tide in Chinese; its name is "潮讯"',
    'warning source.en: "Bayword" is not the name of bayward in English; its name is "Bayward"',
  ]);
  expect([story('a', readers), listed('tide')]).toEqual([undefined, ['b']]);
});

it('a paper need not have the file', () => {
  folder.article('ours', from({ en: 'Bayward', zh: '向湾' }));
  folder.delete('sources.json');
  expect(problems()).toEqual([]);
  expect(syncIndex().problems).toEqual([]);
  expect(sourcesWithStories(readers)).toEqual([]);
  expect(story('ours', readers)?.article.source.en).toBe('Bayward');
  folder.write('sources.json', { sources: SOURCES });
  syncIndex();
  expect(listed('bayward')).toEqual(['ours']);
  folder.delete('sources.json');
  syncIndex();
  expect(listed('bayward')).toEqual([]);
});
