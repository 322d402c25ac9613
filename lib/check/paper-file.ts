import type { z } from 'zod';
import { checkPaperFile } from './rules/paper.ts';
import { parse, type Parsed } from './parse.ts';
import type { InAllLanguages } from '../edition/languages.ts';
import type { PaperFile } from '../folder/reader.ts';
import {
  rolesSchema,
  sectionsSchema,
  seriesSchema,
  siteSchema,
  sourcesSchema,
  topicsSchema,
  traditionalSchema,
} from '../record/schema/paper-files.ts';

/** The schema of each of the paper's own files. */
export const PAPER_SCHEMAS: Readonly<Record<PaperFile, z.ZodType>> = {
  'site.json': siteSchema,
  'sections.json': sectionsSchema,
  'topics.json': topicsSchema,
  'series.json': seriesSchema,
  'sources.json': sourcesSchema,
  'roles.json': rolesSchema,
  'traditional.json': traditionalSchema,
};

/** The texts that replace optional files if they are missing. */
export const IF_MISSING: Readonly<Partial<Record<string, string>>> = {
  'sources.json': '{ "sources": [] }',
  'roles.json': '{ "roles": [] }',
};

/**
 * Parses one of the paper's own files and checks it.
 * @param pages ids of the paper's own pages
 */
export function readPaperFile(name: PaperFile, text: string, pages: readonly string[]): Parsed<unknown> {
  const { record, problems } = parse(PAPER_SCHEMAS[name], name, text);
  return { record, problems: record ? [...problems, ...checkPaperFile(name, record, pages)] : problems };
}

/** The ids that a file of sections, topics, series, sources or roles defines. */
export function idsIn(value: unknown): readonly string[] {
  const lists = Object.values(value as Record<string, unknown>).filter(Array.isArray) as { id: string }[][];
  return lists.flat().map(({ id }) => id);
}

/** The names that a file of sections, topics, series, sources or roles gives its entries, by id. */
export function namesIn(value: unknown): ReadonlyMap<string, readonly string[]> {
  const lists = Object.values(value as Record<string, unknown>).filter(Array.isArray) as { id: string; name: InAllLanguages }[][];
  return new Map(lists.flat().map(({ id, name }) => [id, Object.values(name)]));
}
