import { findNodeAtLocation, getLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { JsonPath } from '../folder/json-path.ts';
import { syntaxFaults } from './json/syntax.ts';
import { conflicts, tooDeep } from './whole-text.ts';

/** Line and column, both counted from 1. */
export type Place = { readonly line: number; readonly column: number };
/** A problem of the text of a file. */
export type SourceProblem = Place & { path: string; wrong: string; right: string; level: 'error' | 'warning' };

/** A parsed JSON text with the places of its values. */
export type JsonSource = {
  /** The value; undefined if the text is not JSON */
  readonly value: unknown;
  readonly problems: readonly SourceProblem[];
  /**
   * Where the value at a path begins; if it is missing, where the nearest object or list around it begins. With an index,
   * where that character of a text is.
   */
  readonly placeOf: (path: JsonPath, index?: number) => Place;
  /** Where a key of the object at a path begins */
  readonly placeOfKey: (path: JsonPath, key: string) => Place;
};

/** Problems of one file that are listed: to find their places in a file that is wrong all over would take minutes. */
export const MOST_PROBLEMS = 50;

/** Parses strict JSON and remembers the place of every value. */
export function readJson(source: string): JsonSource {
  const text = source.startsWith(BOM) ? source.slice(1) : source;
  const place = placer(text);
  const errors: ParseError[] = [];
  const deep = tooDeep(text);
  const root = deep ? undefined : parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const problems: SourceProblem[] = [];
  const report = (offset: number, path: JsonPath, wrong: string, right: string, level: 'error' | 'warning' = 'error') =>
    problems.length < MOST_PROBLEMS && problems.push({ ...place(offset), path: formatPath(path), wrong, right, level });

  if (text !== source) report(0, [], 'the file begins with a byte order mark', 'save it as UTF-8 without BOM', 'warning');
  const foreign = text.indexOf('\uFFFD');
  if (foreign >= 0) report(foreign, [], 'here is a character that is not UTF-8', 'save the file as UTF-8, not as UTF-16, GBK or Big5');
  const merges = conflicts(text);
  for (const { offset, wrong, right } of merges) report(offset, errors.length > 0 || deep ? [] : pathAt(text, offset), wrong, right);
  if (deep) report(deep.offset, [], deep.wrong, deep.right);
  else if (text.trim() === '') report(0, [], 'the file is empty', 'write the record');
  else if (merges.length === 0 && errors.length > 0)
    for (const { offset, wrong, right } of syntaxFaults(text)) if (offset !== foreign) report(offset, [], wrong, right);
  let value: unknown;
  if (errors.length > 0 && problems.every(({ level }) => level !== 'error')) report(errors[0]?.offset ?? 0, [], 'not JSON', 'must be JSON');
  if (errors.length === 0 && !deep) {
    value = strictly(text, (message) => report(0, [], 'not JSON', message));
    if (root)
      duplicateKeys(root, [], (offset, path) => report(offset, path, 'this key is there twice', 'keep one: only the last one counts'));
  }

  const nodeAt = (path: JsonPath) => root && findNodeAtLocation(root, [...path]);
  const placeOf = (path: JsonPath, index?: number): Place => {
    for (let length = path.length; length >= 0; length--) {
      const node = nodeAt(path.slice(0, length));
      if (node && index !== undefined && length === path.length) return place(offsetInText(text, node.offset, index));
      if (node) return place(node.offset);
    }
    return { line: 1, column: 1 };
  };
  const placeOfKey = (path: JsonPath, key: string): Place => {
    const property = nodeAt(path)?.children?.find(({ children }) => children?.[0]?.value === key);
    return property ? place(property.offset) : placeOf(path);
  };
  return { value, problems, placeOf, placeOfKey };
}

/** The offset in a file of a character of a text; each of its escapes, such as \n or \u4e00, is one UTF-16 unit. */
function offsetInText(file: string, start: number, index: number): number {
  let offset = start + 1;
  for (let n = 0; n < index; n++) offset += file.charAt(offset) !== '\\' ? 1 : file.charAt(offset + 1) === 'u' ? 6 : 2;
  return offset;
}

const pathAt = (text: string, offset: number): JsonPath => getLocation(text, offset).path;

/** A path in the usual notation. @example formatPath(['body', 3, 'zh']) // 'body[3].zh' */
export function formatPath(path: JsonPath): string {
  return path.reduce<string>(
    (written, key) => (typeof key === 'number' ? `${written}[${key}]` : written === '' ? key : `${written}.${key}`),
    '',
  );
}

const BOM = '\uFEFF';

function strictly(text: string, report: (message: string) => void): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    report(String(error));
    return undefined;
  }
}

function duplicateKeys(node: Node, path: JsonPath, report: (offset: number, path: JsonPath) => void): void {
  if (node.type === 'array') node.children?.forEach((child, n) => duplicateKeys(child, [...path, n], report));
  if (node.type !== 'object') return;
  const seen = new Set<string>();
  for (const { offset, children } of node.children ?? []) {
    const key = String(children?.[0]?.value);
    if (seen.has(key)) report(offset, [...path, key]);
    seen.add(key);
    if (children?.[1]) duplicateKeys(children[1], [...path, key], report);
  }
}

function placer(text: string): (offset: number) => Place {
  const starts = [0];
  for (let n = text.indexOf('\n'); n >= 0; n = text.indexOf('\n', n + 1)) starts.push(n + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
