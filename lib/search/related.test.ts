import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { aParagraph, anArticle } from '../testing/an-article.ts';
import { neighboursInSeries, story } from '../queries/stories.ts';
import type { Article } from '../record/schema/article.ts';
import { RELATED } from '../testing/related.fixture.ts';
import { relatedStories } from './related.ts';

describe('the demo paper', () => {
  const now = new Date('2026-01-01T00:00:00Z');
  const readers = { now, preview: false, script: 'Hans' as const };
  const folder = mkdtempSync(join(tmpdir(), 'related-'));
  beforeAll(() => void (process.env.CONTENT_INDEX = join(folder, 'index.sqlite')));
  afterAll(() => {
    delete process.env.CONTENT_INDEX;
    rmSync(folder, { recursive: true });
  });

  const firstThree = (slug: string, script: 'Hans' | 'Hant' = 'Hans') => {
    const found = story(slug, { ...readers, script });
    if (!found) throw new Error(`${slug} is missing`);
    const { previous, next } = neighboursInSeries(found, readers);
    const except = [previous, next].flatMap((card) => card?.slug ?? []);
    const slugs = relatedStories(found, { ...readers, script }, { limit: 3, except }).map((card) => card.slug);
    expect(slugs.filter((one) => one === slug || except.includes(one))).toEqual([]);
    expect(new Set(slugs).size).toBe(3);
    return slugs;
  };
  const judged = Object.entries(RELATED);
  const right = (slug: string, relatives: readonly string[]) => firstThree(slug).filter((one) => relatives.includes(one)).length;

  it.each(judged)('at least two of the first three after %s are related', (slug, relatives) =>
    expect(right(slug, relatives), firstThree(slug).join(', ')).toBeGreaterThanOrEqual(2),
  );
  it('five in six of all suggestions are related', () => {
    expect(judged.length).toBeGreaterThanOrEqual(15);
    const found = judged.reduce((sum, [slug, relatives]) => sum + right(slug, relatives), 0);
    expect(found / (3 * judged.length)).toBeGreaterThanOrEqual(5 / 6);
  });
  it('suggests the same stories in either script', () => {
    for (const [slug] of judged) expect(firstThree(slug, 'Hant')).toEqual(firstThree(slug));
  });
  it('suggests neither drafts nor scheduled stories', () => {
    const all = judged.flatMap(([slug]) => firstThree(slug));
    expect(all).not.toContain('a-draft-about-quantum-standards');
    expect(all).not.toContain('opening-day-scheduled');
  });
});

describe('a paper of few stories', () => {
  const now = new Date('2025-10-10T00:00:00Z');
  const readers = { now, preview: false, script: 'Hans' as const };
  let folder: ReturnType<typeof aContentFolder>;
  beforeEach(() => (folder = aContentFolder()));
  afterEach(() => folder.dispose());

  const says = (en: string, zh: string, given: Partial<Article> = {}) =>
    anArticle({
      topics: [],
      publishedAt: '2025-10-01T00:00:00Z',
      body: [aParagraph({ en: `${en}. ${en}.`, zh: `${zh}。${zh}。` })],
      ...given,
    });
  const after = (slug: string, wanted: Parameters<typeof relatedStories>[2] = { limit: 3 }, context = readers) => {
    const found = story(slug, context);
    return found && relatedStories(found, context, wanted).map((card) => card.slug);
  };

  it('shared topics and series come first, then shared words, then the newest of the section', () => {
    folder.article('one', says('Mangroves', '红树林', { topics: ['trees'], series: { id: 'baytalk', number: 1 } }));
    folder.article('topic', says('Ferries', '渡轮', { section: 'nature', topics: ['trees', 'tides'] }));
    folder.article('words', says('A mangrove', '一片红树林', { section: 'nature' }));
    folder.article('series', says('Trams', '电车', { section: 'nature', series: { id: 'baytalk', number: 9 } }));
    folder.article('same-section', says('Kites', '风筝'));
    folder.article('nothing', says('Lions', '醒狮', { section: 'nature' }));
    expect(after('one', { limit: 9 })).toEqual(['topic', 'series', 'words', 'same-section']);
    expect(after('one', { limit: 9, except: ['series'] })).toEqual(['topic', 'words', 'same-section']);
    expect(after('one', { limit: 9, beside: ['topic', 'same-section'] })).toEqual(['topic', 'series', 'words']);
    expect(after('one', { limit: 1 })).toEqual(['topic']);
  });

  it('a word shared in both languages counts more than one shared in one language', () => {
    folder.article('ferry', says('The star ferry', '天星小轮', { section: 'nature' }));
    folder.article('sky', says('A bright star', '一颗明星'));
    folder.article('boats', says('An old ferry', '老小轮'));
    for (const n of [1, 2, 3]) folder.article(`else-${n}`, says(`Kites ${n}`, '风筝'));
    expect(after('ferry', { limit: 2 })).toEqual(['boats', 'sky']);
  });

  it('stories in one language have related stories, too', () => {
    const chinese = (zh: string) =>
      anArticle({
        topics: [],
        title: { zh },
        body: [aParagraph({ en: undefined, zh: `${zh}。${zh}` })],
        publishedAt: '2025-10-02T00:00:00Z',
      });
    folder.article('chinese', chinese('红树林'));
    folder.article('pair', says('Mangroves', '红树林'));
    folder.article('other', says('Kites', '风筝', { publishedAt: '2025-10-03T00:00:00Z' }));
    expect(after('chinese', { limit: 1 })).toEqual(['pair']);
    expect(after('pair', { limit: 1 })).toEqual(['chinese']);
  });

  it('drafts and scheduled stories appear in the preview only, and only as related', () => {
    folder.article('one', says('Mangroves', '红树林', { topics: ['trees'] }));
    folder.article('draft', says('Mangroves', '红树林', { topics: ['trees'], status: 'draft' }));
    folder.article('scheduled', says('Mangroves', '红树林', { topics: ['trees'], publishedAt: '2025-10-20T00:00:00Z' }));
    expect(after('one')).toEqual([]);
    expect(after('one', { limit: 3 }, { ...readers, preview: true })?.sort()).toEqual(['draft', 'scheduled']);
    expect(after('one', { limit: 3 }, { ...readers, now: new Date('2025-10-20T00:00:00Z') })).toEqual(['scheduled']);
    folder.delete('articles/2025/scheduled.json');
  });

  it('a headline is never read as a search expression', () => {
    folder.article('one', says('NEAR "x" OR title:y', '“红树林”', { title: { en: '" OR 1 --', zh: '*' } }));
    expect(after('one')).toEqual([]);
  });
});
