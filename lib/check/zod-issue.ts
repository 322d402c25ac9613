import type { z } from 'zod';
import type { JsonPath } from '../folder/json-path.ts';
import { MOST_PROBLEMS } from './json-source.ts';
import { kindsOf, schemaAt, shapeOf } from './schema-at.ts';
import { suggest } from './suggest.ts';

/** An issue in an editor's words. With `key` it concerns that key of the object at `path`. */
type Description = { path: JsonPath; key?: string; wrong: string; right: string };

/** Describes an issue that zod found in an editor's words. */
export function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType, root: unknown): Description[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const found = valueAt(root, path);
  const name = path.at(-1);
  const missing = (key: unknown): Description => ({
    path,
    wrong: `"${String(key)}" is missing`,
    right: `add "${String(key)}"${kindOf(schemaAt(schema, path, root))}`,
  });
  if (found === undefined && issue.code !== 'custom' && issue.code !== 'invalid_union') return [missing(name)];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = Object.keys(shapeOf(schemaAt(schema, path, root)) ?? {}).filter((key) => key !== '$schema');
      return issue.keys.slice(0, MOST_PROBLEMS).map((key) => ({ path, key, wrong: `unknown key "${key}"`, right: suggest(key, known) }));
    }
    case 'invalid_union': {
      const { key, values } = kindsOf(schemaAt(schema, path.slice(0, -1), root));
      if (found === undefined) return [{ ...missing(key), right: `one of: ${values.join(', ')}` }];
      return [{ path, wrong: `unknown ${key} ${show(found)}`, right: suggest(String(found), values) }];
    }
    case 'invalid_value':
      return [{ path, wrong: `${show(found)} is not known here`, right: suggest(String(found), issue.values.map(String)) }];
    case 'invalid_type':
      return [
        {
          path,
          wrong: `${show(found)} is not ${EXPECTED[issue.expected] ?? issue.expected}`,
          right: mustBe(issue.expected, schemaAt(schema, path, root), path.length === 0),
        },
      ];
    case 'too_small':
      if (issue.origin === 'array')
        return [{ path, wrong: `has ${(found as unknown[]).length} entries`, right: `needs at least ${issue.minimum}` }];
      if (issue.origin === 'number') return [{ path, wrong: show(found), right: 'must be more than 0' }];
      return [{ path, wrong: show(found), right: issue.message }];
    default:
      return [{ path, wrong: show(found), right: issue.message }];
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

const BOTH = '{ "en": "…", "zh": "…" }';

function mustBe(expected: string, schema: z.core.$ZodType | undefined, isRoot: boolean): string {
  const shape = shapeOf(schema);
  if (isRoot) return 'a record begins with {';
  if (shape && 'en' in shape) return `must be ${BOTH}`;
  if (expected === 'object') return shape ? `must be an object with ${Object.keys(shape).join(', ')}` : 'must be an object: { … }';
  if (expected === 'array') return 'must be a list: [ … ]';
  if (expected === 'string') return 'must be a text in double quotes';
  return `must be ${EXPECTED[expected] ?? expected}, without quotes`;
}

function kindOf(schema: z.core.$ZodType | undefined): string {
  const shape = shapeOf(schema);
  if (shape && 'en' in shape) return `: ${BOTH}`;
  return schema?._zod.def.type === 'array' ? ': [ … ]' : '';
}

/** A value as it is in the file, cut to fit on a line. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : 'an object';
  const written = JSON.stringify(value) ?? 'nothing';
  return written.length > 60 ? `${written.slice(0, 56)}…"` : written;
}

/** The value at a path; undefined if there is none. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    root,
  );
}
