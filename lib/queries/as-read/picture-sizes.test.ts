import { afterEach, beforeEach, expect, it } from 'vitest';
import { queryContext } from '../context.ts';
import { ownPage } from '../own-pages.ts';
import { story } from '../stories.ts';
import { aContentFolder, aDrawing } from '../../testing/a-content-folder.ts';
import { anArticle } from '../../testing/an-article.ts';
import { aPage } from '../../testing/a-page.ts';
import { syncIndex, syncPaths } from '../../index/story-index.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => {
  folder = aContentFolder();
  for (const name of ['lead', 'one', 'two']) folder.write(`media/${name}.svg`, aDrawing(300, 200));
});
afterEach(() => folder.dispose());

const alt = { en: 'A lamp on a wall', zh: '墙上的一盏灯' };
const picture = (src: string, given: object = {}) => ({ src, alt, ...given });
const body = [
  { type: 'image', ...picture('one.svg') },
  { type: 'gallery', images: [picture('one.svg'), picture('two.svg', { width: 300 })] },
];
const measured = { width: 300, height: 200 };
const found = () => story('a', queryContext(new Date(), 'en'));
const write = (given: object = {}) =>
  folder.write('articles/2025/a.json', { ...anArticle(), id: 'a', image: picture('lead.svg'), body, ...given });

it('pictures without width and height have those of their files, in stories, on cards and on pages', () => {
  write();
  folder.write('pages/about.json', { ...aPage(), body });
  expect(syncIndex().problems).toEqual([]);
  expect(found()).toMatchObject({
    card: { image: measured },
    article: { image: measured, body: [measured, { images: [measured, measured] }] },
  });
  expect(ownPage('about', queryContext(new Date(), 'en'))?.body).toMatchObject([measured, { images: [measured, measured] }]);
});

it('a picture that is replaced by one of another size has that', () => {
  write();
  syncIndex();
  folder.write('media/lead.svg', aDrawing(400, 100));
  expect(syncPaths(['media/lead.svg']).problems).toEqual([]);
  expect(found()?.card.image).toMatchObject({ width: 400, height: 100 });
});

it('stated and wrong is an error; the last good version has the size of its picture still', () => {
  write();
  syncIndex();
  write({ image: picture('lead.svg', { width: 1200, height: 200 }) });
  expect(syncIndex().problems).toMatchObject([{ path: 'image.width', wrong: 'lead.svg is not 1200 pixels wide', right: 'must be 300' }]);
  expect(found()?.card.image).toMatchObject(measured);
  write({ image: picture('lead.svg', { width: 0 }) });
  expect(syncIndex().problems).toMatchObject([{ path: 'image.width', level: 'error' }]);
});
