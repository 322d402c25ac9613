import { describe, expect, it } from 'vitest';
import { editionOf } from '../address/edition-of.ts';
import { fileKey, isFile, isPage, mayBeKept } from './kept-address.ts';

it.each([
  ['/', true],
  ['/en', true],
  ['/zh-hant/science/a-story/both-en', true],
  ['/s/phegxd3/z', true],
  ['/S/PHEGXD3/Z/', true],
  ['/en/search', true],
  ['/en/feed.xml', false],
  ['/zh/topics/food/atom.xml', false],
  ['/s/phegxd3/z/poster.png', false],
  ['/media/a.mp4', false],
  ['/fr/science', false],
  ['/sw.js', false],
  ['/en/search/suggest', false],
  ['/en/a/b/c/d', true],
])('%s is a page: %s', (path, is) => expect(isPage(path)).toBe(is));

it.each([
  ['/en', true],
  ['/zh/science/a-story', true],
  ['/en/news/page/2', true],
  ['/', false],
  ['/s/phegxd3/z', false],
  ['/en/search', false],
  ['/en/search/suggest', false],
  ['/en/saved', false],
  ['/zh-hant/offline', false],
  ['/en/science/feed.xml', false],
  ['/en/a/b/c/d', false],
])('%s may be kept: %s', (path, may) => expect(mayBeKept(path)).toBe(may));

it.each([
  ['/_next/static/chunks/a.css', true],
  ['/elements/A.js', true],
  ['/fonts/a.woff2', true],
  ['/media/a.svg', true],
  ['/media/a.jpg.640.webp', true],
  ['/icon.svg', true],
  ['/s/phegxd3/z/qr.png', false],
  ['/speculation.json', false],
  ['/en/search/suggest', false],
  ['/en/manifest.webmanifest', false],
])('%s is a file that pages need: %s', (path, is) => expect(isFile(path)).toBe(is));

describe('where a file is kept', () => {
  const sized = (width: number, version = '1f09c2aa') => `/media/tides/a.jpg.${width}.webp?v=${version}`;
  it('a picture once, whatever its size', () => expect(fileKey(sized(640))).toBe(fileKey(`https://paper.example${sized(1280)}`)));
  it('a picture that was replaced anew', () => expect(fileKey(sized(640))).not.toBe(fileKey(sized(640, '2f09c2aa'))));
  it('other files by their whole address', () => {
    expect(fileKey('https://paper.example/media/a.svg')).toBe('/media/a.svg');
    expect(fileKey('/media/a.png?v=2')).toBe('/media/a.png?v=2');
  });
  it('and found by the place it is kept at', () => expect(fileKey(fileKey(sized(640)))).toBe(fileKey(sized(640))));
});

it('an address names its edition', () =>
  expect(['/zh-hant/science', '/en', '/', '/s/x', '/media/en'].map(editionOf)).toEqual(['zh-hant', 'en', undefined, undefined, undefined]));
