import { afterAll, beforeAll, expect, it } from 'vitest';
import { syncIndex } from '../index/story-index.ts';
import { shortCode } from '../record/short-code.ts';
import { aContentFolder, aDrawing } from '../testing/a-content-folder.ts';
import { anArticle } from '../testing/an-article.ts';
import { meantBy } from './meant.ts';

const NOW = new Date('2026-03-01T09:00:00Z');
const meant = (url: string) => meantBy(encodeURI(url), { now: NOW, preview: false });
const S = `/s/${shortCode('bridge')}`;

let folder: ReturnType<typeof aContentFolder>;
beforeAll(() => {
  folder = aContentFolder();
  folder.write('media/lead.svg', aDrawing(3, 2));
  folder.write('media/hidden.svg', aDrawing(3, 2));
  const alt = { en: 'A lamp', zh: '一盏灯' };
  folder.article('a-bridge', anArticle({ id: 'bridge', image: { src: 'lead.svg', width: 3, height: 2, alt } }));
  folder.article('draft', anArticle({ status: 'draft', image: { src: 'hidden.svg', width: 3, height: 2, alt } }));
  const formerly = ['/2019/1.html', '/news/article.asp?id=12', '/2019/大桥.htm', '/2020/%E6%BD%AE.htm', '/en/old/3.html', '/a-root-file'];
  folder.article('moved', anArticle({ title: { en: 'Moved', zh: '搬了' }, original: 'zh', formerly }));
  folder.article('in-english', anArticle({ title: { en: 'E' }, body: [{ type: 'paragraph', en: 'Only.' }] }));
  folder.write('pages/about.json', {
    title: { en: 'About', zh: '关于' },
    summary: { en: 's', zh: '要' },
    updatedAt: '2025-10-21T09:20:00+08:00',
    body: [{ type: 'paragraph', en: 'p', zh: '段' }],
  });
  expect(syncIndex().problems.filter(({ level }) => level === 'error')).toEqual([]);
});
afterAll(() => folder.dispose());

it.each([
  '/',
  '/zh',
  '/zh/cities',
  '/en/about',
  '/zh-hant/topics/bridges',
  '/en/formats/article',
  '/en/series/baytalk',
  '/zh/sources',
  '/zh/sources/bayward',
  '/en/archive',
  '/en/archive/2025/10/21',
  '/en/saved',
  '/en/offline',
  '/zh/search',
  '/zh/search/suggest',
  '/zh/cities/a-bridge',
  '/zh/cities/a-bridge/both-en',
  '/zh/feed.xml',
  '/zh/both/atom.xml',
  '/zh/cities/feed.json',
  '/zh/topics/bridges/feed.xml',
  '/zh/sources/bayward/feed.xml',
  '/zh/manifest.webmanifest',
  S,
  `${S}/z`,
  `${S}/ze/qr.png`,
  `${S}/z/poster.png`,
  '/media/lead.svg',
  '/media/lead.svg.16x9.png',
  '/sitemap.xml',
  '/sitemaps/pages.xml',
  '/sitemaps/2025-10.xml',
  '/robots.txt',
])('%s is meant with a mark behind it, with words and in capitals', (path) => {
  expect([meant(`${path}。`), meant(`${path}看看这个`), path === '/' ? '/' : meant(path.toUpperCase())]).toEqual([path, path, path]);
});

it.each([
  ['/zh/nature/a-bridge。', '/zh/cities/a-bridge'],
  ['/ZH/nature/a-bridge/both-en#p1', '/zh/cities/a-bridge/both-en'],
  ['/zh/nature/a-bridge。%23p1', '/zh/cities/a-bridge#p1'],
  [`${S}/z/qr.png?at=p1&from=timeline`, `${S}/z/qr.png?at=p1`],
  [`${S}/z/qr.png?at=p9`, `${S}/z/qr.png`],
  [`${S}/z/poster.png?v=01234567&fbclid=x`, `${S}/z/poster.png?v=01234567`],
  [`/s/${shortCode('bridge').toUpperCase()}/Z/POSTER.PNG`, `${S}/z/poster.png`],
  // As other sites have it
  ['/zh-CN/cities/a-bridge', '/zh/cities/a-bridge'],
  ['/zh_cn/cities/a-bridge。', '/zh/cities/a-bridge'],
  ['/zh-Hant-HK/cities/a-bridge', '/zh-hant/cities/a-bridge'],
  ['/zh-TW', '/zh-hant'],
  ['/en-US/cities/a-bridge.html', '/en/cities/a-bridge'],
  ['/zh/cities/a-bridge/index.php', '/zh/cities/a-bridge'],
  ['/zh/cities/a-bridge/amp', '/zh/cities/a-bridge'],
  ['/en/index.html', '/en'],
])('%s leads to %s', (url, path) => expect(meant(url)).toBe(path));

it.each([
  ...[
    '/zh/cities/nothing。',
    '/zh/nothing/a-bridge。',
    '/zh/nothing）',
    '/zh/topics/nothing,',
    '/zh/cities/page/9。',
    '/zh/archive/2019。',
  ],
  ...['/zh/cities/in-english。', '/zh/cities/in-english/both。', '/en/cities/draft。', '/media/hidden.svg)', '/media/none.svg)'],
  ...[
    '/s/0000000/z。',
    `/s/${shortCode('draft')}/e。`,
    `/s/${shortCode('draft')}/e/qr.png。`,
    `/s/${shortCode('in-english')}/z/poster.png。`,
  ],
  ...['/zh/nothing/feed.xml。', '/en/formats/article/feed.xml。', '/sitemaps/2019-01.xml。', '/indexnow.txt。', '/nothing.png。'],
  ...['/zh/cities/a-bridge', '/zh/cities', '/zh', '/'], // there as they are
])('%s means nothing that there is', (url) => expect(meant(url)).toBeUndefined());

it.each([
  ['/2019/1.html', '/zh/cities/moved'],
  ['/2019/1.HTML?from=timeline', '/zh/cities/moved'],
  ['/2019/1.html。', '/zh/cities/moved'],
  ['/news/article.asp?fbclid=x&id=12', '/zh/cities/moved'],
  ['/2019/大桥.htm', '/zh/cities/moved'],
  ['/2020/潮.htm', '/zh/cities/moved'],
  ['/en/old/3.html/', '/en/cities/moved'],
  ['/a-root-file', '/zh/cities/moved'],
  ['/news/article.asp?id=13', undefined],
  ['/news/article.asp', undefined],
  ['/2019/2.html', undefined],
])('of an earlier site: %s leads to %s', (url, path) => expect(meant(url)).toBe(path));

it('the preview means drafts too', () => expect(meantBy('/EN/cities/draft', { now: NOW, preview: true })).toBe('/en/cities/draft'));
