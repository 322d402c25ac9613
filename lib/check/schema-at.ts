import type { z } from 'zod';
import type { JsonPath } from '../folder/json-path.ts';

type Schema = z.core.$ZodType;

/**
 * The schema of the value at a path; undefined if the schema has no such path. Of a union it is the option that the value's
 * discriminator names or, if it names none, the union.
 */
export function schemaAt(schema: Schema, path: JsonPath, value: unknown): Schema | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'default') return schemaAt(def.innerType, path, value);
  if (def.type === 'pipe') return schemaAt((def.in as z.core.$ZodTypes)._zod.def.type === 'transform' ? def.out : def.in, path, value);
  if (def.type === 'union') {
    const { key } = kindsOf(schema);
    const chosen = def.options.find((option) => literalOf(option, key) === member(value, key));
    if (chosen) return schemaAt(chosen, path, value);
  }
  const [head, ...rest] = path;
  if (head === undefined) return schema;
  const next = def.type === 'array' ? def.element : def.type === 'object' ? def.shape[head] : undefined;
  return next && schemaAt(next, rest, member(value, head));
}

/** The keys that an object may have, with their schemas; undefined if the schema is not of an object. */
export function shapeOf(schema: Schema | undefined): Readonly<Record<string, Schema>> | undefined {
  const def = (schema as z.core.$ZodTypes | undefined)?._zod.def;
  return def?.type === 'object' ? def.shape : undefined;
}

/** The discriminator of a union, and its possible values. */
export function kindsOf(schema: Schema | undefined): { key: string; values: readonly string[] } {
  const def = (schema as z.core.$ZodTypes | undefined)?._zod.def;
  if (def?.type !== 'union' || !('discriminator' in def)) return { key: '', values: [] };
  const key = String(def.discriminator);
  return { key, values: def.options.map((option) => String(literalOf(option, key))) };
}

function literalOf(schema: Schema, key: string): unknown {
  const def = (shapeOf(schema)?.[key] as z.core.$ZodTypes | undefined)?._zod.def;
  return def?.type === 'literal' ? def.values[0] : undefined;
}

const member = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined;
