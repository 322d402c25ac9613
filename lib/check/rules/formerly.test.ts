import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { syncIndex, syncPaths } from '../../index/story-index.ts';
import { checkContent } from '../../newsroom/content-check.ts';
import { queryContext } from '../../queries/context.ts';
import { storyBehind } from '../../queries/short-link.ts';
import { storyAt } from '../../queries/stories.ts';
import type { Article } from '../../record/schema/article.ts';
import { shortCode } from '../../record/short-code.ts';
import { aContentFolder } from '../../testing/a-content-folder.ts';
import { aParagraph, anArticle } from '../../testing/an-article.ts';
import { checkArticle } from '../../testing/check-article.ts';

const check = (formerly: string[], other: { living?: string; former?: string } = {}) =>
  checkArticle(
    { formerly },
    {
      holderOfSlug: (slug) => (slug === other.living ? 'articles/2024/b.json' : undefined),
      holderOfFormer: (slug) => (slug === other.former || slug === '/c/1.html' ? 'articles/2024/c.json' : undefined),
    },
  );

describe('the check', () => {
  it.each([
    [['old']],
    [['old', 'older']],
    [['/cities/old']],
    [['/closed-section/old', 'old']],
    [['/closed-section/a']],
    [['/old', '/2019/1.html', '/a.asp?id=12', '/2019/大桥.htm']],
  ])('has nothing against %j', (formerly) => expect(check(formerly)).toEqual([]));
  it.each([
    [['Old'], 'error formerly[0]: '],
    [['a bridge'], 'error formerly[0]: '],
    [['//old.example/1.html'], 'error formerly[0]: '],
    [['/en/cities/old'], 'error formerly[0]: "/en/cities/old" begins with an edition | write it without: "/cities/old"'],
    [['/zh/cities/old/both-en'], 'error formerly[0]: "/zh/cities/old/both-en" begins with an edition | write it without: "/cities/old"'],
    [['/sitemap.xml'], 'error formerly[0]: "/sitemap.xml" is an address of this paper itself | take it out'],
    [['/C/1.html'], 'error formerly[0]: "/C/1.html" is a former address of articles/2024/c.json too | leave it in one of them'],
    [['https://paper.example/cities/old'], 'error formerly[0]: '],
    [['old', 'both'], 'error formerly[1]: "both" is a part of other addresses, so no story had it | take it out'],
    [['/topics/old'], 'error formerly[0]: "/topics/old" is a part of other addresses'],
    [['a'], 'warning formerly[0]: "a" is the present address of this story | take it out'],
    [['/cities/a'], 'warning formerly[0]: "/cities/a" is the present address'],
    [['old', 'old'], 'warning formerly[1]: "old" is there twice | keep one'],
    [['b'], 'error formerly[0]: "b" is the present address of articles/2024/b.json | take it out, or give that file another name'],
    [['/cities/b'], 'error formerly[0]: "/cities/b" is the present address of articles/2024/b.json'],
    [['c'], 'error formerly[0]: "c" is a former address of articles/2024/c.json too | leave it in one of them'],
  ])('says of %j: %s', (formerly, said) => {
    const [problem, ...others] = check(formerly, { living: 'b', former: 'c' });
    expect(problem).toContain(said);
    expect(others).toEqual([]);
  });
  it('says it of a new file that takes a former address', () =>
    expect(check([], { former: 'a' })).toEqual([
      'error : "a" is a former address of articles/2024/c.json | choose another file name, or take it out of "formerly" there',
    ]));
});

