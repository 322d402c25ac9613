import { z } from 'zod';
import { PAPER_SCHEMAS } from '../check/paper-file.ts';
import type { Problem } from '../check/problem.ts';
import { contentFault } from '../folder/presence.ts';
import { readText, writeText } from '../folder/reader.ts';
import { articleSchema } from '../record/schema/article.ts';
import { pageSchema } from '../record/schema/own-page.ts';
import { addKnownValues, allowOneName, type JsonSchema } from './known-values.ts';

/**
 * The JSON Schema of each kind of file, by path in the content folder, for completion and validation in editors. That of stories
 * has the sections, series, topics, roles and sources of the index.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const schemas = { 'article.json': articleSchema, 'page.json': pageSchema, ...PAPER_SCHEMAS };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const json = toJsonSchema(schema);
      if (name === 'article.json') addKnownValues(json);
      if (name === 'series.json') allowOneName(json);
      return [`schema/${name}`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

// `input` describes what an editor writes, before spaces are trimmed. draft-07 is the newest that VS Code supports fully. It
// would offer a default as what to write, but it is what may be left out
const toJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-07', override: ({ jsonSchema }) => void delete jsonSchema.default });

/** The schema files that are out of date, as problems. Readers see no difference, but an editor is told what is not so. */
export function staleSchemas(): readonly Problem[] {
  if (contentFault()) return [];
  return [...jsonSchemas()].flatMap(([file, text]) =>
    readText(file)?.text === text
      ? []
      : [{ file, line: 1, column: 1, path: '', wrong: 'out of date', right: 'run: npm run content schema', level: 'warning' as const }],
  );
}

/** Writes the schema files. @returns their paths */
export function writeSchemas(): readonly string[] {
  const schemas = jsonSchemas();
  for (const [path, text] of schemas) writeText(path, text);
  return [...schemas.keys()];
}

/** Writes those schema files again that are there and out of date. The preview does so when the paper's own files change. */
export function renewSchemas(): void {
  for (const [path, text] of jsonSchemas()) {
    const written = readText(path)?.text;
    if (written !== undefined && written !== text) writeText(path, text);
  }
}
