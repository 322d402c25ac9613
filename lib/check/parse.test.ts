import { describe, expect, it } from 'vitest';
import { anArticle } from '../testing/an-article.ts';
import { parseArticle } from './article-file.ts';
import { parse } from './parse.ts';
import { formatProblem } from './problem.ts';
import { articleSchema } from '../record/schema/article.ts';

const problemsOf = (text: string) => parse(articleSchema, 'a.json', text).problems.map((problem) => formatProblem(problem));
const problemsIn = (record: object) => problemsOf(JSON.stringify(record, null, 2));
const good = JSON.stringify(anArticle(), null, 2);

describe('what is not JSON', () => {
  it.each([
    ['', 'a.json:1:1  the file is empty  write the record'],
    ['{\n  "section": "x",\n}', 'a.json:2:17  unexpected ,  a comma too many: take it away'],
    ['// note\n{}', 'a.json:1:1  unexpected // note  JSON has no comments'],
    ['{\n "a": [1 2]\n}', 'a.json:2:10  unexpected 2  a comma is missing before this'],
    ['{"a" 1}', 'a.json:1:6  unexpected 1  between key and value stands a colon'],
    ['{"a": “x”}', 'a.json:1:7  unexpected “x”  texts stand in straight double quotes: "…"'],
    ['\ufffd\ufffd{\u0000}\u0000', 'a.json:1:1  here is a character that is not UTF-8  save the file as UTF-8, not as UTF-16, GBK or Big5'],
    ['{}}', 'a.json:1:3  unexpected }  nothing may follow the closing }'],
  ])('%j', (text, line) => expect(problemsOf(text)[0]).toBe(line));

  it('of a file that is not UTF-8 only that is said where it begins so', () => expect(problemsOf('\ufffd\ufffd{')).toHaveLength(1));
  it('a file cut off anywhere is an error, never an article', () => {
    for (let length = 0; length < good.length; length += 7) {
      const { record, problems } = parse(articleSchema, 'a.json', good.slice(0, length));
      expect(record).toBeUndefined();
      expect(problems.some(({ level }) => level === 'error')).toBe(true);
    }
  });

  it('commas too many are each a problem', () => expect(problemsOf('{\n"a": [1,],\n"b": 1,\n}')).toHaveLength(2));
  it('nothing is said of what follows a text that cannot be read', () => expect(problemsOf('{\n"a": “x” “y”,\n}')).toHaveLength(1));
  it('reads past a byte order mark, with a warning', () => {
    const { record, problems } = parse(articleSchema, 'a.json', `\uFEFF${good}`);
    expect(record).toBeDefined();
    expect(problems).toMatchObject([{ level: 'warning', line: 1, column: 1 }]);
  });
  it('a file in GBK', () => expect(problemsOf(good.replace('大', '\uFFFD'))[0]).toContain('not UTF-8'));
  it('a key that is there twice', () =>
    expect(problemsOf('{\n "status": "draft",\n "status": "draft"\n}')[0]).toBe(
      'a.json:3:2  status  this key is there twice  keep one: only the last one counts',
    ));
});

describe('what is not an article', () => {
  it('a good one', () => expect(problemsOf(good)).toEqual([]));
  it('one that says no more than it must', () => {
    const { title, section, format, status, publishedAt, source } = anArticle();
    const least = JSON.stringify({ title, section, format, status, publishedAt, source });
    const { record, problems } = parseArticle('articles/2025/least.json', least);
    expect([problems, record?.value]).toMatchObject([[], { id: 'least', body: [], credits: [], topics: [] }]);
  });
  it('a missing key is placed at what should hold it', () => {
    const { title, ...rest } = anArticle();
    expect(title).toBeDefined();
    expect(problemsIn(rest)).toEqual(['a.json:1:1  title  "title" is missing  add "title": { "en": "…", "zh": "…" }']);
  });
  it('an unknown key that is nearly a known one', () =>
    expect(problemsIn({ ...anArticle(), sumary: {} })).toEqual(['a.json:41:3  sumary  unknown key "sumary"  did you mean "summary"?']));
  it.each(['cn', 'ZH-CN', '中文'])('%s in place of zh', (key) =>
    expect(problemsIn({ ...anArticle(), title: { en: 'x', [key]: '某' } })[0]).toContain(`unknown key "${key}"  did you mean "zh"?`),
  );
  it.each([
    ['tags', 'topics'],
    ['Content', 'body'],
    ['headline', 'title'],
    ['byline', 'credits'],
    ['standfirst', 'summary'],
    ['photo', 'image'],
    ['aliases', 'formerly'],
    ['published_at', 'publishedAt'],
    ['pubDate', 'publishedAt'],
  ])('the word of other systems for a key: %s', (key, meant) => {
    const { [meant as 'title']: value = [], ...rest } = anArticle();
    expect(problemsIn({ ...rest, [key]: value })).toEqual([expect.stringContaining(`unknown key "${key}"  did you mean "${meant}"?`)]);
  });
  it('a list in place of a record', () =>
    expect(problemsIn([anArticle()])).toEqual(['a.json:1:1  a list is not an object  a record begins with {']));
  it('an unknown key like none', () =>
    expect(problemsIn({ ...anArticle(), body: [{ type: 'heading', en: 'x', level: 2 }] })[0]).toMatch(
      /body\[0\]\.level {2}unknown key "level" {2}one of: type, id, translatedFrom, en, zh$/,
    ));
  it('an unknown type of block', () =>
    expect(problemsIn({ ...anArticle(), body: [{ type: 'paragrph', en: 'x' }] })[0]).toMatch(
      /^a\.json:16:15 {2}body\[0\]\.type {2}unknown type "paragrph" {2}did you mean "paragraph"\?$/,
    ));
  it('a block without a type', () =>
    expect(problemsIn({ ...anArticle(), body: [{ en: 'x' }] })[0]).toContain('"type" is missing  one of: paragraph, heading'));
  it('an unknown format', () =>
    expect(problemsIn({ ...anArticle(), format: 'vidoe' })[0]).toBe(
      'a.json:3:13  format  "vidoe" is not known here  did you mean "video"?',
    ));
  it('a text where both languages belong', () =>
    expect(problemsIn({ ...anArticle(), title: 'x' })[0]).toMatch(/title {2}"x" is not an object {2}must be \{ "en": "…", "zh": "…" \}$/));
  it('a number in quotes', () =>
    expect(problemsIn({ ...anArticle(), series: { id: 'baytalk', number: '3' } })[0]).toMatch(
      /series\.number {2}"3" is not a number {2}must be a number, without quotes$/,
    ));
  it('a time without an offset', () =>
    expect(problemsIn({ ...anArticle(), publishedAt: '2025-10-21T09:20:00' })[0]).toContain(
      'must be an ISO 8601 date and time with an offset',
    ));
  it('blank text, empty lists, neither language', () => {
    const lines = problemsIn({ ...anArticle(), title: { en: '  ' }, source: {}, credits: 'Lam' });
    expect(lines).toEqual([
      expect.stringContaining('title.en  "  "  must not be blank'),
      expect.stringContaining('source  {}  needs a text in "en" or "zh"'),
      expect.stringContaining('credits  "Lam" is not a list  must be a list: [ … ]'),
    ]);
  });
  it.each(['null', '[]', '1', '"x"'])('%s', (text) => expect(problemsOf(text)[0]).toContain('is not an object'));
});
