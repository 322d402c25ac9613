import { parseArticle } from '../check/article-file.ts';
import type { SourceRecord } from '../check/parse.ts';
import { formatProblem } from '../check/problem.ts';
import { suggest } from '../check/suggest.ts';
import { slugOf } from '../folder/paths.ts';
import { readText } from '../folder/reader.ts';
import { articleFiles } from '../folder/records.ts';
import type { Article } from '../record/schema/article.ts';
import { namesBelowContent, shown } from './shown.ts';

/** Writes one line for the editor. */
export type Print = (line: string) => void;

/** Says why a command does nothing. @returns the exit code */
export function refuse(print: Print, ...lines: readonly string[]): 1 {
  lines.forEach((line) => print(line));
  return 1;
}

/**
 * Reads the story that an editor names, for a command that changes its file.
 * @returns undefined if there is none or its file has a mistake, which is printed
 */
export function readStory(story: string, print: Print): { path: string; text: string; record: SourceRecord<Article> } | undefined {
  const found = fileOf(story);
  if (found.wrong !== undefined) return void print(found.wrong);
  const { path } = found;
  const text = readText(path)?.text ?? '';
  const { record, problems } = parseArticle(path, text);
  if (record) return { path, text, record };
  for (const problem of problems) print(formatProblem({ ...problem, file: shown(path) }));
  print(`${shown(path)} is left as it is: put this right first`);
  return undefined;
}

/** The file of a story that an editor names, by its slug or by its path from the working directory or from the content folder. */
function fileOf(story: string): { path: string; wrong?: undefined } | { wrong: string } {
  const paths = articleFiles().map(({ path }) => path);
  const isFile = /\.json$|[/\\]/.test(story);
  const named = namesBelowContent(story);
  const [path, another] = paths.filter((one) => (isFile ? named.includes(one) : slugOf(one) === story));
  if (path === undefined) {
    const meant = suggest(isFile ? slugOf(story) : story, paths.map(slugOf));
    return { wrong: `There is no story "${story}": ${meant.startsWith('did') ? meant : 'npm run content translations lists them'}` };
  }
  if (another !== undefined) return { wrong: `Two files are called "${story}": name ${shown(path)} or ${shown(another)}` };
  return { path };
}
