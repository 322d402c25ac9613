import { readPage } from '../check/page-file.ts';
import { idsIn, IF_MISSING, PAPER_SCHEMAS, readPaperFile } from '../check/paper-file.ts';
import type { Parsed } from '../check/parse.ts';
import { hasErrors, type Problem } from '../check/problem.ts';
import { pageIdOf } from '../folder/paths.ts';
import { fileState, type PageFile, type PaperFile, readFile } from '../folder/reader.ts';
import { isPageFile } from '../folder/records.ts';
import { type OwnPage, pageSchema } from '../record/schema/own-page.ts';
import type { Source, Traditional } from '../record/schema/paper-files.ts';
import { indexContext } from './context.ts';
import type { IndexDatabase } from './database.ts';
import { hashOfFile, UNREAD } from './file.ts';
import type { FormerIndex } from './former-index.ts';
import { forgetShownMedia, readWithoutVersions, rememberMedia, rememberShownMedia, withVersions } from './media.ts';
import { eachByItself, unreadable } from './one-file.ts';

/** The result of reading one of the paper's own files or pages. */
export type PaperResult = {
  readonly name: PaperFile | PageFile;
  readonly problems: readonly Problem[];
  /** Whether readers see a change */
  readonly isChanged: boolean;
  /** Paths of the articles to check again, because they use an entry that has changed or is gone */
  readonly affected: readonly string[];
};

/**
 * Reads one of the paper's own files or pages again. A file with errors keeps its last good version; a page whose file is
 * gone is removed.
 */
export function syncPaperFile(database: IndexDatabase, name: PaperFile | PageFile, former: FormerIndex): PaperResult {
  const [row] = database.rows<{ json: string | null }>('SELECT json FROM paper_file WHERE name = ?', name);
  const state = fileState(name);
  const file = state && readFile(name);
  if (!file && isPageFile(name)) return { name, problems: [], isChanged: forgetPage(database, name), affected: [] };
  const parsed = (): Parsed<unknown> => {
    if (file) return 'fault' in file ? unreadable(name, file.fault) : read(database, name, file.text);
    const text = IF_MISSING[name];
    return text === undefined ? missing(name) : read(database, name, text);
  };
  const take = ({ record, problems }: Parsed<unknown>): PaperResult => {
    const before = row?.json ?? null;
    const good = showPage(database, name, record && !hasErrors(problems) ? record.value : (lastGood(before) ?? takeOver(name, former)));
    const errors = problems.filter(({ level }) => level === 'error').length;
    const { size, mtime } = file && 'fault' in file ? UNREAD : (state ?? NOT_THERE);
    database.run(
      'INSERT OR REPLACE INTO paper_file (name, size, mtime, hash, json, problems, errors) VALUES (?, ?, ?, ?, ?, ?, ?)',
      name,
      size,
      mtime,
      file ? hashOfFile(file) : '',
      good,
      JSON.stringify(problems),
      errors,
    );
    const isChanged = good !== before;
    return { name, problems, isChanged, affected: isChanged ? affectedBy(database, name, before, good) : [] };
  };
  return eachByItself(
    database,
    () => take(parsed()),
    (fault) => take(unreadable(name, fault)),
  );
}

const NOT_THERE = { size: null, mtime: null };

function read(database: IndexDatabase, name: PaperFile | PageFile, text: string): Parsed<unknown> {
  if (!isPageFile(name)) return readPaperFile(name, text, pageIds(database));
  const parsed = readPage(name, text, indexContext(database));
  if (parsed.record) rememberMedia(database, name, parsed.record.value);
  return parsed;
}

/** Writes down what readers see; of a page with the versions of its pictures. @returns as JSON */
function showPage(database: IndexDatabase, name: PaperFile | PageFile, value: unknown): string | null {
  if (value === undefined) return null;
  if (!isPageFile(name)) return JSON.stringify(value);
  rememberShownMedia(database, name, value as OwnPage);
  return JSON.stringify(withVersions(database, value as OwnPage));
}

const lastGood = (json: string | null): unknown => (json === null ? undefined : readWithoutVersions(json));

/** The last good version from the former index, if it is valid for this code. */
const takeOver = (name: PaperFile | PageFile, former: FormerIndex): unknown =>
  (isPageFile(name) ? pageSchema : PAPER_SCHEMAS[name]).safeParse(former.lastGood(name)).data;

/** The ids of the paper's own pages that readers see. */
const pageIds = (database: IndexDatabase): string[] =>
  database
    .rows<{ name: PageFile }>("SELECT name FROM paper_file WHERE name > 'pages/' AND name < 'pages0' AND json IS NOT NULL")
    .map(({ name }) => pageIdOf(name));

