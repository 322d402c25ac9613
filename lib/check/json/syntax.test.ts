import { describe, expect, it } from 'vitest';
import { readJson } from '../json-source.ts';

const problems = (text: string) => readJson(text).problems.map(({ line, column, wrong, right }) => `${line}:${column} ${wrong} | ${right}`);
const story = (...blocks: string[]) =>
  ['{', '  "title": { "en": "A", "zh": "一" },', '  "body": [', ...blocks, '  ],', '  "topics": []', '}'].join('\n');
const A = '    { "type": "heading", "en": "A" },';
const B = '    { "type": "heading", "en": "B" }';
const OPEN = (mark: string, line: number) =>
  `a ${mark === '{' ? '}' : ']'} is missing before this: the ${mark} of line ${line} is still open`;

describe('the cause is named, once, where it is', () => {
  it.each<[string, string, string]>([
    ['full-width marks between keys', '{\n  "section"："science"，\n  "a": 1\n}', '2:12 full-width ： ， | outside of the texts write : ,'],
    ['a full-width comma', '{"a": 1， "b": true，"c": 2}', '1:8 full-width ， ， | outside of the texts write , ,'],
    ['full-width brackets', '｛"a": ［1］｝', '1:1 full-width ｛ ［ ］ ｝ | outside of the texts write { [ ] }'],
    [
      'no-break spaces',
      '{\n\u00a0\u00a0"a": 1,\n\u00a0\u00a0"b": 2\n}',
      '2:1 a no-break space (U+00A0) outside of the texts | put ordinary spaces in its place, here and below',
    ],
    [
      'ideographic spaces',
      '{\n\u3000"a": 1\n}',
      '2:1 a space that JSON does not know (U+3000) | put ordinary spaces in its place, here and below',
    ],
    ['a } forgotten before the next block', story('    { "type": "heading", "en": "A",', B), `5:5 unexpected { | ${OPEN('{', 4)}`],
    ['a } and its comma forgotten', story('    {\n      "type": "heading"', B), `6:5 unexpected { | ${OPEN('{', 4)}`],
    ['a } forgotten in the last block', story(A, '    { "type": "heading", "en": "A"'), `6:3 unexpected ] | ${OPEN('{', 5)}`],
    [
      'a } forgotten in a value',
      '{\n  "title": { "en": "A", "zh": "一",\n  "format": "article"\n}',
      '3:3 the { of line 2 is not closed | a } is missing before this',
    ],
    ['a ] forgotten', '{\n  "body": [\n    1,\n    2\n,\n  "topics": []\n}', `6:3 unexpected "topics" | ${OPEN('[', 2)}`],
    ['a ] forgotten at the end', '{\n  "topics": ["a", "b"\n}', `3:1 unexpected } | ${OPEN('[', 2)}`],
    ['a } too many in a block', story('    { "type": "heading", "en": "A" }},', B), '4:37 unexpected } | a } too many: take it away'],
    [
      'a } too many in a value',
      '{\n  "title": { "en": "A" }},\n  "a": 1\n}',
      '2:25 unexpected } | it closes the record, but more follows: is it one too many?',
    ],
    ['a comma too many', '{"a": [1, 2,]}', '1:12 unexpected , | a comma too many: take it away'],
    ['two commas', '{"a": [1,, 2]}', '1:10 unexpected , | a comma too many: take it away'],
    ['a comma missing', '{\n  "a": "x"\n  "b": "y"\n}', '3:3 unexpected "b" | a comma is missing before this'],
    ['a colon missing', '{"a" "x"}', '1:6 unexpected "x" | between key and value stands a colon'],
    ['a straight quote inside a text', '{"en": "He said "yes" to it."}', '1:17 a straight " inside a text | write “ or ”, or \\"'],
    ['a straight quote inside a Chinese text', '{"zh": "他说"好"。", "a": 1}', '1:11 a straight " inside a text | write “ or ”, or \\"'],
    [
      'a closing quote missing',
      '{"a": "x,\n"b": 1}',
      '1:7 unexpected "x, | a closing " is missing, or a " inside the text is not written as \\"',
    ],
    ['True', '{"a": True}', '1:7 unexpected True | write true'],
    ['a key without quotes', '{a: 1}', '1:2 unexpected a | a key stands in straight double quotes: "…"'],
    ['a word without quotes', '{"a": article}', '1:7 unexpected article | texts stand in straight double quotes: "…"'],
    ['a number with zeros', '{"a": 007}', '1:7 unexpected 007 | must be a number, such as 42 or 1.5'],
    ['a file cut off', '{\n  "a": [\n    {', '3:6 the file breaks off here | a closing } ] } is missing'],
    ['a comment', '{"a": 1} // note', '1:10 unexpected // note | JSON has no comments'],
    ['a comment of other languages', '{\n# "note", 1\n"a": 1}', '2:1 unexpected # "note", 1 | JSON has no comments'],
    ['a comment in dashes', '{"a": 1, -- note: one\n"b": -1}', '1:10 unexpected -- note: one | JSON has no comments'],
    ['a semicolon for a comma', '{"a": "x"; "b": 1}', '1:10 unexpected ; | between two values stands a comma'],
    ['a key without its end', '{"a: "x", "b": 1}', '1:2 unexpected "a: " | the key has no closing "'],
    ['a [ that is missing', '{"a": {"b": 1}\n]}', '2:1 unexpected ] | a ] too many: take it away, unless its [ is missing further up'],
    ['a comment of HTML', '{"a": 1, <!-- note, 2 --> "b": 2}', '1:10 unexpected <!-- note, 2 --> | JSON has no comments'],
  ])('%s', (_, text, right) => expect(problems(text)).toEqual([right]));

  it('a backslash, at the backslash', () =>
    expect(problems(String.raw`{"a": "C:\minutes in D:\movies"}`)).toEqual([
      String.raw`1:10 unexpected \m | a backslash in a text is written as \\, a character by its number as \u and four hexadecimal digits`,
    ]));
});

it('a place inside a text is that of the character, whatever is escaped before it', () => {
  const { placeOf } = readJson('{\n  "a": "\\n\\u4e2d x"\n}');
  expect(placeOf(['a'], 3)).toEqual({ line: 2, column: 18 });
  expect(placeOf(['a'])).toEqual({ line: 2, column: 8 });
});
