import type { Problem } from '../../check/problem.ts';
import type { Fault } from '../../folder/fault.ts';
import { contentFault } from '../../folder/presence.ts';
import { slugOf } from '../../folder/paths.ts';
import { type FileState, fileState, PAPER_FILES, type PageFile, type PaperFile } from '../../folder/reader.ts';
import { isArticlePath, isPageFile } from '../../folder/records.ts';
import { ancestorsOf, isWithin, kindAt, walk } from '../../folder/walk.ts';
import { type Absence, absenceNotices, absencesNoted, deleted } from './absence.ts';
import type { IndexDatabase } from '../database.ts';
import { notice, noticesNoted, noticesOfFiles } from './notices.ts';

/** The files to read again, by kind. */
export type Plan = {
  readonly articles: readonly string[];
  readonly removed: readonly string[];
  /** Removed pages first, because their names are free now; then the files that pages depend on; then the other pages */
  readonly paper: readonly (PaperFile | PageFile)[];
  /** Below `media` */
  readonly media: readonly string[];
  /** What is wrong with folders, and files that are not read; undefined if it is as noted */
  readonly notices: readonly Problem[] | undefined;
  /** Folders whose files are gone, but not believed to be deleted; undefined if they are as noted */
  readonly absences: readonly Absence[] | undefined;
};

/** Whether there is nothing to read again. */
export const isEmpty = ({ notices, absences, ...lists }: Plan): boolean =>
  !notices && !absences && Object.values(lists).every((list) => list.length === 0);

type Known = { name: string; size: number | null; mtime: number | null };

/** Compares the whole folder with the index, by path, size and time. `isReplaced` where it may be another folder than before. */
export function planAll(database: IndexDatabase, { isReplaced = false, now = Date.now() } = {}): Plan {
  const fault = contentFault();
  if (fault) return planOfNone(database, fault);
  const knownIn = (sql: string) => new Map(database.rows<Known>(sql).map((row) => [row.name, row]));
  const differs = (state: FileState | undefined, known: Known | undefined) =>
    (state?.size ?? null) !== (known?.size ?? null) || (state?.mtime ?? null) !== (known?.mtime ?? null);
  const files = knownIn('SELECT path AS name, size, mtime FROM file');
  const papers = knownIn('SELECT name, size, mtime FROM paper_file');
  const media = knownIn('SELECT src AS name, size, mtime FROM media');

  const walked = walk('');
  const states = new Map(
    [...walked.files.filter((path) => isArticlePath(path) || isPageFile(path)), ...PAPER_FILES].flatMap((path) => {
      const state = fileState(path);
      return state ? [[path, state] as const] : [];
    }),
  );
  const known = [...files.keys(), ...[...papers.keys()].filter(isPageFile)];
  const articles = [...states.values()].filter((state) => isArticlePath(state.path) && differs(state, files.get(state.path)));
  const noted = absencesNoted(database).map((one) => (articles.length > 0 && one.backAt !== null ? { ...one, backAt: now } : one));
  const replaced: Absence[] =
    isReplaced && known.length > 0 && !noted.some(({ folder }) => folder === '')
      ? [{ folder: '', files: known.length, backAt: now, swapped: true }]
      : [];
  const counts = countBelow(known);
  const missing = known.filter((path) => !states.has(path) && !isWithin(path, walked.faults));
  const { removed, absences } = deleted(missing, {
    named: moved(
      missing,
      [...states.keys()].filter((path) => !files.has(path)),
    ),
    populated: new Set([...states.keys()].flatMap(ancestorsOf)),
    knownBelow: (folder) => counts.get(folder) ?? 0,
    noted: [...noted, ...replaced],
    now,
  });
  const isFilling = absences.some(({ folder }) => folder === '');
  const pages = [...states.keys(), ...removed].filter(isPageFile);
  return {
    articles: inPathOrder(articles.map(({ path }) => path)),
    removed: removed.filter((path) => !isPageFile(path)),
    paper: inOrder(
      [...PAPER_FILES.filter((name) => !isFilling || states.has(name)), ...new Set(pages)].filter(
        (name) => !papers.has(name) || differs(states.get(name), papers.get(name)), // a required file that was never there is in the plan too
      ),
    ),
    media: [...media.values()].filter((one) => differs(fileState(`media/${one.name}`), one)).map(({ name }) => name),
    notices: ifNew(noticesNoted(database), [
      ...[...walked.faults].map(([path, why]) => notice(path, why)),
      ...noticesOfFiles(walked.files),
      ...absenceNotices(absences),
    ]),
    absences: ifNew(absencesNoted(database), absences),
  };
}