/** Removes a page. @returns whether readers saw it */
function forgetPage(database: IndexDatabase, name: PageFile): boolean {
  const wasSeen = pageIds(database).includes(pageIdOf(name));
  database.run('DELETE FROM paper_file WHERE name = ?', name);
  database.run('DELETE FROM file_media WHERE path = ?', name);
  forgetShownMedia(database, name);
  return wasSeen;
}

/** Every one of the paper's own files and pages that has errors. */
export const brokenPaperFiles = (database: IndexDatabase): readonly (PaperFile | PageFile)[] =>
  database.rows<{ name: PaperFile | PageFile }>('SELECT name FROM paper_file WHERE errors > 0').map(({ name }) => name);

function missing(file: string): Parsed<unknown> {
  return {
    record: undefined,
    problems: [{ file, line: 1, column: 1, path: '', wrong: 'the file is missing', right: 'put it back', level: 'error' }],
  };
}

/** The kind of list that an entry has, by the file of the entry. */
const LIST: Readonly<Partial<Record<string, string>>> = { 'sections.json': 'section', 'topics.json': 'topic', 'series.json': 'series' };

function affectedBy(database: IndexDatabase, name: PaperFile | PageFile, before: string | null, after: string | null): string[] {
  if (name === 'sources.json') return usersOfSources(database, before, after);
  if (name === 'traditional.json') return usersOfNames(database, before, after);
  if (name === 'roles.json') return usersOfRoles(database, before, after);
  const kind = LIST[name];
  if (!kind || !after) return [];
  if (!before) return everyStory(database);
  const kept = new Set(idsIn(JSON.parse(after)));
  const sql = 'SELECT path FROM story JOIN listing ON listing.slug = story.slug WHERE list = ?';
  return idsIn(JSON.parse(before))
    .filter((id) => !kept.has(id))
    .flatMap((id) => database.rows<{ path: string }>(sql, `${kind}:${id}`).map(({ path }) => path));
}

/** Paths of all stories: a file that is valid for the first time may lack what they name, and nobody could tell. */
const everyStory = (database: IndexDatabase): string[] => database.rows<{ path: string }>('SELECT path FROM story').map(({ path }) => path);

/** Paths of the stories that credit somebody in a role that is gone. */
function usersOfRoles(database: IndexDatabase, before: string | null, after: string | null): string[] {
  if (!after) return [];
  if (!before) return everyStory(database);
  const kept = idsIn(JSON.parse(after));
  const gone = JSON.stringify(idsIn(JSON.parse(before)).filter((id) => !kept.includes(id)));
  const sql = `SELECT DISTINCT story.path FROM story, json_each(story.json, '$.credits') AS credit, json_each(?) AS gone
    WHERE json_extract(credit.value, '$.role') = gone.value`;
  return gone === '[]' ? [] : database.rows<{ path: string }>(sql, gone).map(({ path }) => path);
}

/** Paths of the stories with people of whose names traditional.json says something else now. */
function usersOfNames(database: IndexDatabase, before: string | null, after: string | null): string[] {
  const wordsIn = (json: string | null) => {
    const { protected: names = [], wording = {} } = json ? (JSON.parse(json) as Partial<Traditional>) : {};
    return [...names, ...Object.keys(wording)];
  };
  const [old, now] = [wordsIn(before), wordsIn(after)];
  const different = [...old.filter((word) => !now.includes(word)), ...now.filter((word) => !old.includes(word))];
  const sql = `SELECT DISTINCT story.path FROM story, json_each(card, '$.people') AS person, json_each(?) AS word
    WHERE instr(word.value, person.value) > 0`;
  return different.length === 0 ? [] : database.rows<{ path: string }>(sql, JSON.stringify(different)).map(({ path }) => path);
}

/** Paths of the stories that state a name of a source that was added, removed or changed. */
function usersOfSources(database: IndexDatabase, before: string | null, after: string | null): string[] {
  const entriesOf = (json: string | null) =>
    json ? (JSON.parse(json) as { sources: Source[] }).sources.map((source) => ({ source, text: JSON.stringify(source) })) : [];
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const missingIn = (others: typeof old) => (entry: (typeof old)[number]) => !others.some(({ text }) => text === entry.text);
  const different = [...old.filter(missingIn(now)), ...now.filter(missingIn(old))];
  if (different.length === 0) return [];
  const names = JSON.stringify(different.flatMap(({ source }) => Object.values(source.name)));
  const sql = `SELECT DISTINCT story.path FROM story, json_each(?) AS named
    WHERE json_extract(card, '$.source.en') = named.value OR json_extract(card, '$.source.zh') = named.value`;
  return database.rows<{ path: string }>(sql, names).map(({ path }) => path);
}
