import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { syncIndex, syncPaths } from '../../index/story-index.ts';
import { checkContent } from '../../newsroom/content-check.ts';
import { queryContext } from '../../queries/context.ts';
import { storyAt } from '../../queries/stories.ts';
import { aContentFolder } from '../../testing/a-content-folder.ts';
import { aParagraph, anArticle } from '../../testing/an-article.ts';
import { checkArticle } from '../../testing/check-article.ts';

const check = (formerly: string[], other: { living?: string; former?: string } = {}) =>
  checkArticle(
    { formerly },
    {
      holderOfSlug: (slug) => (slug === other.living ? 'articles/2024/b.json' : undefined),
      holderOfFormer: (slug) => (slug === other.former ? 'articles/2024/c.json' : undefined),
    },
  );

describe('the check', () => {
  it.each([[['old']], [['old', 'older']], [['/cities/old']], [['/closed-section/old', 'old']], [['/closed-section/a']]])(
    'has nothing against %j',
    (formerly) => expect(check(formerly)).toEqual([]),
  );
  it.each([
    [['Old'], 'error formerly[0]: '],
    [['/old'], 'error formerly[0]: '],
    [['/en/cities/old'], 'error formerly[0]: '],
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
