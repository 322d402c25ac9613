import { describe, expect, it } from 'vitest';
import { anArticle } from '../../testing/an-article.ts';
import { parseArticle } from '../article-file.ts';
import { collect } from '../parse.ts';
import type { Article } from '../../record/schema/article.ts';
import { checkInlineTexts } from './inline.ts';
import { marksInPlain, rawMarksIn } from './markup.ts';

const plain = (text: string) => marksInPlain(text).map(({ wrong, right }) => `${wrong}  ${right}`);
const raw = (text: string) => rawMarksIn(text, { isParagraph: true }).map(({ wrong }) => wrong);

describe('a plain field', () => {
  it.each([
    ['the harbour&#8217;s year', '&#8217; will be shown as it is written  write ’'],
    ['A &amp; B', '&amp; will be shown as it is written  write &'],
    ['船&nbsp;潮', '&nbsp; will be shown as it is written  write plain text here'],
    ['*The Ferry* reviewed', '*The Ferry* will be shown as it is written  write plain text here'],
    ['评《*渡轮*》', '*渡轮* will be shown as it is written  write plain text here'],
    ['图，**林**', '**林** will be shown as it is written  write plain text here'],
    ['_林_', '_林_ will be shown as it is written  write plain text here'],
    ['and `code`', '`code` will be shown as it is written  write plain text here'],
    ['~~old~~', '~~old~~ will be shown as it is written  write plain text here'],
    ['[a](https://a.example)', '[a](https://a.example) will be shown as it is written  write plain text here'],
    ['<b>bold', '<b> will be shown as it is written  write plain text here'],
    ['a<br/>b', '<br/> will be shown as it is written  write plain text here'],
    ['[b]bold', '[b] will be shown as it is written  write plain text here'],
    ["'''bold", "''' will be shown as it is written  write plain text here"],
    ['[[Macau]]', '[[Macau]] will be shown as it is written  write plain text here'],
    ['{{name}}', '{{name}} will be shown as it is written  write plain text here'],
    ['==new==', '==new== will be shown as it is written  write plain text here'],
    ['||who||', '||who|| will be shown as it is written  write plain text here'],
    ['H~2~O', '~2~ will be shown as it is written  write plain text here'],
    ['x^2^', '^2^ will be shown as it is written  write plain text here'],
    ['$x_1$', '$x_1$ will be shown as it is written  write plain text here'],
    ['one\\ntwo', '\\n will be shown as it is written  write plain text here'],
    ['\\u4e2d', '\\u4e2d will be shown as it is written  write plain text here'],
    ['hi :smile:', ':smile: will be shown as it is written  write plain text here'],
    ['<?php', '<?p will be shown as it is written  write plain text here'],
    ['## 头', '## will be shown as it is written  write plain text here'],
  ])('%s', (text, line) => expect(plain(text)).toContain(line));

  it.each([
    'AT&T; R&D',
    '5 * 3 = 15',
    'snake_case_name',
    'f**k',
    'M*A*S*H',
    '#1 of 3',
    'I <3 it',
    'a < b',
    '[sic]',
    '-5 °C',
    '3-2',
    "rock 'n' roll",
    'US$5, HK$6 and A$7',
    '3~5日、7~9日',
    'C:\\new\\table',
    'a ratio of 3:two:1',
    'if a == b or c == d',
  ])('nothing is said of %s', (text) => expect(plain(text)).toEqual([]));
});

describe('running text', () => {
  it.each([
    ['see `code`', '`code` will be shown as it is written'],
    ['~~x~~', '~~x~~ will be shown as it is written'],
    ['# not a heading', '# will be shown as it is written'],
    ['- 不是列表', '- will be shown as it is written'],
    ['> 引', '> will be shown as it is written'],
    ['1. one', '1. will be shown as it is written'],
    ['See https://a.example/x.', 'https://a.example/x. will be shown as it is written'],
    ['看https://a.example/x。', 'https://a.example/x will be shown as it is written'],
    ['<https://b.example>', '<https://b.example> will be shown as it is written'],
    ['[ref][1]', '[ref][1] will be shown as it is written'],
    ['M*A*S*H', '* inside a word'],
    ['看https://b.example/x驶过', 'https://b.example/x will be shown as it is written'],
    ['[words](https://a.example/a b)', '[words](https://a.example/a b) will be shown as it is written'],
    ['[call](tel:+852 2345 6789)', '[call](tel:+852 2345 6789) will be shown as it is written'],
  ])('%s', (text, line) => expect(raw(text)).toContain(line));

  it.each([
    '*a* **b** [c](https://a.example/_d_)',
    '\\*a\\* \\`b\\` \\# c',
    '&amp; &#8217;',
    '他说**“好”**。',
    '2025 was long',
    'a 1. b',
    'No. 1',
    '[words]( https://a.example )',
    '[words](https://a.example "a title")',
  ])('nothing is said of %s', (text) => expect(raw(text)).toEqual([]));
});

it('every field of a story either knows links and emphasis or says that it does not', () => {
  const text = { en: 'By [Lam](https://a.example) & *Lee*', zh: '[林](https://a.example)与*李*' };
  const picture = { src: 'a.svg', width: 1, height: 1, alt: text, caption: text, credit: text };
  const article: Article = {
    ...anArticle(),
    title: text,
    summary: text,
    source: text,
    image: picture,
    corrections: [{ at: '2025-10-22T09:20:00+08:00', ...text }],
    credits: [{ role: 'reporter', name: text }],
    body: [
      { type: 'paragraph', ...text },
      { type: 'heading', ...text },
      { type: 'quote', ...text, attribution: text },
      { type: 'list', en: [text.en], zh: [text.zh] },
      { type: 'gallery', images: [picture, picture] },
      { type: 'figures', title: text, items: [{ value: text, unit: text, label: text }], source: text },
      { type: 'table', caption: text, head: [text], rows: [[text]], source: text },
    ],
  };
  const { record } = parseArticle('articles/2025/a.json', JSON.stringify(article));
  const told =
    record &&
    collect(record, (report) => checkInlineTexts({ article: record.value, context: { media: () => ({ kind: 'missing' }) } }, report));
  const paths = [...new Set(told?.map(({ path }) => path.replace(/\.(en|zh)$/, '')))];
  expect(paths.sort()).toEqual(
    [
      'body[1]',
      'body[4].images[0].alt',
      'body[4].images[1].alt',
      'body[5].items[0].unit',
      'body[5].items[0].value',
      'credits[0].name',
    ].concat(['image.alt', 'source', 'summary', 'title']),
  );
  expect(told?.every(({ level }) => level === 'warning')).toBe(true);
});
