import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../testing/addresses.ts';
import { readingsOf } from './readings.ts';
import type { Kind } from './table.ts';

const closest = (url: string) => readingsOf(url)[0]?.href;
const hrefs = (url: string) => readingsOf(url).map(({ href }) => href);

const BY_PROGRAMS: readonly Kind[] = ['built', 'element', 'font', 'rootFile'];
const examples = Object.entries(EXAMPLES)
  .filter(([kind]) => !BY_PROGRAMS.includes(kind as Kind))
  .flatMap(([kind, paths]) => paths.map((path) => [kind, path] as const));

const MARKS = [
  ...[
    '。',
    '，',
    '、',
    '；',
    '：',
    '！',
    '？',
    '……',
    '…',
    '——',
    '～',
    '·',
    '.',
    ',',
    ';',
    ':',
    '!',
    '?',
    '...',
    "'",
    '"',
    '`',
    '*',
    '**',
    '|',
    '~',
  ],
  ...['）', '】', '」', '』', '》', '〉', '”', '’', ')', ']', '}', '>', '）。', '」，', ').', '"),'],
  ...[
    ' ',
    '\u3000',
    '\u00a0',
    '\n',
    '\r\n',
    '\t',
    '\u200b',
    '\ufeff',
    '\u2060',
    ' 。',
    '/',
    '//',
    '/。',
    '\\',
    '_',
    '-',
    '&',
    '#',
    '&quot;',
    '%',
  ],
];
const WORDS = [
  '看看这个',
  '分享自微信',
  '，看看',
  ' see this',
  '。See this.',
  '（双语）',
  '🚢',
  '한국',
  'より',
  '/看看',
  '&from=timeline',
  '?看看',
];

const MARKS_AND_WORDS = [['marks', MARKS] as const, ['words', WORDS] as const];

