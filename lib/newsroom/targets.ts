import { pageIdOf, slugOf } from '../folder/paths.ts';
import { fileState } from '../folder/reader.ts';
import { isPageFile } from '../folder/records.ts';
import { suggest } from '../check/suggest.ts';
import { namesBelowContent } from './shown.ts';

/** The files that an editor named: each by its path, as a folder, or as a story or page by its name in the address. */
type Targets = { readonly includes: (file: string) => boolean; readonly unknown?: string | undefined };

/**
 * Finds what is named; nothing named is everything.
 * @param files all files that are read
 */
export function targets(named: readonly string[], files: readonly string[]): Targets {
  if (named.length === 0) return { includes: () => true };
  const found = named.map((name) => ({ name, paths: pathsOf(name, files) }));
  const missing = found.find(({ paths }) => paths.length === 0);
  const paths = found.flatMap((one) => one.paths);
  return {
    includes: (file) => paths.some((path) => file === path || file.startsWith(`${path}/`)),
    ...(missing && {
      unknown: `There is no file or story "${missing.name}": ${suggest(missing.name, files.map(nameOf))}`.replace(/: one of.*/, ''),
    }),
  };
}

function pathsOf(name: string, files: readonly string[]): readonly string[] {
  const isThere = (path: string) =>
    files.some((file) => file === path || file.startsWith(`${path}/`)) || (/\.\w+$/.test(path) && fileState(path) !== undefined);
  const paths = namesBelowContent(name).filter(isThere);
  return paths.length > 0 ? paths : files.filter((file) => nameOf(file) === name);
}

const nameOf = (file: string): string => (isPageFile(file) ? pageIdOf(file) : slugOf(file));
