import { expect, it } from 'vitest';
import { setMember } from './json-edit.ts';

const set = (text: string) => setMember(text, ['body', 0], 'k', 'v');

it.each([
  ['on one line', '{ "body": [{ "a": "x", "b": "y" }] }', '{ "body": [{ "a": "x", "b": "y", "k": "v" }] }'],
  ['without a blank', '{"body":[{"a":"x","b":"y"}]}', '{"body":[{"a":"x","b":"y","k":"v"}]}'],
  [
    'on lines of their own',
    '{"body": [\n\t{\n\t\t"a": "x",\n\t\t"b": "y"\n\t}\n]}',
    '{"body": [\n\t{\n\t\t"a": "x",\n\t\t"b": "y",\n\t\t"k": "v"\n\t}\n]}',
  ],
  [
    'with Windows line ends',
    '{"body": [{\r\n  "a" : "x",\r\n  "b" : "y"\r\n}]}',
    '{"body": [{\r\n  "a" : "x",\r\n  "b" : "y",\r\n  "k" : "v"\r\n}]}',
  ],
  ['comma first', '{"body": [{ "a": 1\n  , "b": {"c": [2]}\n  }]}', '{"body": [{ "a": 1\n  , "b": {"c": [2]}, "k": "v"\n  }]}'],
  ['a single member', '{"body": [{"a":1}]}', '{"body": [{"a":1, "k":"v"}]}'],
  ['there already', '{"body": [{ "k":  "old" , "b": "y" }]}', '{"body": [{ "k":  "v" , "b": "y" }]}'],
  ['after a byte order mark', '\uFEFF{"body": [{ "k": "old", "b": 1 }]}', '\uFEFF{"body": [{ "k": "v", "b": 1 }]}'],
  [
    'beside braces and quotes in texts',
    '{"body": [{ "a": "}\\"],", "b": "中文{" }]}',
    '{"body": [{ "a": "}\\"],", "b": "中文{", "k": "v" }]}',
  ],
])('a member set off the way its neighbour is: %s', (_, before, after) => {
  expect(set(before)).toBe(after);
  expect(JSON.parse(after.replace('\uFEFF', ''))).toMatchObject({ body: [{ k: 'v' }] });
  expect(set(after)).toBe(after);
});

it.each(['{"body": [{}]}', '{"body": []}', '{"body": ["x"]}', '{}', ''])('throws where there is nothing to add to: %s', (text) =>
  expect(() => set(text)).toThrow('no object'),
);
