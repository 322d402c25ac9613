import type { z } from 'zod';
import { checkPaperFile } from './check-paper.ts';
import { type Located, parse } from './parse.ts';
import type { Problem } from './problem.ts';
import type { PaperFile } from './reader.ts';
import { sectionsSchema, seriesSchema, siteSchema, topicsSchema } from './schema.ts';

/** The schema of each of the paper's own files. */
export const PAPER_SCHEMAS: Readonly<Record<PaperFile, z.ZodType>> = {
  'site.json': siteSchema,
  'sections.json': sectionsSchema,
  'topics.json': topicsSchema,
  'series.json': seriesSchema,
};

/** Reads one of the paper's own files and checks it. */
export function readPaperFile(name: PaperFile, text: string): { located: Located<unknown> | undefined; problems: readonly Problem[] } {
  const { located, problems } = parse(PAPER_SCHEMAS[name], name, text);
  return { located, problems: located ? [...problems, ...checkPaperFile(name, located)] : problems };
}

/** The ids that a file of sections, topics or series defines. */
export function idsIn(value: unknown): readonly string[] {
  const lists = Object.values(value as Record<string, unknown>).filter(Array.isArray) as { id: string }[][];
  return lists.flat().map(({ id }) => id);
}
