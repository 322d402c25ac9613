import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../edition/languages.ts';
import { LOCALES } from '../edition/locale.ts';
import { EXAMPLES } from '../testing/addresses.ts';
import {
  FEED_FORMATS,
  PICTURE_ENCODINGS,
  PICTURE_SHAPES,
  PICTURE_WIDTHS,
  QR_FORMATS,
  SHARE_PICTURES,
  SHARE_TYPES,
} from './file-parameters.ts';
import { type Address, isFeed, isPage, type Kind, PATTERNS, read, RESERVED, write } from './table.ts';
import { VIEWS, viewLetters } from './view.ts';

const examples = Object.entries(EXAMPLES).flatMap(([kind, paths]) => paths.map((path) => [kind as Kind, path] as const));

describe('an address of each kind', () => {
  it.each(examples)('%s: %s is read, and written the same', (kind, path) => {
    const address = read(path);
    expect(address?.kind).toBe(kind);
    expect(address && write(address)).toBe(path);
  });
  it.each(Object.entries(EXAMPLES))('%s has examples', (_, paths) => expect(paths.length).toBeGreaterThan(0));
});

/** Values for each parameter of a pattern, drawn from a seed. */
function valuesFrom(seed: number): Record<string, unknown> {
  let state = seed;
  const draw = (below: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
  const one = <T>(of: readonly T[]): T => of[draw(of.length)] as T;
  const word = () => Array.from({ length: 1 + draw(8) }, () => one([...'abcxyz0189'])).join('');
  const name = () => ['a' + word(), ...Array.from({ length: draw(3) }, word)].join('-');
  const period = one(['', '2025', '2025-11', '2025-11-04']);
  return {
    locale: one(LOCALES),
    id: name(),
    name: name(),
    section: name(),
    slug: name(),
    first: one(LANGUAGES),
    page: period.length === 10 ? one([1, 2, 10, 999_999]) : 1,
    period,
    code: Array.from({ length: 7 }, () => one([...'0123456789abcdefghjkmnpqrstvwxyz'])).join(''),
    letters: viewLetters(one(VIEWS)),
    feed: one(FEED_FORMATS),
    shape: one(PICTURE_SHAPES),
    width: one(PICTURE_WIDTHS),
    encoding: one(PICTURE_ENCODINGS),
    picture: one(SHARE_PICTURES),
    type: one(SHARE_TYPES),
    format: one(QR_FORMATS),
    month: '2025-10',
    part: 1 + draw(9999),
    src: one([`${name()}.svg`, `a/${name()}.b.mp4`, `${name()}.vtt`]),
  };
}
/** Parameters whose values are files: they are tested by the examples. */
const FILES: readonly Kind[] = ['built', 'element', 'font', 'rootFile'];

it.each((Object.keys(PATTERNS) as Kind[]).filter((kind) => !FILES.includes(kind)))('%s: what is written is read again', (kind) => {
  for (let seed = 1; seed <= 200; seed++) {
    const values = valuesFrom(seed);
    const names = [...PATTERNS[kind].matchAll(/:(\w+)/g)].map(([, name = '']) => name);
    const address = { kind, ...Object.fromEntries(names.map((name) => [name, values[name]])) } as Address;
    expect(read(write(address)), write(address)).toEqual(address);
  }
});

it.each([
  ...['', 'en', '//', '//evil.example', '//en', '/en/', '/en//science', '/EN', '/xx', '/xx/science', '/en-gb', '/zh-hans', '/zh_hant'],
  ...[
    '/en/Science',
    '/en/sci ence',
    '/en/science%20',
    '/en/%73cience',
    '/en/科学',
    '/en/-a',
    '/en/a-',
    '/en/a--b',
    '/en/science?a',
    '/en#a',
  ],
  ...['/en/../media/a.svg', '/en/.', '/en/..', '/en/a.html', '/en/%2e%2e', '/en\\science', '/en/science\n', '\n/en', '/en/a\0'],
  ...['/en/science/page', '/en/science/page/1', '/en/science/page/0', '/en/science/page/02', '/en/science/page/x', '/en/science/page/1e3'],
  ...[
    '/en/science/page/9999999',
    '/en/science/page/-1',
    '/en/page/2',
    '/en/page',
    '/en/topics',
    '/en/topics/food/page/1',
    '/en/topics/Food',
  ],
  ...['/en/formats', '/en/series', '/en/both', '/en/latest', '/en/s', '/en/media', '/en/api', '/en/sources/page/2', '/en/search/x'],
  ...['/en/archive/2025/1', '/en/archive/2025/11/4', '/en/archive/25', '/en/archive/02025', '/en/archive/2025-11', '/en/archive/２０２５'],
  ...['/en/archive/page/2', '/en/archive/2025/page/2', '/en/archive/2025/11/page/2', '/en/archive/2025/11/04/page/1'],
  ...[
    '/en/archive/2025/11/04/page/x',
    '/en/archive/2025/11/04/05',
    '/en/topics/food/bar',
    '/en/a/b/c',
    '/en/a/b/c/d',
    '/en/s/leads/to/nothing',
  ],
  ...['/en/science/both', '/en/science/both-zh', '/en/science/a/both-en', '/zh/science/a/both-zh', '/zh-hant/science/a/both-zh'],
  ...['/en/science/a/both-xx', '/en/science/a/bothx', '/en/science/a/BOTH', '/en/science/a/both/', '/en/science/a/both/qr.png'],
  ...['/en/rss.xml', '/en/feed.xml/', '/en/formats/video/feed.xml', '/en/archive/feed.xml', '/en/a/b/feed.xml', '/feed.xml'],
  ...['/s', '/s/', '/s/phegxd', '/s/phegxd33', '/s/phegxdu', '/s/phegxd3/', '/s/phegxd3/x', '/s/phegxd3/et', '/s/phegxd3/zez', '/s/a/../z'],
  ...['/s/phegxd3/z/qr.gif', '/s/phegxd3/qr.png', '/s/phegxd3/z/other.png', '/s/phegxd3/z/poster.svg', '/s/https:%2F%2Fevil.example/z'],
  ...['/media', '/media/', '/media/a', '/media/../site.json', '/media/a/../b.svg', '/media/.env', '/media/a/.git/x.svg', '/media/A.svg'],
  ...['/media/a.svg/', '/media//a.svg', '/media/a b.svg', '/media/%2e%2e%2fsite.json', '/sitemaps/x.xml', '/sitemaps/2025-1.xml'],
  ...[
    '/sitemaps/2025-10-1.xml',
    '/sitemaps/2025-10-02.xml',
    '/sitemaps/pages',
    '/sitemaps/../x.xml',
    '/_next/static/../../a.js',
    '/a/b.svg',
  ],
  ...['/fonts/../a.woff2', '/fonts/', '/constructor', '/wp-login.php', '/sw.js/', '/robotsxtxt'],
])('%j addresses nothing', (path) => expect(read(path)).toBeUndefined());

it('reads short codes and letters as they are typed, and writes them as they are printed', () => {
  expect(read('/s/PHEGXD3/ZE')).toEqual({ kind: 'shortView', code: 'phegxd3', letters: 'ze' });
  expect(read('/s/o1il0ab/T/qr.png')).toEqual({ kind: 'qr', code: '01110ab', letters: 't', format: 'png' });
});

it('gives every parameter its type', () => {
  expect(read('/zh/topics/food/page/12')).toEqual({ kind: 'topic', locale: 'zh', id: 'food', page: 12 });
  expect(read('/zh/archive/2025/11/04')).toEqual({ kind: 'archive', locale: 'zh', period: '2025-11-04', page: 1 });
  expect(read('/zh/science/a/both-en')).toEqual({ kind: 'both', locale: 'zh', section: 'science', slug: 'a', first: 'en' });
  expect(read('/media/tides/clock.svg.16x9.png')).toEqual({ kind: 'shapedPicture', src: 'tides/clock.svg', shape: '16x9' });
  expect(read('/zh-hant/both/feed.json')).toEqual({ kind: 'bothFeed', locale: 'zh-hant', feed: 'json' });
});

it('tells pages from feeds and from files', () => {
  const kindsThat = (are: (address: Address) => boolean) => examples.filter(([, path]) => are(read(path) as Address)).map(([kind]) => kind);
  expect([...new Set(kindsThat(isFeed))]).toEqual(['paperFeed', 'bothFeed', 'sourceFeed', 'topicFeed', 'sectionFeed']);
  expect(kindsThat(isPage)).toEqual(expect.arrayContaining(['bare', 'front', 'story', 'both', 'named', 'search', 'offline', 'short']));
  expect(kindsThat(isPage)).not.toEqual(expect.arrayContaining(['suggestions']));
});

it('keeps names of other addresses from sections and pages', () =>
  expect([...RESERVED].sort()).toEqual(
    'api archive both formats latest media offline page s saved search series sources topics'.split(' '),
  ));
