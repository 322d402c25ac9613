import type { z } from 'zod';
import type { JsonPath } from '../folder/json-path.ts';
import type { PaperFile } from '../folder/reader.ts';
import { characterProblems } from './characters.ts';
import { formatPath, MOST_PROBLEMS, type Place, readJson } from './json-source.ts';
import type { Problem } from './problem.ts';
import { overloadedTexts } from './whole-text.ts';
import { meantBy } from './suggest.ts';
import { writtenIndex } from './written-index.ts';
import { describeIssue, valueAt } from './zod-issue.ts';

/** What else is known of a problem. */
export type Details = {
  /** The paper's own file that defines what is unknown here */
  readonly decidedBy?: PaperFile | undefined;
  /** The character of the text at the path that is wrong, in the record and counted from 0 */
  readonly at?: number | undefined;
};
/** Reports a problem at a path of a record. */
export type Report = (level: Problem['level'], path: JsonPath, wrong: string, right: string, details?: Details) => void;

/** A record with the places of its values in the file, so that problems have a line and a column. */
export type SourceRecord<T> = {
  readonly file: string;
  readonly value: T;
  readonly placeOf: (path: JsonPath, at?: number) => Place;
};

/** The result of parsing a file; there is no record if it has errors. */
export type Parsed<T> = { readonly record: SourceRecord<T> | undefined; readonly problems: readonly Problem[] };

/**
 * Parses a record from the text of a JSON file. Every problem has a line and a column.
 * @param file the name in the problems
 */
export function parse<T>(schema: z.ZodType<T>, file: string, text: string): Parsed<T> {
  const source = readJson(text);
  const problems: Problem[] = source.problems.map((problem) => ({ file, ...problem }));
  if (source.value === undefined) return { record: undefined, problems };
  const overloaded = overloadedTexts(source.value).slice(0, MOST_PROBLEMS);
  for (const { path, marks } of overloaded) {
    const wrong = `this text has ${marks} marks * and [`;
    problems.push({ file, ...source.placeOf(path), path: formatPath(path), wrong, right: 'take the surplus away', level: 'error' });
  }
  // Not even the schema: it may read the Markdown of a text
  if (overloaded.length > 0) return { record: undefined, problems };
  const result = schema.safeParse(source.value, { reportInput: true });
  for (const { path, key, wrong, right } of issuesOf(result.error?.issues ?? [], schema, source.value)) {
    if (problems.length >= MOST_PROBLEMS) break;
    const place = key === undefined ? source.placeOf(path) : source.placeOfKey(path, key);
    problems.push({ file, ...place, path: formatPath(key === undefined ? path : [...path, key]), wrong, right, level: 'error' });
  }
  for (const { path, key, index, ...problem } of characterProblems(source.value).slice(0, MOST_PROBLEMS)) {
    const place = key === undefined ? source.placeOf(path, index) : source.placeOfKey(path, key);
    problems.push({ file, ...place, path: formatPath(path), ...problem });
  }
  if (!result.success || problems.some(({ level }) => level === 'error')) return { record: undefined, problems };
  const placeOf = (path: JsonPath, at?: number) =>
    source.placeOf(path, at === undefined ? undefined : writtenIndex(valueAt(source.value, path), at));
  return { record: { file, value: result.data, placeOf }, problems };
}

/** What zod found, in an editor's words. A key that is misspelt is not missing as well. */
function issuesOf(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, value: unknown) {
  const described = issues.slice(0, MOST_PROBLEMS).flatMap((issue) => describeIssue(issue, schema, value));
  const misspelt = new Set(described.flatMap(({ path, key, right }) => (key === undefined ? [] : formatPath([...path, meantBy(right)]))));
  return described.filter(({ path, wrong }) => !wrong.endsWith(' is missing') || !misspelt.has(formatPath(path)));
}

/** Runs a rule on a record and collects the problems that it reports. */
export function collect<T>({ file, placeOf }: SourceRecord<T>, rule: (report: Report) => void): Problem[] {
  const problems: Problem[] = [];
  rule((level, path, wrong, right, { decidedBy, at } = {}) =>
    problems.push({ file, ...placeOf(path, at), path: formatPath(path), wrong, right, level, ...(decidedBy && { decidedBy }) }),
  );
  return problems;
}
