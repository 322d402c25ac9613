import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aContentFolder, aDrawing } from '../testing/a-content-folder.ts';
import { anArticle } from '../testing/an-article.ts';
import type { Article } from '../record/schema/article.ts';
import { syncIndex } from '../index/story-index.ts';
import { shortCode } from '../record/short-code.ts';
import { sharedStory } from '../queries/shared-story.ts';
import { pictureCopy } from './picture-copy.ts';
import { picturePaths, versionOf } from './version.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const image = { src: 'bridge.svg', width: 1200, height: 800, alt: { en: 'A bridge', zh: '一座桥' } };
const CODE = shortCode('bridge');

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => {
  process.env.SITE_ORIGIN = 'https://paper.example';
  folder = aContentFolder();
  folder.write('media/bridge.svg', aDrawing(1200, 800));
  folder.article('bridge', anArticle({ image }));
});
afterEach(() => {
  delete process.env.SITE_ORIGIN;
  folder.dispose();
});

function shared(letters = 'e') {
  syncIndex();
  const found = sharedStory(CODE, letters, NOW);
  if (!found) throw new Error('no such story');
  return found;
}
const version = (letters?: string) => versionOf(pictureCopy(shared(letters)));
const rewrite = (given: Partial<Article>) => folder.article('bridge', anArticle({ image, ...given }));

describe('the version of a picture', () => {
  it('is eight hexadecimal digits, the same for the same content', () => {
    expect(version()).toMatch(/^[0-9a-f]{8}$/);
    expect(version()).toBe(version());
  });

  it('differs between views', () => {
    const views = ['e', 'z', 't', 'ee', 'ez', 'ze', 'zz', 'te', 'tz'];
    expect(new Set(views.map(version)).size).toBe(views.length);
  });

  it.each<[string, () => void]>([
    ['the headline', () => rewrite({ title: { en: 'A bridge closes', zh: '大桥通车' } })],
    ['the standfirst', () => rewrite({ summary: { en: 'At dawn.' } })],
    ['the time', () => rewrite({ publishedAt: '2025-10-21T09:21:00+08:00' })],
    ['the source', () => rewrite({ source: { en: 'Bayward Graphics', zh: '向湾' } })],
    ['the label', () => rewrite({ format: 'comment' })],
    ['which picture it has', () => rewrite({ image: undefined })],
    ['the picture itself', () => folder.write('media/bridge.svg', `${aDrawing(1200, 800)}\n`)],
    [
      'the section’s name',
      () =>
        folder.write('sections.json', {
          sections: [{ id: 'cities', everything: true, name: { en: 'Towns', zh: '城' }, description: { en: 'd', zh: 'd' } }],
        }),
    ],
    ['the paper’s origin', () => void (process.env.SITE_ORIGIN = 'https://other.example')],
  ])('changes with %s', (_, change) => {
    const before = version();
    change();
    expect(version()).not.toBe(before);
  });

  it('does not change with content that is not painted', () => {
    const before = version();
    rewrite({ topics: ['tides'] });
    expect(version()).toBe(before);
  });

  it('is in the address', () => expect(picturePaths(shared('ze'))('poster')).toBe(`/s/${CODE}/ze/poster.png?v=${version('ze')}`));
});

describe('the content of a picture', () => {
  it('has the leading language first, each with its own standfirst', () => {
    rewrite({ summary: { zh: '清晨通车。' } });
    const { edition, heads, scan } = pictureCopy(shared('te'));
    expect(edition).toBe('zh-hant');
    expect(heads.map(({ title, standfirst }) => [title.text, title.locale, standfirst?.text])).toEqual([
      ['A bridge opens', 'en', undefined],
      ['大橋通車', 'zh-hant', '清晨通車。'],
    ]);
    expect(scan.map(({ text }) => text)).toEqual(['Scan to read', '掃碼閱讀']);
  });

  it('asks to scan it in both languages, the view’s own first', () =>
    expect(['e', 'z', 't'].map((letters) => pictureCopy(shared(letters)).scan.map(({ text }) => text))).toEqual([
      ['Scan to read', '扫码阅读'],
      ['扫码阅读', 'Scan to read'],
      ['掃碼閱讀', 'Scan to read'],
    ]));

  it('has the source and the time worded as on the story page, in the paper’s time zone', () => {
    const { source, published } = pictureCopy(shared('z'));
    expect([source.term.text, source.value.text]).toEqual(['来源', '向湾']);
    expect([published.term.text, published.value.text]).toEqual(['发布（HKT）', '2025年10月21日 09:20']);
  });

  it('has the headline of the page, without inline markup', () => {
    rewrite({ title: { en: 'A *bridge* opens', zh: '大桥通车' } });
    expect(pictureCopy(shared()).heads[0].title.text).toBe('A *bridge* opens');
  });

  it('labels a story by its series, its format or its section', () => {
    expect(pictureCopy(shared()).label).toMatchObject({ kind: 'section', own: { text: 'cities' } });
    rewrite({ format: 'video' });
    expect(pictureCopy(shared('z')).label).toMatchObject({ kind: 'video', own: { text: '视频' }, other: { text: 'Video', locale: 'en' } });
    rewrite({ format: 'video', series: { id: 'baytalk', number: 12 } });
    expect(pictureCopy(shared()).label).toMatchObject({ kind: 'series', number: 12, own: { text: 'baytalk' } });
  });
});
