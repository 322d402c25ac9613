import { checkPage } from './rules/page.ts';
import { parse, type Parsed } from './parse.ts';
import type { PageFile } from '../folder/reader.ts';
import { type OwnPage, pageSchema } from '../record/schema/own-page.ts';
import type { CheckContext } from './context.ts';

/** Parses one of the paper's own pages and checks it. */
export function readPage(file: PageFile, text: string, context: Pick<CheckContext, 'sections' | 'media'>): Parsed<OwnPage> {
  const { record, problems } = parse<OwnPage>(pageSchema, file, text);
  return { record, problems: record ? [...problems, ...checkPage(record, context)] : problems };
}
