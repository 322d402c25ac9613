import { describe, expect, it } from 'vitest';
import { isAhead, type KeptPage, keptStories, LIMITS, pagesToDrop, readKept, storyOf, writeKept } from './kept-page.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;
const aPage = (given: Partial<KeptPage> = {}): KeptPage => ({
  title: 'A',
  at: NOW,
  read: NOW,
  saved: false,
  files: [],
  size: 1000,
  ...given,
});
const pages = (...all: [string, KeptPage][]) => new Map(all);

describe('the record of a kept page', () => {
  it('survives the header, in any script', () => {
    const page = aPage({ title: '湾区 “bay”\n', story: 'science/a', files: ['/media/a.svg'] });
    expect(writeKept(page)).toMatch(/^[\x21-\x7e]+$/);
    expect(readKept(writeKept(page))).toEqual(page);
  });
  it.each([null, '', 'rubbish', '%E0%A4%A', 'null', encodeURIComponent('{"at":"now"}')])('is undefined for the header %j', (header) =>
    expect(readKept(header)).toBeUndefined(),
  );
});

it.each([
  [undefined, false],
  [NOW - 1000, true],
  [NOW - 5 * 60_000, false],
  [NOW + 1000, false], // the clock of the device was set back
])('a page that was fetched ahead at %s may be shown as new: %s', (ahead, is) => expect(isAhead(aPage({ ahead }), NOW)).toBe(is));

describe('pages to remove', () => {
  it('are none while there is room', () => expect(pagesToDrop(pages(['/a', aPage()]), NOW)).toEqual([]));
  it('are the least recently read beyond the number', () => {
    const many = Array.from({ length: LIMITS.pages + 2 }, (_, n): [string, KeptPage] => [`/${n}`, aPage({ read: NOW - n })]);
    expect(pagesToDrop(pages(...many.toReversed()), NOW)).toEqual([`/${LIMITS.pages}`, `/${LIMITS.pages + 1}`]);
  });
  it('are all from the one that exceeds the size', () =>
    expect(
      pagesToDrop(pages(['/old', aPage({ read: 1 })], ['/large', aPage({ read: 2, size: LIMITS.bytes })], ['/new', aPage({ read: 3 })]), 4),
    ).toEqual(['/large', '/old']));
  it('are those not opened for a month', () => expect(pagesToDrop(pages(['/a', aPage({ read: NOW - 31 * DAY })]), NOW)).toEqual(['/a']));
  it('are never saved ones, whose size does not count', () =>
    expect(pagesToDrop(pages(['/saved', aPage({ saved: true, read: 0, size: 1e9 })], ['/a', aPage()]), NOW)).toEqual([]));
});

it.each([
  ['/en/science/a', 'science/a'],
  ['/zh-hant/science/a/both', 'science/a'],
  ['/zh/science/a/both-en', 'science/a'],
  ['/en/science', undefined],
  ['/en/archive/2025', undefined],
])('%s is of the story %s', (path, story) => expect(storyOf(path)).toBe(story));

describe('the list of kept stories', () => {
  const kept = pages(
    ['/en/science/a', aPage({ title: 'A', story: 'science/a', read: 1, saved: true })],
    ['/zh/science/a', aPage({ title: '甲', story: 'science/a', read: 5, saved: true })],
    ['/zh/science/a/both', aPage({ title: '甲 · A', story: 'science/a', saved: true, read: 1 })],
    ['/en/culture/b', aPage({ title: 'B', story: 'culture/b', read: 3 })],
    ['/en', aPage()],
  );
  it('has each story once, the most recently read first, in the requested edition if it is kept', () => {
    expect(keptStories(kept, 'en').map(({ path, title, saved }) => [path, title, saved])).toEqual([
      ['/en/science/a', 'A', true],
      ['/en/culture/b', 'B', false],
    ]);
    for (const edition of ['zh', 'zh-hant'] as const) {
      expect(keptStories(kept, edition).map(({ path }) => path)).toEqual(['/zh/science/a', '/en/culture/b']);
    }
  });
  it('is empty if nothing is kept', () => expect(keptStories(new Map(), 'en')).toEqual([]));
});
