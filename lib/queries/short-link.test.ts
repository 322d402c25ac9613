import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { aParagraph, anArticle } from '../testing/an-article.ts';
import { sharedStory } from './shared-story.ts';
import { shortCode } from '../record/short-code.ts';
import { storyBehind } from './short-link.ts';
import { VIEWS, viewLetters } from '../address/view.ts';

const now = new Date('2025-11-01T00:00:00Z');
const behind = (id: string, letters?: string, own: 'en' | 'zh' | 'zh-hant' = 'en', at = now) =>
  storyBehind(shortCode(id), letters, own, at);

let folder: ReturnType<typeof aContentFolder>;
beforeAll(() => {
  folder = aContentFolder();
  folder.article('bridge', anArticle());
  folder.article('chinese', anArticle({ title: { zh: '树' }, body: [aParagraph({ en: undefined })] }));
  folder.article('draft', anArticle({ status: 'draft' }));
  folder.article('scheduled', anArticle({ publishedAt: '2025-12-01T00:00:00Z' }));
});
afterAll(() => folder.dispose());
afterEach(() => void delete process.env.PAPER_PREVIEW);

describe('what a short link leads to', () => {
  it.each([
    ['e', '/en/cities/bridge'],
    ['z', '/zh/cities/bridge'],
    ['t', '/zh-hant/cities/bridge'],
    ['ee', '/en/cities/bridge/both'],
    ['ez', '/en/cities/bridge/both-zh'],
    ['ze', '/zh/cities/bridge/both-en'],
    ['zz', '/zh/cities/bridge/both'],
    ['te', '/zh-hant/cities/bridge/both-en'],
    ['tz', '/zh-hant/cities/bridge/both'],
  ])('%s: the page that was shared, %s', (letters, path) => expect(behind('bridge', letters)).toBe(path));
  it.each([
    ['en', '/en/cities/bridge'],
    ['zh', '/zh/cities/bridge'],
    ['zh-hant', '/zh-hant/cities/bridge'],
  ] as const)('without letters a reader of %s gets %s', (own, path) => expect(behind('bridge', undefined, own)).toBe(path));
  it.each([
    ['e', '/zh/cities/chinese'],
    ['ez', '/zh/cities/chinese'],
    ['zz', '/zh/cities/chinese'],
    ['te', '/zh-hant/cities/chinese'],
    [undefined, '/zh/cities/chinese'],
  ])('a view that is not there (any more), %s: the nearest that is, %s', (letters, path) => expect(behind('chinese', letters)).toBe(path));
  it('letters of no view lead nowhere', () => {
    for (const letters of ['', 'x', 'zzz', 'en', '../..']) expect(behind('bridge', letters)).toBeUndefined();
  });
});

describe('drafts and scheduled stories', () => {
  it.each(['draft', 'scheduled', 'no-story-at-all'])('%s leads nowhere', (id) => {
    for (const letters of [undefined, ...VIEWS.map(viewLetters)]) expect(behind(id, letters)).toBeUndefined();
    for (const view of VIEWS) expect(sharedStory(shortCode(id), viewLetters(view), now)).toBeUndefined();
  });
  it('a scheduled one has its link from the moment it is out', () =>
    expect(behind('scheduled', 'e', 'en', new Date('2025-12-01T00:00:00Z'))).toBe('/en/cities/scheduled'));
  it('the editors’ preview has all of them', () => {
    process.env.PAPER_PREVIEW = '1';
    expect(behind('draft', 'z')).toBe('/zh/cities/draft');
    expect(behind('scheduled')).toBe('/en/cities/scheduled');
    expect(sharedStory(shortCode('draft'), 'z', now)?.story.slug).toBe('draft');
  });
});

describe('what files below a short link are made of', () => {
  it('the story, the view and the paper in its script', () => {
    const shared = sharedStory(shortCode('bridge').toUpperCase(), 'TZ', now);
    expect(shared).toMatchObject({ story: { slug: 'bridge' }, view: { locale: 'zh-hant', first: 'zh' } });
    expect([shared?.story.article.title.zh, shared?.paper.site.name.zh]).toEqual(['大橋通車', 'Bayward']);
  });
  it('of a view that exists, not of the nearest', () => {
    const viewsThere = VIEWS.map(viewLetters).filter((letters) => sharedStory(shortCode('chinese'), letters, now));
    expect(viewsThere).toEqual(['z', 't']);
  });
});
