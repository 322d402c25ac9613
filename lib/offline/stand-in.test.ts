import { expect, it } from 'vitest';
import type { KeptPage } from './kept-page.ts';
import { standIn } from './stand-in.ts';

const kept = (...paths: string[]) =>
  new Map(
    paths.map((path): [string, KeptPage] => [
      path,
      { title: '', story: path.split('/').slice(2, 4).join('/'), code: 'phegxd3', at: 0, read: 0, saved: false, files: [], size: 0 },
    ]),
  );

it.each([
  ['another script, for a page that is not kept', '/zh-hant/science/a', ['/en/science/a', '/zh/science/a'], '/zh/science/a'],
  ['a page in both languages', '/en/science/a', ['/zh/science/a', '/zh/science/a/both'], '/zh/science/a/both'],
  ['the same script before another', '/zh/science/a', ['/zh-hant/science/a', '/zh/science/a/both'], '/zh/science/a/both'],
  ['the page in one language, for the one in both', '/en/science/a/both', ['/en/science/a', '/zh/science/a'], '/en/science/a'],
  ['nothing in another language', '/en/science/a', ['/zh/science/a'], undefined],
  ['nothing of another story', '/en/science/a', ['/en/science/b'], undefined],
  ['nothing for a front', '/en/science', ['/en/science/a'], undefined],
])('is %s', (_, path, pages, found) => expect(standIn(path, kept(...pages), 'en')).toBe(found));

it.each([
  ['/s/phegxd3/z', ['/en/science/a', '/zh/science/a'], '/zh/science/a'],
  ['/s/phegxd3/ze', ['/zh/science/a', '/zh/science/a/both-en'], '/zh/science/a/both-en'],
  ['/s/phegxd3', ['/en/science/a', '/zh-hant/science/a'], '/zh-hant/science/a'],
  ['/S/PHEGXD3/Z/', ['/en/science/a', '/zh/science/a'], '/zh/science/a'],
  ['/s/phegxd3/z', ['/en/science/a'], '/en/science/a'],
  ['/s/0000000/z', ['/zh/science/a'], undefined],
  ['/s/phegxd3/xx', ['/zh/science/a'], undefined],
])('of the short link %s, with %j kept, is %s', (path, pages, found) => expect(standIn(path, kept(...pages), 'zh-hant')).toBe(found));
