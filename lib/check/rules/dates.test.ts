import { describe, expect, it } from 'vitest';
import { checkArticle as check } from '../../testing/check-article.ts';

describe('dates', () => {
  it('the folder is not the year of publication', () =>
    expect(check({}, {}, 'articles/2024/a.json')).toEqual([
      'warning publishedAt: published in 2025 but filed under 2024 | move the file to articles/2025/, or correct the year',
    ]));
  it('a slip in the year of publication is one problem, and nothing carries it on', () => {
    const at = '2025-10-22T09:20:00+08:00';
    const given = { publishedAt: '2052-10-21T09:20:00+08:00', updatedAt: at, corrections: [{ at, en: 'X.', zh: '某。' }] };
    expect(check(given)).toEqual(['error publishedAt: published in 2052, but updated and filed in 2025 | is the year 2025?']);
    expect(check({ ...given, publishedAt: '2025-12-21T09:20:00+08:00' })).toEqual([
      expect.stringMatching(/^error publishedAt: published after it/),
    ]);
    expect(check({ publishedAt: '2052-10-21T09:20:00+08:00' })).toEqual([
      'warning publishedAt: published in 2052 but filed under 2025 | is the year 2025? If not, move the file to articles/2052/',
    ]);
  });
  it('updated before published, across time zones', () => {
    expect(check({ updatedAt: '2025-10-21T09:19:59+08:00' })[0]).toContain('error updatedAt: updated before it was published');
    expect(check({ updatedAt: '2025-10-21T02:00:00Z' })).toEqual([]);
  });
  it('corrected before publication, after the update, without an update', () => {
    const corrections = (at: string) => [{ at, en: 'x', zh: '某' }];
    expect(check({ corrections: corrections('2025-10-20T09:20:00+08:00'), updatedAt: '2025-10-22T09:20:00+08:00' })[0]).toContain(
      'error corrections[0].at: corrected before',
    );
    expect(check({ corrections: corrections('2025-10-23T09:20:00+08:00'), updatedAt: '2025-10-22T09:20:00+08:00' })[0]).toContain(
      'error corrections[0].at: corrected after updatedAt',
    );
    expect(check({ corrections: corrections('2025-10-23T09:20:00+08:00') })[0]).toContain(
      'warning corrections: corrected, but "updatedAt" is missing',
    );
  });
});
