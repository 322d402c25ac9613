import { describe, expect, it } from 'vitest';
import { parseInline, plainText } from './inline.ts';

const text = (value: string) => ({ type: 'text', value });
const problemsOf = (source: string) => parseInline(source).problems;

describe('marks', () => {
  it('emphasis, strong, links, in one another', () =>
    expect(parseInline('a *b* **c** [d *e*](https://x.example/f)').nodes).toEqual([
      text('a '),
      { type: 'emphasis', children: [text('b')] },
      text(' '),
      { type: 'strong', children: [text('c')] },
      text(' '),
      { type: 'link', href: 'https://x.example/f', children: [text('d '), { type: 'emphasis', children: [text('e')] }] },
    ]));
  it.each(['他说**“你好”**。', '**《向湾》**是一份报纸', '他**强调：**不是', '这是**重点**，不是'])(
    'Chinese needs no spaces: %s',
    (source) => {
      expect(parseInline(source).nodes.some(({ type }) => type === 'strong')).toBe(true);
      expect(problemsOf(source)).toEqual([]);
    },
  );
  it.each([
    '# h',
    '- a',
    '+ a',
    '1. a',
    '> q',
    '`c`',
    '---',
    '    a',
    '~~a~~',
    '[a][b]',
    '[a]: https://x.example',
    'snake_case_name',
    'a < b',
    'I <3 it',
    '5 * 3 * 2',
    'R&D',
  ])('everything else stays text: %s', (source) => expect(parseInline(source)).toEqual({ nodes: [text(source)], problems: [] }));
  it('escapes and character references', () => expect(plainText('\\*a\\* &amp; &#42;')).toBe('*a* & *'));
  it.each([
    ['a&#8203;b&#xD83D;&#0;c&#8;', 'ab\ufffd\ufffdc\ufffd'],
    ['横&zwj;琴&shy;', '横琴'],
    ['⻓&#x2ED3;', '长长'],
    ['inter&shy;national', 'inter\u00adnational'],
  ])('references to what no text may have: %s', (source, read) => expect(plainText(source)).toBe(read));
  it('says which reference does nothing', () =>
    expect(problemsOf('口&#8203;岸 inter&shy;net &amp;')).toMatchObject([
      { level: 'warning', wrong: expect.stringContaining('U+200B') },
      { level: 'warning', wrong: expect.stringContaining('U+00AD') },
    ]));
  it('says that a reference is to no character', () => expect(problemsOf('a&#8;')).toMatchObject([{ level: 'warning' }]));
  it('words without marks', () => expect(plainText('a *b* [c](/d)')).toBe('a b c'));
  it.each(['**x', 'x** y', '*x'])('stars that pair with none: %s', (source) =>
    expect(problemsOf(source)).toMatchObject([{ level: 'warning' }]),
  );
});

describe('links', () => {
  it.each([
    'https://x.example',
    'http://x.example/?a=b#c',
    'HTTPS://x.example',
    'mailto:a@b.example',
    'tel:+85200000000',
    'tel:+852-0000-0000;ext=12',
    'TEL:999',
    'sms:+85200000000?body=I%20come',
    '/en/cities/a',
    '#p3',
    'https://中文.example/路径',
  ])('allowed: %s', (href) => expect(parseInline(`[x](${href})`)).toMatchObject({ nodes: [{ type: 'link', href }], problems: [] }));
  it.each([
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'javascript&colon;alert(1)',
      '&#106;avascript:alert(1)',
      '&#x6A;avascript:alert(1)',
      'java&Tab;script:alert(1)',
    ],
    ...[
      'java&NewLine;script:alert(1)',
      '&#1;javascript:alert(1)',
      '\u00a0javascript:alert(1)',
      '&#8203;javascript:alert(1)',
      'javascript\\:alert(1)',
    ],
    ...[
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'tel:',
      'tel:call-me',
      'tel:123?body=x',
      'sms:javascript:alert(1)',
      'whatsapp://send',
      'file:///etc/passwd',
      'blob:https://x.example/1',
      'ftp://x.example',
      'view-source:https://x.example',
    ],
    ...[
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '/&Tab;/evil.example',
      '/&#10;/evil.example',
      'https:evil.example',
      'https:/evil.example',
      'https://',
    ],
    ...['evil.example', 'page.html', '', '#', 'mailto:', 'https&#58;//x.example\\@evil.example'],
  ])('refused: %s', (href) => {
    const { nodes, problems } = parseInline(`[x](<${href}>)`);
    expect(JSON.stringify(nodes)).not.toContain('"link"');
    const bare = parseInline(`[x](${href})`);
    expect(JSON.stringify(bare.nodes)).not.toContain('"link"');
    expect([...problems, ...bare.problems].length).toBeGreaterThan(0);
  });
  it('a link without words', () => expect(problemsOf('[](https://x.example)')).toMatchObject([{ level: 'error' }]));
});

describe('HTML', () => {
  it.each([
    '<b>x</b>',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<br/>',
    'a<!-- b -->',
    '<svg/onload=alert(1)>',
    '</p>',
  ])('is refused and stays text: %s', (source) => {
    expect(problemsOf(source)).toMatchObject([{ level: 'error', wrong: expect.stringContaining('is HTML') }]);
    expect(plainText(source)).toBe(source);
  });
  it('pictures are blocks', () =>
    expect(problemsOf('![a](/b.png)')).toMatchObject([{ level: 'error', wrong: expect.stringContaining('picture') }]));
});
