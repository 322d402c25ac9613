import { afterEach, beforeEach, expect, it } from 'vitest';
import { syncPaths } from '../index/story-index.ts';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { canShowPaper } from './paper-there.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => (folder = aContentFolder()));
afterEach(() => folder.dispose());

it('there is no paper to show until its name and its sections have been valid once; other files may be broken', () => {
  const news = { id: 'news', name: { en: 'News', zh: '要闻' }, description: { en: 'All.', zh: '全部。' }, everything: true };
  for (const name of ['topics.json', 'series.json', 'sources.json', 'roles.json', 'traditional.json']) folder.write(name, '{');
  folder.write('sections.json', '{');
  expect(canShowPaper()).toBe(false);
  folder.write('sections.json', { sections: [news] });
  syncPaths(['sections.json']);
  expect(canShowPaper()).toBe(true);
  folder.write('site.json', '{');
  syncPaths(['site.json']);
  expect(canShowPaper()).toBe(true);
});
