import type { IndexDatabase } from './database.ts';
import {
  articleFiles,
  type FileState,
  fileState,
  isArticlePath,
  isPageFile,
  PAPER_FILES,
  type PageFile,
  pageFiles,
  type PaperFile,
} from '../folder/reader.ts';

/** The files to read again, by kind. */
export type Plan = {
  readonly articles: readonly string[];
  readonly removed: readonly string[];
  /** Removed pages first, because their names are free now; then the files that pages depend on; then the other pages */
  readonly paper: readonly (PaperFile | PageFile)[];
  /** Below `media` */
  readonly media: readonly string[];
};

/** Whether there is nothing to read again. */
export const isEmpty = (plan: Plan): boolean => Object.values(plan).every((list) => list.length === 0);

type Known = { name: string; size: number | null; mtime: number | null };

/** Compares the whole folder with the index, by path, size and time. */
export function planAll(database: IndexDatabase): Plan {
  const knownIn = (sql: string) => new Map(database.rows<Known>(sql).map((row) => [row.name, row]));
  const differs = (state: FileState | undefined, known: Known | undefined) =>
    (state?.size ?? null) !== (known?.size ?? null) || (state?.mtime ?? null) !== (known?.mtime ?? null);
  const files = knownIn('SELECT path AS name, size, mtime FROM file');
  const papers = knownIn('SELECT name, size, mtime FROM paper_file');
  const media = knownIn('SELECT src AS name, size, mtime FROM media');
  const found = articleFiles();
  const present = new Set(found.map(({ path }) => path));
  return {
    articles: found.filter((state) => differs(state, files.get(state.path))).map(({ path }) => path),
    removed: [...files.keys()].filter((path) => !present.has(path)),
    paper: inOrder([...PAPER_FILES, ...new Set([...papers.keys(), ...pageFiles()].filter(isPageFile))]).filter(
      (name) => !papers.has(name) || differs(fileState(name), papers.get(name)), // a required file that was never there is in the plan too
    ),
    media: [...media.values()].filter((known) => differs(fileState(`media/${known.name}`), known)).map(({ name }) => name),
  };
}

/** Plans for some paths only and, if a path is of a removed folder, for all that the index has below it. */
export function planPaths(database: IndexDatabase, paths: readonly string[]): Plan {
  const gone = paths.filter((path) => !fileState(path));
  const goneFrom = (sql: string) => gone.flatMap((path) => database.rows<{ path: string }>(sql, path)).map(({ path }) => path);
  const pages = goneFrom("SELECT name AS path FROM paper_file WHERE name = ?1 OR (name > ?1 || '/' AND name < ?1 || '0')");
  return {
    articles: paths.filter((path) => isArticlePath(path) && fileState(path)),
    removed: goneFrom("SELECT path FROM file WHERE path = ?1 OR (path > ?1 || '/' AND path < ?1 || '0')").filter(
      (path) => !fileState(path),
    ),
    paper: inOrder([...PAPER_FILES.filter((name) => paths.includes(name)), ...new Set([...paths, ...pages].filter(isPageFile))]),
    media: paths.filter((path) => path.startsWith('media/')).map((path) => path.slice('media/'.length)),
  };
}

const inOrder = (names: readonly (PaperFile | PageFile)[]) => {
  const rank = (name: PaperFile | PageFile) => (!isPageFile(name) ? 1 : fileState(name) ? 2 : 0);
  return [...names].sort((a, b) => rank(a) - rank(b));
};
