import { expect, it } from 'vitest';
import type { MediaFacts } from '../folder/media-facts.ts';
import { anArticle } from '../testing/an-article.ts';
import { checkArticle } from '../testing/check-article.ts';
import { parseArticle } from './article-file.ts';

const alt = { en: 'A tide at dawn', zh: '清晨的潮水' };
const picture = { src: 'a.png', width: 1600, height: 900, alt };
const check = (image: typeof picture, facts: MediaFacts) => checkArticle({ image }, { media: () => facts });

it('a file that is there under almost the same name', () => {
  const missing = (near: string) => ({ ...picture, src: near.startsWith('B') ? 'b.png' : 'c.png' });
  const said = (near: string) => check(missing(near), { kind: 'missing', near })[0];
  expect(said('B.PNG')).toBe('error image.src: there is no content/media/b.png | there is B.PNG: rename that file to b.png');
  expect(said('bay/c.png')).toBe('error image.src: there is no content/media/c.png | there is bay/c.png: is it that?');
});
it('a file that is not there, named with the folder', () =>
  expect(check({ ...picture, src: 'media/a.png' }, { kind: 'missing' })[0]).toBe(
    'error image.src: there is no content/media/media/a.png | must be written as "a.png": names begin below content/media',
  ));
it.each([
  ['a.gif', 'must be a PNG if it stands still and a film (MP4) if it moves: a GIF is many times larger'],
  ['IMG_1.HEIC', 'must be saved as JPEG, PNG, WebP or AVIF: browsers do not show it'],
  ['a.JPG', 'must have small letters, digits, dots and hyphens only: rename the file to "a.jpg", here too'],
  ['/media/a.jpg', 'must be written as "a.jpg": names begin below content/media'],
  ['../../media/bay/a.jpg', 'must be written as "bay/a.jpg": names begin below content/media'],
  ['bay\\a.jpg', 'must be written as "bay/a.jpg": names begin below content/media'],
  ['./bay//a.jpg?v=2#b', 'must be written as "bay/a.jpg": names begin below content/media'],
  ['a%2Djpg.jpg', 'must be written as "a-jpg.jpg": names begin below content/media'],
  ['/media/My%20Tide (1).JPG', 'must have small letters, digits, dots and hyphens only: rename the file to "my-tide-1.jpg", here too'],
  ['C:\\Users\\lin\\a.jpg', 'must be written as "a.jpg": names begin below content/media'],
  ['https://a.example/a.jpg', 'must be a file of the paper: put it into content/media, and write its name'],
  ['潮汐.jpg', 'must name a picture file below content/media, in lower case'],
  ['a.jfif', 'must end in .jpg: it is a JPEG'],
])('a kind that browsers do not show, in words: %s', (src, right) => {
  const { problems } = parseArticle('articles/2025/a.json', JSON.stringify(anArticle({ image: { ...picture, src } })));
  expect(problems.map((problem) => problem.right)).toEqual([right]);
});
