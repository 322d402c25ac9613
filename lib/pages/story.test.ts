import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aContentFolder, aDrawing } from '../testing/a-content-folder.ts';
import { aFilm } from '../testing/photos.ts';
import { aParagraph, anArticle } from '../testing/an-article.ts';
import { EDITORS, READERS } from '../testing/page-context.ts';
import { bothPage } from './both.ts';
import type { PageContext } from './page.ts';
import { storyPage } from './story.ts';

const on = (day: string) => ({ publishedAt: `2025-10-${day}T09:00:00+08:00` });
const image = { src: 'still.svg', width: 16, height: 9, alt: { en: 'A still', zh: '剧照' } };
const film = {
  ...{ type: 'video' as const, src: 'film.mp4', poster: 'still.svg', width: 16, height: 9, duration: 60, captions: {} },
  title: { en: 'A film', zh: '片子' },
};

let folder: ReturnType<typeof aContentFolder>;
beforeAll(() => {
  folder = aContentFolder();
  folder.write('media/still.svg', aDrawing(16, 9));
  folder.write('media/film.mp4', aFilm());
  folder.article('one', anArticle({ ...on('01'), series: { id: 'baytalk', number: 1 }, title: { en: 'Behind', zh: '公交站后面' } }));
  folder.article(
    'two',
    anArticle({
      ...on('02'),
      series: { id: 'baytalk', number: 2 },
      original: 'en',
      translation: 'machine',
      body: [aParagraph(), aParagraph({ zh: undefined })],
    }),
  );
  folder.article('chinese', anArticle({ ...on('03'), title: { zh: '树' }, body: [aParagraph({ en: undefined })], topics: [] }));
  folder.article('pictured', anArticle({ ...on('04'), image }));
  folder.article('film', anArticle({ ...on('05'), format: 'video', image, body: [film] }));
  folder.article('draft', anArticle({ ...on('06'), status: 'draft' }));
  folder.article('scheduled', anArticle({ ...on('20') }));
});
afterAll(() => folder.dispose());

const at = (slug: string, context: PageContext = READERS.en) => storyPage({ section: 'cities', slug }, context);
function read(slug: string, context: PageContext = READERS.en) {
  const page = at(slug, context);
  if (page?.kind !== 'story') throw new Error(`${slug} has no page`);
  return page;
}
function readBoth(slug: string, context: PageContext = READERS.en, first: 'en' | 'zh' = 'en') {
  const page = bothPage({ section: 'cities', slug, first }, context);
  if (page?.kind !== 'both') throw new Error(`${slug} has no page in both languages`);
  return page;
}

describe('a story', () => {
  it('with what stands around it', () =>
    expect(read('one')).toMatchObject({
      kind: 'story',
      locale: 'en',
      current: 'cities',
      everything: 'news',
      versions: { en: '/en/cities/one', zh: '/zh/cities/one', 'zh-hant': '/zh-hant/cities/one' },
      both: { href: '/en/cities/one/both', isCurrent: false },
      head: { title: 'Behind | Bayward' },
      trail: [{ href: '/en' }, { href: '/en/news' }, { href: '/en/cities' }],
      topics: [{ id: 'bridges' }],
      series: { id: 'baytalk' },
      neighbours: { previous: undefined, next: { slug: 'two' } },
      isInOther: true,
    }));

  it('in Traditional, the whole of it', () => {
    const page = read('one', READERS['zh-hant']);
    expect(page.story.article.title.zh).toBe('巴士站後面');
    expect(page.head.title).toBe('巴士站後面 | Bayward');
    expect(page.head.alternates?.canonical).toMatch(/\/zh-hant\/cities\/one$/);
    expect(JSON.stringify(page.structuredData)).toContain('巴士站後面');
  });

  it('beside others: never itself, and no neighbour among what to read next', () => {
    const { latest, related } = read('one');
    expect(latest.map(({ slug }) => slug)).toEqual(['film', 'pictured', 'chinese', 'two']);
    expect(related.map(({ slug }) => slug)).not.toContain('two');
  });

  it.each([
    ['in English, the original', READERS.en, { made: undefined, progress: undefined, stale: [], original: undefined }],
    [
      'in Chinese, a translation',
      READERS.zh,
      { made: 'machine', progress: { translated: 1, total: 2 }, stale: [], original: { href: '/en/cities/two', locale: 'en' } },
    ],
  ])('says %s', (_, context, translation) => expect(read('two', context).translation).toEqual(translation));

  it('a picture stands above its text, unless a film leads', () => {
    expect(read('pictured').picture?.src).toBe('still.svg');
    expect(read('one').picture).toBeUndefined();
    expect(read('film').picture).toBeUndefined();
    expect(readBoth('pictured').picture?.src).toBe('still.svg');
    expect(readBoth('film').picture).toBeUndefined();
  });
});

describe('a story that has no such page', () => {
  it.each(['unknown', '', '__proto__'])('%j: there is none', (slug) => expect(at(slug)).toBeUndefined());
  it('in a section that there is none of', () => expect(storyPage({ section: 'sport', slug: 'one' }, READERS.en)).toBeUndefined());
  it('in another section: moved for good', () => {
    expect(storyPage({ section: 'nature', slug: 'one' }, READERS.zh)).toEqual({ kind: 'moved', to: '/zh/cities/one' });
    expect(bothPage({ section: 'nature', slug: 'one', first: 'en' }, READERS.zh)).toEqual({ kind: 'moved', to: '/zh/cities/one/both-en' });
  });
  it('in the other language only: said so', () => {
    expect(at('chinese')).toMatchObject({ kind: 'elsewhere', card: { slug: 'chinese' }, head: { robots: { index: false } } });
    expect(at('chinese')).toHaveProperty('versions.zh', '/zh/cities/chinese');
    expect(bothPage({ section: 'cities', slug: 'chinese', first: 'zh' }, READERS.zh)).toMatchObject({
      kind: 'elsewhere',
      card: { slug: 'chinese' },
    });
    expect(read('chinese', READERS.zh)).toMatchObject({ both: 'missing', isInOther: false, versions: { zh: '/zh/cities/chinese' } });
    expect(read('chinese', READERS.zh).versions).not.toHaveProperty('en');
  });
  it.each(['draft', 'scheduled'])('%s: in the preview only, not indexed', (slug) => {
    expect(at(slug)).toBeUndefined();
    expect(read(slug, EDITORS)).toMatchObject({ story: { card: { status: slug } }, head: { robots: { index: false } } });
  });
});

describe('a story in both languages', () => {
  it('the leading one first', () => {
    expect(readBoth('one', READERS['zh-hant'], 'en')).toMatchObject({
      first: 'en',
      locales: ['en', 'zh-hant'],
      both: { href: '/zh-hant/cities/one/both-en', isCurrent: true },
      head: { title: 'Behind · 巴士站後面 | Bayward' },
    });
    expect(readBoth('one', READERS.zh, 'zh').locales).toEqual(['zh', 'en']);
  });
  it.each([
    [READERS.en, 'other'],
    [READERS.zh, 'page'],
  ])('says which language is the translation', (context, of) =>
    expect(readBoth('two', context).translation).toMatchObject({ of, made: 'machine', progress: { translated: 1, total: 2 } }),
  );
});
