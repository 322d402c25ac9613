import { afterEach, beforeEach, expect, it } from 'vitest';
import { syncIndex } from '../../index/story-index.ts';
import { aContentFolder } from '../../testing/a-content-folder.ts';
import { paper } from '../paper.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => (folder = aContentFolder()));
afterEach(() => folder.dispose());

const described = { description: { en: 'Talks.', zh: '访谈。' } };
const problemsOf = (name: unknown) => {
  folder.write('series.json', { series: [{ id: 'ytalk', name, ...described }] });
  return syncIndex().problems;
};

it.each([
  ['YTalk', { en: 'YTalk', zh: 'YTalk' }, { en: 'YTalk', zh: 'YTalk' }],
  [{ en: 'YTalk' }, { en: 'YTalk', zh: 'YTalk' }, { en: 'YTalk', zh: 'YTalk' }],
  [{ zh: '湾谈' }, { en: '湾谈', zh: '湾谈' }, { en: '灣談', zh: '灣談' }],
  ['湾谈', { en: '湾谈', zh: '湾谈' }, { en: '灣談', zh: '灣談' }],
  [
    { en: 'BayTalk', zh: '湾谈' },
    { en: 'BayTalk', zh: '湾谈' },
    { en: 'BayTalk', zh: '灣談' },
  ],
])('the name %j', (name, here, traditional) => {
  expect(problemsOf(name)).toEqual([]);
  expect(paper('en').series[0]?.name).toEqual(here);
  expect(paper('zh-hant').series[0]?.name).toEqual(traditional);
});

it.each([
  [{ cn: '湾谈' }, 'series[0].name.cn', 'unknown key "cn"', 'did you mean "zh"?'],
  [{}, 'series[0].name', '{}', 'needs a text in "en" or "zh"'],
  ['  ', 'series[0].name', '"  " is not an object', 'must be { "en": "…", "zh": "…" }'],
  [146, 'series[0].name', '146 is not an object', 'must be { "en": "…", "zh": "…" }'],
])('%j is no name', (name, path, wrong, right) => {
  expect(problemsOf(name)[0]).toMatchObject({ file: 'series.json', path, wrong, right, level: 'error' });
});