/**
 * Plans for some paths only and, if a path is of a removed folder, for all that the index has below it.
 * @param named all paths that were reported at the same time
 */
export function planPaths(database: IndexDatabase, paths: readonly string[], named: readonly string[] = paths): Plan {
  const fault = contentFault();
  if (fault) return planOfNone(database, fault);
  const kinds = new Map(paths.map((path) => [path, kindAt(path)]));
  const there = paths.filter((path) => kinds.get(path) === 'file' && fileState(path));
  const missing = paths
    .filter((path) => !there.includes(path))
    .flatMap((path) => knownBelow(database, path))
    .filter((path) => !fileState(path) && !ancestorsOf(path).some((folder) => typeof kindAt(folder) === 'object'));
  const noted = absencesNoted(database).map((one) => (there.length > 0 && one.backAt !== null ? { ...one, backAt: Date.now() } : one));
  const { removed, absences } = deleted([...new Set(missing)], {
    named: new Set([...named, ...moved(missing, there)]),
    populated: { has: (folder) => walk(folder).files.some((path) => isArticlePath(path) || isPageFile(path)) },
    knownBelow: (folder) => knownBelow(database, folder).length,
    noted,
    now: Date.now(),
  });
  const folders = new Set(absences.map(({ folder }) => folder));
  const about = new Set([...paths, ...folders]);
  const problemOf = (path: string): readonly Problem[] => {
    const kind = kinds.get(path);
    return typeof kind === 'object' ? [notice(path, kind)] : kind === 'file' ? noticesOfFiles([path]) : [];
  };
  return {
    articles: there.filter(isArticlePath),
    removed: removed.filter((path) => !isPageFile(path)),
    paper: inOrder([...PAPER_FILES.filter((name) => paths.includes(name)), ...new Set([...there, ...removed].filter(isPageFile))]),
    media: paths.filter((path) => path.startsWith('media/')).map((path) => path.slice('media/'.length)),
    notices: ifNew(noticesNoted(database), [
      ...noticesNoted(database).filter(({ file }) => !about.has(file)),
      ...paths.filter((path) => !folders.has(path)).flatMap(problemOf),
      ...absenceNotices(absences),
    ]),
    absences: ifNew(absencesNoted(database), [...noted.filter(({ folder }) => !folders.has(folder)), ...absences]),
  };
}

/** Of the files that are not there those whose story is in one of other files: they were moved. */
function moved(missing: readonly string[], others: readonly string[]): ReadonlySet<string> {
  const slugs = new Set(missing.length > 0 ? others.filter(isArticlePath).map(slugOf) : []);
  return new Set(missing.filter((path) => isArticlePath(path) && slugs.has(slugOf(path))));
}

/** What the index knows stays as it is while there is no content folder to compare it with. */
const planOfNone = (database: IndexDatabase, fault: Fault): Plan => ({
  articles: [],
  removed: [],
  paper: [],
  media: [],
  notices: ifNew(noticesNoted(database), [notice('', fault), ...noticesNoted(database).filter(({ file }) => file !== '')]),
  absences: ifNew(absencesNoted(database), [{ folder: '', files: 0, backAt: null, swapped: false }]),
});

/** The stories and pages at a path or below it that the index knows, whether or not they are still there. */
export const knownBelow = (database: IndexDatabase, path: string): readonly string[] =>
  database
    .rows<{ path: string }>(
      `SELECT path FROM file WHERE path = ?1 OR (path > ?1 || '/' AND path < ?1 || '0')
       UNION ALL SELECT name FROM paper_file WHERE name > 'pages/' AND name < 'pages0' AND (name = ?1 OR (name > ?1 || '/' AND name < ?1 || '0'))`,
      path,
    )
    .map((row) => row.path);

function countBelow(paths: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const folder of paths.flatMap(ancestorsOf)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  return counts;
}

/** @returns undefined if there is nothing to note */
function ifNew<T extends object>(noted: readonly T[], now: readonly T[]): readonly T[] | undefined {
  const texts = (list: readonly T[]) => JSON.stringify(list.map((one) => JSON.stringify(one)).sort());
  return texts(noted) === texts(now) ? undefined : now;
}

const inPathOrder = (paths: readonly string[]) => [...paths].sort((a, b) => (a < b ? -1 : 1));

const inOrder = (names: readonly (PaperFile | PageFile)[]) => {
  const rank = (name: PaperFile | PageFile) => (!isPageFile(name) ? 1 : fileState(name) ? 2 : 0);
  return [...names].sort((a, b) => rank(a) - rank(b));
};
