import { describe, expect, it } from 'vitest';
import { checkArticle as check } from '../../testing/check-article.ts';

describe('names', () => {
  it('unknown ones, with what was probably meant', () =>
    expect(check({ section: 'citys', topics: ['bridge', 'food'], series: { id: 'batalk', number: 1 } })).toEqual([
      'error section: unknown section "citys" | did you mean "cities"?',
      'error topics[0]: unknown topic "bridge" | did you mean "bridges"?',
      'error topics[1]: unknown topic "food" | one of: bridges, trees',
      'error series.id: unknown series "batalk" | did you mean "baytalk"?',
    ]));
  it('a name in place of its id', () => {
    const names = {
      role: new Map(),
      section: new Map([['cities', ['Cities', '城市']]]),
      topic: new Map([['trees', ['Trees', '树木']]]),
      series: new Map(),
    };
    expect(check({ section: '城市', topics: ['trees'] }, { names })).toEqual([
      'error section: unknown section "城市" | did you mean "cities"?',
    ]);
  });
  it('the section that lists everything may have stories of its own', () => expect(check({ section: 'news' })).toEqual([]));
  it('a slug taken in another year', () =>
    expect(check({}, { holderOfSlug: () => 'articles/2024/a.json' })[0]).toContain('already taken by articles/2024/a.json'));
  it('a number taken in the series', () =>
    expect(check({ series: { id: 'baytalk', number: 3 } }, { holderOfNumber: () => 'articles/2024/b.json' })[0]).toMatch(
      /^error series\.number: number 3 .* by articles\/2024\/b\.json/,
    ));
  it.each(['articles/2025/A.json', 'articles/2025/a_b.json', 'articles/a.json', 'articles/2025/x/a.json', 'articles/2025/桥.json'])(
    '%s cannot be an address',
    (path) => expect(check({}, {}, path)[0]).toContain('the file name cannot be an address'),
  );
  it.each([
    'a copy.json',
    'a copy 2.json',
    'a - Copy.json',
    'Copy of a.json',
    'a (1).json',
    'a（1）.json',
    'a - 副本.json',
    '副本a.json',
    '~$a.json',
    'a.sync-conflict-20251021-092000.json',
    'a (conflicted copy 2025-10-21).json',
    'a_conflict-20251021.json',
  ])('%s is a copy', (name) =>
    expect(check({}, {}, `articles/2025/${name}`)[0]).toBe(
      'error : the file name is that of a copy, which a program has made | take the copy away, or rename it',
    ),
  );
  it.each(['the-last-copy.json', 'copy-of-a-bridge.json', 'a-conflict.json'])('%s is a story', (name) =>
    expect(check({}, {}, `articles/2025/${name}`)).toEqual([]),
  );
});
