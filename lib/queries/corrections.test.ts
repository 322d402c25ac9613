import { afterEach, beforeEach, expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { aParagraph, anArticle } from '../testing/an-article.ts';
import { correctionsOn, lastCorrected } from './corrections.ts';
import { nextScheduled } from './lists.ts';
import type { Article } from '../record/schema/article.ts';
import { syncIndex, syncPaths } from '../index/story-index.ts';

const readers = { now: new Date('2025-12-01T00:00:00Z'), preview: false, script: 'Hans' as const };
const listed = (edition = readers, page = 1, pageSize = 10) =>
  correctionsOn(edition, { page, pageSize })?.entries.map(
    ({ card, n, correction }) => `${card.slug} ${n} ${correction.en ?? correction.zh}`,
  );

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => (folder = aContentFolder()));
afterEach(() => folder.dispose());

const on = (day: string, en = day) => ({ at: `2025-11-${day}T09:00:00+08:00`, en, zh: '汽车' });
const corrected = (corrections: Article['corrections'], given: Partial<Article> = {}) =>
  anArticle({ publishedAt: '2025-11-01T09:00:00+08:00', updatedAt: '2025-11-30T09:00:00+08:00', corrections, ...given });

it('newest first, whatever the order of publication; what was corrected at one moment stands together', () => {
  folder.article('a', corrected([on('03'), on('20')]));
  folder.article('b', corrected([on('10'), { ...on('10', 'again') }], { publishedAt: '2025-11-09T09:00:00+08:00' }));
  folder.article('none', corrected(undefined));
  syncIndex();
  expect(listed()).toEqual(['a 1 20', 'b 0 10', 'b 1 again', 'a 0 03']);
  expect(lastCorrected(readers)).toBe('2025-11-20T09:00:00+08:00');
});

it('in pages, to the last one and not beyond; none are one empty page', () => {
  expect(correctionsOn(readers, { page: 1, pageSize: 2 })).toEqual({ entries: [], page: 1, pages: 1 });
  for (const day of ['03', '04', '05', '06', '07']) folder.article(`a-${day}`, corrected([on(day)]));
  syncIndex();
  expect([1, 2, 3, 4].map((page) => listed(readers, page, 2))).toEqual([
    ['a-07 0 07', 'a-06 0 06'],
    ['a-05 0 05', 'a-04 0 04'],
    ['a-03 0 03'],
    undefined,
  ]);
});

it('what readers do not see is not there, and comes when its time comes; editors see it', () => {
  folder.article('draft', corrected([on('05')], { status: 'draft' }));
  const later = { publishedAt: '2026-01-01T09:00:00+08:00', updatedAt: '2026-01-02T09:00:00+08:00' };
  folder.article('scheduled', corrected([{ at: later.updatedAt, en: 'later' }], later));
  folder.article('ahead', corrected([{ at: '2025-12-01T09:00:00+08:00', en: 'ahead' }], { updatedAt: '2025-12-01T09:00:00+08:00' }));
  syncIndex();
  expect(listed()).toEqual([]);
  expect(nextScheduled(readers.now)?.toISOString()).toBe('2025-12-01T01:00:00.000Z');
  expect(listed({ ...readers, now: new Date('2025-12-01T01:00:00Z') })).toEqual(['ahead 0 ahead']);
  expect(listed({ ...readers, now: new Date('2026-01-02T01:00:00Z') })).toEqual(['scheduled 0 later', 'ahead 0 ahead']);
  expect(listed({ ...readers, preview: true })).toEqual(['scheduled 0 later', 'ahead 0 ahead', 'draft 0 05']);
});

it('a changed, added or withdrawn correction changes lists; a changed paragraph does not', () => {
  const path = folder.article('a', corrected([on('03')]));
  syncIndex();
  const change = (corrections: Article['corrections'], given: Partial<Article> = {}) => {
    folder.article('a', corrected(corrections, given));
    return syncPaths([path]).change.lists;
  };
  expect([change([on('03', 'reworded')]), listed()]).toEqual([true, ['a 0 reworded']]);
  expect([change([on('03', 'reworded'), on('04')]), listed()]).toEqual([true, ['a 1 04', 'a 0 reworded']]);
  expect([change([on('04')]), listed()]).toEqual([true, ['a 0 04']]);
  expect(change([on('04')], { body: [aParagraph({ en: 'New.' })] })).toBe(false);
  expect([change([on('04')], { status: 'draft' }), listed()]).toEqual([true, []]);
  expect([change(undefined), listed()]).toEqual([true, []]);
  change([on('05')]);
  folder.delete(path);
  syncPaths([path]);
  expect([listed(), lastCorrected(readers)]).toEqual([[], undefined]);
});

it('in Traditional, with the wording of its story', () => {
  folder.article('a', corrected([{ ...on('03'), zh: '汽车驶过大桥' }], { traditional: { 大桥: '長橋' } }));
  syncIndex();
  expect(correctionsOn({ ...readers, script: 'Hant' }, { page: 1, pageSize: 1 })?.entries[0]?.correction.zh).toBe('汽車駛過長橋');
});
