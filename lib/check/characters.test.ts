import { describe, expect, it } from 'vitest';
import { anArticle } from '../testing/an-article.ts';
import { articleSchema, type Article } from '../record/schema/article.ts';
import { sourcesSchema } from '../record/schema/paper-files.ts';
import { parse } from './parse.ts';

const read = (changed: Partial<Article>) => parse(articleSchema, 'a.json', JSON.stringify({ ...anArticle(), ...changed }, null, 2));
const linesOf = ({ problems }: ReturnType<typeof read>) => problems.map(({ path, level, wrong }) => `${path} ${level} ${wrong}`);

describe('a text that is not well-formed', () => {
  it.each<[string, Partial<Article>]>([
    ['title.en', { title: { en: 'Night \ud83c', zh: '夜' } }],
    ['body[0].zh', { body: [{ type: 'paragraph', en: 'x', zh: '夜\udf0a' }] }],
    ['source.zh', { source: { en: 'a', zh: '\ud83c' } }],
    ['credits[0].name.en', { credits: [{ role: 'author', name: { en: 'L\udfff', zh: '林' } }] }],
    ['traditional.夜', { traditional: { 夜: '夜\ud800' } }],
    ['traditional', { traditional: { '夜\ud800': '夜' } }],
    ['id', { id: 'a\ud83c' }],
  ])('is an error in %s', (path, changed) => {
    const { record, problems } = read(changed);
    expect(record).toBeUndefined();
    expect(problems).toContainEqual(
      expect.objectContaining({ path, level: 'error', wrong: expect.stringContaining('is half a character') }),
    );
  });
  it('is an error in the paper’s own files', () => {
    const name = { en: 'A\ud83c', zh: '甲' };
    const { problems } = parse(sourcesSchema, 'sources.json', JSON.stringify({ sources: [{ id: 'a', name }] }));
    expect(problems).toMatchObject([{ path: 'sources[0].name.en', level: 'error' }]);
  });
  it('is an error however many warnings there are', () => {
    const odd = Array.from({ length: 80 }, () => ({ type: 'paragraph' as const, en: 'a\u200bb', zh: '一' }));
    expect(read({ body: [...odd, { type: 'paragraph', en: '\ud83c', zh: '一' }] }).record).toBeUndefined();
  });
});

it('the place is that of the character, past escapes', () => {
  const text = '{\n  "sources": [\n    { "id": "a", "name": { "en": "A \\"b\\" \\u00e9\\n\\u200bc", "zh": "甲" } }\n  ]\n}';
  expect(parse(sourcesSchema, 'sources.json', text).problems).toMatchObject([
    { line: 3, column: 49, wrong: expect.stringContaining('line break') },
    { line: 3, column: 51, wrong: expect.stringContaining('U+200B') },
  ]);
});

it('a record is given in canonical form, its own wording too', () => {
  const { record } = read({
    title: { en: 'Cafe\u0301', zh: '⻓\n江' },
    source: { en: 'Bay\u00adward', zh: '向\u200b湾' },
    traditional: { '⻓江': '長\u200b江' },
  });
  expect(record?.value).toMatchObject({
    title: { en: 'Café', zh: '长江' },
    source: { en: 'Bayward', zh: '向湾' },
    traditional: { 长江: '長江' },
  });
});

it('a text of characters that cannot be seen is blank', () =>
  expect(linesOf(read({ title: { en: '\u200b\u00ad\u2060\ufeff', zh: '夜' } }))).toContainEqual(
    'title.en error "\u200b\u00ad\u2060\ufeff"',
  ));

it('a blank line in running text is an error; elsewhere it is a line break', () => {
  const body: Article['body'] = [{ type: 'paragraph', en: 'a\n\nb', zh: '一\r\n\r\n二' }];
  expect(linesOf(read({ body })).filter((line) => line.includes('error'))).toEqual([
    'body[0].en error a blank line inside a text',
    'body[0].zh error a blank line inside a text',
  ]);
  expect(read({ body: [{ type: 'paragraph', en: 'a\r\nb\nc', zh: '一\r\n二' }] }).record).toBeDefined();
  expect(linesOf(read({ title: { en: 'a\n\nb', zh: '一' } }))).toEqual([
    'title.en warning a⏎ b: a line break inside a text (2 times in this text)',
  ]);
});

it('of a text with a blank line only that is said', () => {
  const { problems } = read({ body: [{ type: 'paragraph', en: 'One.\n\nTwo.\nThree.', zh: '一。' }] });
  expect(problems.map(({ wrong }) => wrong)).toEqual(['a blank line inside a text']);
});
