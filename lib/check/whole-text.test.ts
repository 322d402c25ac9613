import { describe, expect, it } from 'vitest';
import { readJson } from './json-source.ts';

const problems = (text: string) => readJson(text).problems.map(({ line, column, path, wrong }) => `${line}:${column} ${path} ${wrong}`);
const MERGE = 'an unresolved merge';

describe('a merge that was left unresolved is named, once, by its first line', () => {
  it.each<[string, string, string[]]>([
    ['as git writes it', '{\n<<<<<<< HEAD\n  "a": 1\n=======\n  "a": 2\n>>>>>>> desk\n}', [`2:1  ${MERGE}`]],
    ['with what both came from', '{\n<<<<<<< HEAD\n"a": 1\n||||||| base\n=======\n"a": 2\n>>>>>>> desk\n}', [`2:1  ${MERGE}`]],
    ['indented', '{\n  <<<<<<< HEAD\n  "a": 1\n  =======\n  >>>>>>> desk\n}', [`2:3  ${MERGE}`]],
    ['with lines of Windows', '{\r\n<<<<<<<\r\n"a": 1\r\n=======\r\n>>>>>>>\r\n}', [`2:1  ${MERGE}`]],
    ['without its beginning', '{\n"a": 1,\n=======\n"b": 2\n>>>>>>> desk\n}', [`3:1  ${MERGE}`]],
    ['with its end only', '{\n"a": 1\n>>>>>>> desk\n}', [`3:1  ${MERGE}`]],
    ['twice', '{\n<<<<<<< a\n=======\n>>>>>>> b\n"a": 1,\n<<<<<<< a\n=======\n>>>>>>> b\n}', [`2:1  ${MERGE}`, `6:1  ${MERGE}`]],
    ['inside a text', '{"t": { "zh": "<<<<<<< HEAD 六点 ======= 七点 >>>>>>> desk"} }', [`1:16 t.zh ${MERGE}`]],
    ['inside a text, in lines of its own', '{"t": "六点\\n<<<<<<< HEAD\\n七点\\n=======\\n八点\\n>>>>>>> desk"}', [`1:12 t ${MERGE}`]],
    ['in a list', '{"t": [\n"a",\n"b >>>>>>> desk"] }', [`3:4 t[1] ${MERGE}`]],
  ])('%s', (_, text, right) => expect(problems(text)).toEqual(right));

  it.each(['{"a": "x\\n=======\\ny"}', '{"a": "<<<<<<<< and >>>>>>>>"}', '{"a": "x <<<<<<<HEAD"}', '{"a": "a << b >> c || d == e"}'])(
    'not %s',
    (text) => expect(problems(text)).toEqual([]),
  );
});

it('a file that is wrong all over is read in no time, and lists no more than fifty problems', () => {
  for (const text of ['}', ',', '{}', ': ', '/*', '"\n', '[', '{"a":', '[}', '{"a" [ '].map((one) => one.repeat(100_000))) {
    expect(readJson(text).problems.length).toBeGreaterThan(0);
    expect(readJson(text).problems.length).toBeLessThanOrEqual(50);
  }
});

it('brackets in texts are no lists', () => expect(problems(`{"a": "${'['.repeat(500)}"}`)).toEqual([]));