/** A text as Node passes it on in a request line without escapes. */
const bytesOf = (text: string) => Buffer.from(text).toString('latin1');
/** Whether it has more than a query or a fragment, and something that can be read. */
const isSlip = (url: string) => !examples.some(([, path]) => path === url.replace(/[?#].*$/s, '')) && !/^\/(?:%(?:25)*)?$/.test(url);

describe.each(examples)('%s: %s', (_, path) => {
  it('is no slip itself', () => expect(hrefs(path).filter((href) => !href.startsWith(path))).toEqual([]));

  it.each(MARKS_AND_WORDS)('is read with %s behind it', (_, all) => {
    const missed = all.flatMap((glued) => {
      const text = path + glued;
      // As browsers send it, as tools do, escaped twice, and without escapes
      const ways = [encodeURI(text), path + encodeURIComponent(glued), path + encodeURIComponent(encodeURIComponent(glued)), bytesOf(text)];
      return ways.filter((url) => isSlip(url) && !hrefs(url).includes(path));
    });
    expect(missed).toEqual([]);
  });

  it('is read in capitals, in full width, with slashes doubled and with what nobody sees', () => {
    const fullWidth = path.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    const unseen = [...path].join('\u200b');
    for (const url of [path.toUpperCase(), encodeURI(fullWidth).replace(/^%EF%BC%8F/, '/'), encodeURI(unseen), path.replaceAll('/', '//')])
      if (url !== path) expect(closest(url), url).toBe(path);
  });
});

it('bytes that a tool sends without escapes are read as UTF-8', () => {
  expect(closest(bytesOf('/en/about。看看'))).toBe('/en/about');
  expect(closest(bytesOf('/ｅｎ/about'))).toBe('/en/about');
});

it.each([
  ['/en/cities/a-storyRead more', '/en/cities/a-story'],
  ['/s/phegxd3/zShared', '/s/phegxd3/z'],
  ['/s/phegxd3/z/poster.pngfoo', '/s/phegxd3/z/poster.png'],
  ['/zh/feed.xmlfoo', '/zh/feed.xml'],
  ['/media/tides/a.jpg.640.webpfoo', '/media/tides/a.jpg.640.webp'],
  ['/Zh-Hant/cities/a-story/Both-EN', '/zh-hant/cities/a-story/both-en'],
  ['/en/cities/a\u2011story', '/en/cities/a-story'],
  ['/en/cities/a-%0Astory', '/en/cities/a-story'],
  ['/zh/cities/a-story%E3%80', '/zh/cities/a-story'],
  ['/en/./about', '/en/about'],
])('%s may mean %s', (url, path) => expect(hrefs(url)).toContain(path));

it('keeps the fragment that an app has escaped', () => {
  expect(closest('/en/cities/a-story%23p4')).toBe('/en/cities/a-story#p4');
  expect(closest('/s/phegxd3/z%23p4%E3%80%82')).toBe('/s/phegxd3/z#p4');
  expect(closest('/zh/feed.xml%23p4')).toBe('/zh/feed.xml');
});

it.each([
  ['/EN/search?q=%E6%B9%BE+x&section=cities&fbclid=1', '/en/search?q=%E6%B9%BE+x&section=cities'],
  ['/EN/search?q=a&from=timeline', '/en/search?q=a'],
  ['/EN/search?q=a&from=timeline&from=2025-01-02&to=2025-02-03', '/en/search?q=a&from=2025-01-02&to=2025-02-03'],
  ['/EN/search?q=a&amp;sort=date&utm_source=x', '/en/search?q=a&sort=date'],
  ['/EN/search?q=a&q=b', '/en/search?q=a'],
  ['/en/search%3Fq%3Da%20b', '/en/search?q=a+b'],
  ['/EN/search/suggest?q=a&x=1', '/en/search/suggest?q=a'],
  ['/EN/about?fbclid=x', '/en/about'],
  ['/s/phegxd3/z/poster.png?v=0123abcd&fbclid=x', '/s/phegxd3/z/poster.png?v=0123abcd'],
  ['/s/phegxd3/z/poster.png?fbclid=x&v=0123abcd%E3%80%82', '/s/phegxd3/z/poster.png?v=0123abcd'],
  ['/s/phegxd3/z/poster.png?v=1', '/s/phegxd3/z/poster.png'],
  ['/s/phegxd3/z/poster.png%3Fv%3D0123abcd%E3%80%82', '/s/phegxd3/z/poster.png?v=0123abcd'],
  ['/s/phegxd3/z/qr.png?from=timeline', '/s/phegxd3/z/qr.png'],
  ['/s/phegxd3/z/qr.png?at=p4%20&isappinstalled=0', '/s/phegxd3/z/qr.png?at=p4'],
  ['/s/phegxd3/z/qr.png?AT=P4', '/s/phegxd3/z/qr.png?at=p4'],
  ['/s/phegxd3/z/qr.png?at=https://evil.example', '/s/phegxd3/z/qr.png?at=https'],
  ['/MEDIA/a.svg?v=0123abcd&x', '/media/a.svg?v=0123abcd'],
])('%s keeps the parameters that matter: %s', (url, href) => expect(closest(url)).toBe(href));

it('without a parameter too, which may name what is no more', () =>
  expect(hrefs('/s/phegxd3/z/qr.png?at=p99')).toEqual(['/s/phegxd3/z/qr.png']));

it.each([
  ...[
    '',
    '*',
    'http://evil.example/en',
    '//evil.example',
    '//evil.example/en',
    '/\\evil.example',
    '/%5C%5Cevil.example',
    '/%2F%2Fevil.example',
  ],
  ...[
    '/en/../../etc/passwd',
    '/en/%2e%2e/about',
    '/en/%00',
    '/en/about%00',
    '/en/about%0d%08x',
    '/en/about%0d%0aLocation:%20x',
    '/en/@evil.example',
    '/s/phegxd3/~x',
    '/zh/feed.xml/x',
    '/%',
    '/%E0%A4%A',
    '/wp-login.php',
    '/.env',
  ],
  ...['/s/phegxd3/x', '/s/phegxd3x', '/en/a/b/c/d', '/_next/static/a.js)', '/xx/about。'],
])('%j means nothing', (url) => expect(hrefs(url)).toEqual([]));

it('leads to paths of this paper only', () => {
  for (const url of ['/en/about%0aLocation:%20x', '/en/about@evil.example', '/en/about://evil.example', '/EN/search?q=%0d%0aSet-Cookie:x'])
    for (const href of hrefs(url)) expect(href).toMatch(/^\/(?!\/)[\w./?=&%+#-]*$/);
});

it('costs little, however long and strange the address is', () => {
  const hostile = [
    `/en/${'a-'.repeat(40_000)}`,
    `/en/${'%E3%80%82'.repeat(20_000)}`,
    `/en/${'%25'.repeat(30_000)}`,
    `/media/${'a.'.repeat(40_000)}`,
    `/en/${'%EF%B7%BA'.repeat(10_000)}`, // U+FDFA is eighteen characters in NFKC
    `${'/'.repeat(80_000)}en`,
    `/en/search?${'q=a&'.repeat(20_000)}`,
    `/en/${'aA'.repeat(40_000)}`,
  ];
  const started = performance.now();
  for (const url of hostile) expect(readingsOf(url).length).toBeLessThan(10);
  expect(performance.now() - started).toBeLessThan(1000);
});
