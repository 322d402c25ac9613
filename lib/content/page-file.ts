import { checkPage } from './check-page.ts';
import { parse, type Parsed } from './parse.ts';
import type { PageFile } from './reader.ts';
import { type OwnPage, pageSchema } from './schema.ts';
import type { Surroundings } from './surroundings.ts';

/** The id that a file name gives a page, its address within an edition. @example pageIdOf('pages/about.json') // 'about' */
export const pageIdOf = (file: PageFile): string => file.slice('pages/'.length, -'.json'.length);

/** Reads one of the paper's own pages and checks it. */
export function readPage(file: PageFile, text: string, surroundings: Pick<Surroundings, 'sections' | 'media'>): Parsed<OwnPage> {
  const { located, problems } = parse<OwnPage>(pageSchema, file, text);
  return { located, problems: located ? [...problems, ...checkPage(located, surroundings)] : problems };
}
