import { afterEach, beforeEach, expect, it } from 'vitest';
import { aContentFolder } from '../../testing/a-content-folder.ts';
import { aPage } from '../../testing/a-page.ts';
import { aParagraph, anArticle } from '../../testing/an-article.ts';
import { checkContent } from '../../newsroom/content-check.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => {
  folder = aContentFolder();
  folder.write('pages/about.json', aPage());
  folder.article('there', anArticle({ section: 'cities' }));
  folder.article(
    'english',
    anArticle({ section: 'cities', title: { en: 'E' }, summary: undefined, body: [aParagraph({ zh: undefined })] }),
  );
  folder.article('draft', anArticle({ section: 'cities', status: 'draft' }));
  folder.article('later', anArticle({ section: 'cities', publishedAt: '2199-01-01T00:00:00+08:00' }));
});
afterEach(() => folder.dispose());

/** The problems of links in a Chinese paragraph, with their places. */
function said(href: string): string[] {
  folder.article('from', anArticle({ body: [aParagraph({ zh: `请看[那一篇](${href})。` })] }));
  return checkContent(new Date())
    .problems.filter(({ file, wrong }) => file.endsWith('from.json') && wrong.includes('the link to'))
    .map(({ path, wrong, right, level }) => `${level} ${path}: ${wrong}; ${right}`);
}

it.each([
  '/',
  '/#latest',
  '/cities',
  '/cities/page/2',
  '/cities/there#p1',
  '/en/cities/english',
  '/about',
  '/topics/bridges',
  '/formats/video',
  '/series/baytalk',
  '/sources',
  '/sources/bayward',
  '/archive/2025/11',
  '/feed.xml',
  '/cities/atom.xml',
  '/search?q=桥',
  '/s/abcdefg/z',
  'https://x.example/cities/nowhere',
])('%s is right', (href) => expect(said(href)).toEqual([]));

it.each([
  ['/citis', 'there is no such page; did you mean "cities"?'],
  ['/topics/bridge', 'there is no such page; did you mean "bridges"?'],
  ['/topics', 'there is no such page; one of: bridges, trees, tides'],
  ['/constructor/name', 'there is no such story; must be /<section>/<slug> of a story'],
  ['/cities/nowhere', 'there is no such story; must be /<section>/<slug> of a story'],
  ['/news/there', 'the story is in cities; write /cities/there'],
  ['/cities/english', 'the story is in English only; write /en/cities/english'],
  ['/cities/draft', 'the story is a draft; readers would find nothing there'],
  ['/cities/later', 'the story comes out at 2199-01-01T00:00:00+08:00; until then readers would find nothing there'],
  ['/zh/cities/there', 'leads readers of other editions to /zh; write /cities/there'],
  ['/en/about', 'leads readers of other editions to /en; write /about'],
  ['/zh', 'leads readers of other editions to /zh; write /'],
  ['/zh/cities/nowhere', 'there is no such story; must be /<section>/<slug> of a story'],
  ['/media/none.svg', 'there is no such file; put it into media'],
])('%s is a warning', (href, what) => expect(said(href)).toEqual([`warning body[0].zh: the link to ${href}: ${what}`]));

it('a story that comes out later itself may link to one that is out by then', () => {
  folder.article('from', anArticle({ publishedAt: '2199-01-02T00:00:00+08:00', body: [aParagraph({ zh: '[那一篇](/cities/later)' })] }));
  expect(checkContent(new Date()).problems.filter(({ wrong }) => wrong.includes('the link to'))).toEqual([]);
});
