import type { IndexDatabase } from './database.ts';
import { rememberMedia } from './media.ts';
import { indexSurroundings } from './surroundings.ts';
import { readPage } from '../check/page-file.ts';
import { pageIdOf } from '../folder/paths.ts';
import { idsIn, paperFileText, readPaperFile } from '../check/paper-file.ts';
import type { Parsed } from '../check/parse.ts';
import { hasErrors, type Problem } from '../check/problem.ts';
import { fileState, isPageFile, type PageFile, type PaperFile, readText } from '../folder/reader.ts';

type Result = {
  readonly problems: readonly Problem[];
  /** Whether pages show it differently now */
  readonly isChanged: boolean;
  /** The articles that used what is defined no more */
  readonly affected: readonly string[];
};

/** Reads one of the paper's own files or pages again; with mistakes in it, its last good version stays. A page may go. */
export function syncPaperFile(database: IndexDatabase, name: PaperFile | PageFile): Result {
  const [row] = database.rows<{ json: string | null }>('SELECT json FROM paper_file WHERE name = ?', name);
  const state = fileState(name);
  const file = state && readText(name);
  if (!file && isPageFile(name)) return { problems: [], isChanged: forgetPage(database, name), affected: [] };
  const text = file?.text ?? (isPageFile(name) ? undefined : paperFileText(name));
  const { located, problems } = text === undefined ? missing(name) : read(database, name, text);
  const good = located && !hasErrors(problems) ? JSON.stringify(located.value) : (row?.json ?? null);
  const errors = problems.filter(({ level }) => level === 'error').length;
  database.run(
    'INSERT OR REPLACE INTO paper_file VALUES (?, ?, ?, ?, ?, ?, ?)',
    ...[name, state?.size ?? null, state?.mtime ?? null, file?.hash ?? '', good, JSON.stringify(problems), errors],
  );
  const isChanged = good !== (row?.json ?? null);
  return { problems, isChanged, affected: isChanged ? usersOfRemoved(database, name, row?.json, good) : [] };
}

function read(database: IndexDatabase, name: PaperFile | PageFile, text: string): Parsed<unknown> {
  if (!isPageFile(name)) return readPaperFile(name, text, pageIds(database));
  const parsed = readPage(name, text, indexSurroundings(database));
  if (parsed.located) rememberMedia(database, name, parsed.located);
  return parsed;
}

/** The ids of the paper's own pages that readers see. */
const pageIds = (database: IndexDatabase): string[] =>
  database
    .rows<{ name: PageFile }>("SELECT name FROM paper_file WHERE name > 'pages/' AND name < 'pages0' AND json IS NOT NULL")
    .map(({ name }) => pageIdOf(name));

/** @returns whether readers saw it */
function forgetPage(database: IndexDatabase, name: PageFile): boolean {
  const wasSeen = pageIds(database).includes(pageIdOf(name));
  database.run('DELETE FROM paper_file WHERE name = ?', name);
  database.run('DELETE FROM file_media WHERE path = ?', name);
  return wasSeen;
}

/** Every file of the paper that has errors. */
export const brokenPaperFiles = (database: IndexDatabase): readonly (PaperFile | PageFile)[] =>
  database.rows<{ name: PaperFile | PageFile }>('SELECT name FROM paper_file WHERE errors > 0').map(({ name }) => name);

function missing(file: string): Parsed<unknown> {
  return {
    located: undefined,
    problems: [{ file, line: 1, column: 1, path: '', wrong: 'the file is missing', right: 'put it back', level: 'error' }],
  };
}

const LIST: Readonly<Partial<Record<string, string>>> = { 'sections.json': 'section', 'topics.json': 'topic', 'series.json': 'series' };

function usersOfRemoved(
  database: IndexDatabase,
  name: PaperFile | PageFile,
  before: string | null | undefined,
  after: string | null,
): string[] {
  const kind = LIST[name];
  if (!kind || !before || !after) return [];
  const kept = new Set(idsIn(JSON.parse(after)));
  const sql = 'SELECT path FROM story JOIN listing ON listing.slug = story.slug WHERE list = ?';
  return idsIn(JSON.parse(before))
    .filter((id) => !kept.has(id))
    .flatMap((id) => database.rows<{ path: string }>(sql, `${kind}:${id}`).map(({ path }) => path));
}