describe('an address that a story had', () => {
  let folder: ReturnType<typeof aContentFolder>;
  beforeEach(() => (folder = aContentFolder()));
  afterEach(() => folder.dispose());

  const CONTEXT = queryContext(new Date('2026-03-01T09:00:00Z'), 'en');
  const at = (path: string) => {
    const [, section = '', slug = ''] = path.split('/');
    return storyAt({ section, slug }, CONTEXT)?.slug;
  };

  it('leads to it: by `formerly` in any section, by the whole address where the section is no more, and by the id', () => {
    folder.article('now', anArticle({ id: 'first', formerly: ['second', '/closed/third', '/closed/now'] }));
    syncIndex();
    expect(['/cities/now', '/nature/second', '/closed/third', '/cities/third', '/closed/now', '/cities/first'].map(at)).toEqual(
      Array(6).fill('now'),
    );
    expect(['/closed/second', '/closed/first', '/cities/fourth', '/closed/fourth'].map(at)).toEqual(Array(4).fill(undefined));
  });
  it('leads nowhere while the story is not out, or is gone', () => {
    const path = folder.article('now', anArticle({ id: 'first', status: 'draft', formerly: ['second'] }));
    syncIndex();
    expect(['/cities/second', '/cities/first'].map(at)).toEqual([undefined, undefined]);
    folder.article('now', anArticle({ id: 'first', formerly: ['second'] }));
    syncPaths([path]);
    expect(['/cities/second', '/cities/first'].map(at)).toEqual(['now', 'now']);
    folder.delete(path);
    syncPaths([path]);
    expect(['/cities/second', '/cities/first'].map(at)).toEqual([undefined, undefined]);
  });
  it('is one of the story that has it now, and no other story can take it', () => {
    const a = folder.article('a', anArticle({ formerly: ['b'] }));
    syncIndex();
    const b = folder.article('b', anArticle());
    expect(syncPaths([b]).problems.map(({ file, wrong }) => `${file}: ${wrong}`)).toEqual([`${b}: "b" is a former address of ${a}`]);
    expect(at('/cities/b')).toBe('a');
    folder.article('a', anArticle());
    expect(syncPaths([a]).problems).toEqual([]);
    expect(at('/cities/b')).toBe('b');
  });
  it('and its printed codes lead to it, where its file was renamed by hand, until the file is told to say so', () => {
    const behind = (name: string) => storyBehind(shortCode(name), 'e', 'en', CONTEXT.now);
    const without = (slug: string, given: Partial<Article> = {}) => {
      const { id: _, ...article } = anArticle(given);
      folder.write(`articles/2025/${slug}.json`, article);
      return `articles/2025/${slug}.json`;
    };
    const first = without('first');
    without('other', { title: { en: 'Other', zh: '别的' } });
    syncIndex();
    folder.delete(first);
    const second = without('second', { summary: { en: 'Edited with the same save.', zh: '一并改过。' } });
    const said = (names: string, list: string) => ({
      file: second,
      level: 'warning',
      wrong: `this story was ${names} before: its former address and printed codes lead here, but only as long as this index remembers`,
      right: `add "formerly": ${list}`,
    });
    expect(syncIndex().problems).toMatchObject([said('"first"', '["first"]')]);
    expect([at('/cities/first'), behind('first'), behind('second')]).toEqual(['second', '/en/cities/second', '/en/cities/second']);
    without('second', { formerly: ['first'] });
    expect(syncPaths([second]).problems).toEqual([]);
    expect([at('/cities/first'), behind('first')]).toEqual(['second', '/en/cities/second']);

    // Copied first and deleted then, and named one after the other, as some editors and synchronisation do
    const third = without('third', { formerly: ['first'] });
    syncPaths([third]);
    folder.delete(second);
    expect(syncPaths([second]).problems).toMatchObject([{ ...said('"second"', '["first", "second"]'), file: third }]);
    expect([at('/cities/second'), behind('second'), behind('third')]).toEqual(['third', '/en/cities/third', '/en/cities/third']);
    without('second', { title: { en: 'A new one', zh: '新的' } });
    expect(syncPaths([second]).problems).toEqual([]);
    expect([at('/cities/second'), behind('second'), behind('first')]).toEqual(['second', '/en/cities/second', '/en/cities/third']);
  });
  it('leads nowhere if another story comes in its place', () => {
    const path = folder.article('first', anArticle());
    syncIndex();
    folder.delete(path);
    folder.article('second', anArticle({ title: { en: 'Another', zh: '另一篇' } }));
    expect(syncIndex().problems).toEqual([]);
    expect(at('/cities/first')).toBeUndefined();
  });
  describe('leads to no story that was there before, however alike', () => {
    const withdrawn = (path: string) => {
      folder.delete(path);
      const { problems } = syncPaths([path]);
      return problems;
    };
    it('one of two in one time with one headline', () => {
      folder.article('older', anArticle({ id: 'older' }));
      syncIndex();
      const younger = folder.article('younger', anArticle({ id: 'younger' }));
      syncPaths([younger]);
      const twin = folder.article('twin', anArticle({ id: 'twin' }));
      syncPaths([twin]);
      expect(withdrawn(twin)).toEqual([]);
      expect(at('/cities/twin')).toBeUndefined();
      // But a copy that was made of it later is what it was
      withdrawn(folder.article('older', anArticle({ id: 'older' })));
      expect(at('/cities/older')).toBe('younger');
    });
    it('two that came with one save', () => {
      const paths = ['first', 'second'].map((slug) => folder.article(slug, anArticle({ id: slug })));
      syncIndex();
      expect(withdrawn(paths[1] ?? '')).toEqual([]);
      expect(at('/cities/second')).toBeUndefined();
    });
    it('one that is edited to look like it after it is gone', () => {
      const path = folder.article('gone', anArticle({ id: 'gone' }));
      const other = folder.article('other', anArticle({ id: 'other', title: { en: 'Other', zh: '别的' } }));
      syncIndex();
      withdrawn(path);
      folder.article('other', anArticle({ id: 'other' }));
      expect(syncPaths([other]).problems).toEqual([]);
      expect(at('/cities/gone')).toBeUndefined();
    });
    it('the halves of a story that was split by language', () => {
      const whole = folder.article('whole', anArticle({ id: 'whole' }));
      syncIndex();
      folder.article(
        'in-english',
        anArticle({ id: 'in-english', title: { en: 'A bridge opens' }, body: [{ type: 'paragraph', en: 'Dawn.' }] }),
      );
      folder.article('in-chinese', anArticle({ id: 'in-chinese', title: { zh: '大桥通车' }, body: [{ type: 'paragraph', zh: '清晨。' }] }));
      folder.delete(whole);
      syncIndex();
      expect(at('/cities/whole')).toBeUndefined();
    });
  });
  it('expires the pages of others when it changes, as one of them may be the redirect', () => {
    const path = folder.article('now', anArticle({ formerly: ['old'] }));
    syncIndex();
    folder.article('now', anArticle({ formerly: ['older'] }));
    expect(syncPaths([path]).change).toEqual({ stories: ['now'], lists: true, paper: false });
  });
  it('is named by the check where another story still links to it', () => {
    folder.article('now', anArticle({ section: 'nature', formerly: ['old'] }));
    folder.article('linking', anArticle({ body: [aParagraph({ en: 'See [it](/cities/old).', zh: '见[它](/nature/now)。' })] }));
    expect(checkContent(new Date()).problems).toMatchObject([
      { level: 'warning', wrong: 'the link to /cities/old: the story has another address since', right: 'write /nature/now' },
    ]);
  });
});
