import { suggest } from '../check/suggest.ts';
import { slugOf } from '../folder/paths.ts';
import { articleFiles } from '../folder/records.ts';
import { namesBelowContent, shown } from './shown.ts';

/** Writes one line for the editor. */
export type Print = (line: string) => void;

/** Says why a command does nothing. @returns the exit code */
export function refuse(print: Print, ...lines: readonly string[]): 1 {
  lines.forEach((line) => print(line));
  return 1;
}

/** The file of a story that an editor names, by its slug or by its path from the working directory or from the content folder. */
export function storyFile(story: string): { path: string; wrong?: undefined } | { wrong: string } {
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
