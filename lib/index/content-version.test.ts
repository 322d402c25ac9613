import { afterAll, beforeAll, expect, it } from 'vitest';
import { aContentFolder, aDrawing } from '../testing/a-content-folder.ts';
import { anArticle } from '../testing/an-article.ts';
import { contentVersion } from './content-version.ts';
import { story } from '../queries/stories.ts';
import { syncIndex, syncPaths } from './story-index.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeAll(() => {
  folder = aContentFolder();
  folder.article('one', anArticle());
  folder.article('two', anArticle());
  folder.article('three', anArticle());
  syncIndex();
});
afterAll(() => folder.dispose());

const version = () => {
  syncIndex();
  return contentVersion(['one', 'two']);
};

it('is another when one of the stories, their order or the paper is', () => {
  const before = version();
  expect(version()).toBe(before);
  expect(contentVersion(['two', 'one'])).not.toBe(before);
  folder.article('one', anArticle({ body: [{ type: 'paragraph', en: 'New.', zh: '新。' }] }));
  const changed = version();
  expect(changed).not.toBe(before);
  folder.write('traditional.json', { protected: ['于丹'], wording: {} });
  expect(version()).not.toBe(changed);
});

it('is the same when another story is changed', () => {
  const before = version();
  folder.article('three', anArticle({ body: [{ type: 'paragraph', en: 'New.', zh: '新。' }] }));
  expect(version()).toBe(before);
});

it('is another when a picture that a story had to wait for arrives', () => {
  const alt = { en: 'A bridge.', zh: '一座桥。' };
  const path = folder.article('one', anArticle({ image: { src: 'late.svg', width: 40, height: 30, alt } }));
  const shown = () => story('one', { now: new Date(), preview: false, script: 'Hans' })?.article.image?.src;
  syncPaths([path]);
  const [before, shownBefore] = [contentVersion(['one']), shown()];
  folder.write('media/late.svg', aDrawing(40, 30));
  syncPaths(['media/late.svg']);
  expect([shownBefore, shown()]).toEqual([undefined, 'late.svg']);
  expect(contentVersion(['one'])).not.toBe(before);
});
