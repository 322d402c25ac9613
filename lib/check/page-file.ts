import { checkPage } from './rules/page.ts';
import { parse, type Parsed } from './parse.ts';
import type { PageFile } from '../folder/reader.ts';
import { type OwnPage, pageSchema } from '../record/schema.ts';
import type { Surroundings } from './surroundings.ts';

/** Reads one of the paper's own pages and checks it. */
export function readPage(file: PageFile, text: string, surroundings: Pick<Surroundings, 'sections' | 'media'>): Parsed<OwnPage> {
  const { located, problems } = parse<OwnPage>(pageSchema, file, text);
  return { located, problems: located ? [...problems, ...checkPage(located, surroundings)] : problems };
}
