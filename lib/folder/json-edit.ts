import { applyEdits, findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { JsonPath } from './json-path.ts';

/**
 * Sets a member of the object at a path of a JSON text and leaves every other character as it is. A new member comes
 * last, separated like the one before it: on a line of its own or on the same line. (jsonc-parser's `modify` would reformat
 * the whole line.)
 * @throws if there is no object with at least one member at that path
 * @example setMember('{ "a": "x" }', [], 'b', 'y') // '{ "a": "x", "b": "y" }'
 */
export function setMember(text: string, path: JsonPath, key: string, value: string | readonly string[]): string {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const json = text.slice(start);
  const root = parseTree(json);
  const object = root && findNodeAtLocation(root, [...path]);
  const members = object?.type === 'object' ? (object.children ?? []) : [];
  const [name, old] = members.find(({ children }) => children?.[0]?.value === key)?.children ?? [];
  const written = typeof value === 'string' ? JSON.stringify(value) : `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
  if (name && old) return text.slice(0, start) + applyEdits(json, [{ offset: old.offset, length: old.length, content: written }]);

  const last = members.at(-1);
  const [lastName, lastValue] = last?.children ?? [];
  if (!object || !last || !lastName || !lastValue) throw new Error(`There is no object to add "${key}" to`);
  const gap = /\s*$/.exec(json.slice(0, last.offset))?.[0] ?? '';
  // With a single member, the padding after the brace does not tell how members are separated
  const between = members.length > 1 || gap !== '' ? gap : ' ';
  const colon = json.slice(lastName.offset + lastName.length, lastValue.offset);
  const content = `,${between}${JSON.stringify(key)}${colon}${written}`;
  return text.slice(0, start) + applyEdits(json, [{ offset: last.offset + last.length, length: 0, content }]);
}
