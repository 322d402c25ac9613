import { slugOf } from '../folder/paths.ts';
import { type FileState, type FileText, fileState } from '../folder/reader.ts';
import type { Problem } from '../check/problem.ts';
import type { Article } from '../record/schema/article.ts';
import { shortCode } from '../record/short-code.ts';
import type { IndexDatabase } from './database.ts';

type ReadFile = FileState & { hash: string; article: Article | undefined; problems: readonly Problem[] };

/** What no two stories may share. The slug is not here, as it follows from the path. */
type Claims = { readonly code: string | null; readonly series: string | null; readonly number: number | null };

/** The hash of a file's bytes; of one that cannot be read, its fault. */
export const hashOfFile = (file: FileText): string => ('fault' in file ? `! ${file.fault.wrong}` : file.hash);

/** Size and time of a file that is there and cannot be read: it is tried again at each look. */
export const UNREAD = { size: -1, mtime: -1 } as const;

/** The stories of other files that have the slug, short code or number in a series of an article. */
export function holders(database: IndexDatabase, path: string, article: Article): readonly string[] {
  const { code, series, number } = claimsOf(article);
  const sql = `SELECT path FROM story WHERE path <> ? AND (slug = ? OR code = ? OR (series = ? AND series_number = ?))`;
  return database.rows<{ path: string }>(sql, path, slugOf(path), code, series, number).map((row) => row.path);
}

/** Saves what was read from a file. A file that cannot be parsed claims what its last good version has. */
export function saveFile(database: IndexDatabase, { path, size, mtime, hash, article, problems }: ReadFile): void {
  const { code, series, number } = article ? claimsOf(article) : claimsOfLastGood(database, path);
  const errors = problems.filter(({ level }) => level === 'error').length;
  database.run(
    `INSERT OR REPLACE INTO file (path, slug, size, mtime, hash, code, series, series_number, problems, errors)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    path,
    slugOf(path),
    size,
    mtime,
    hash,
    code,
    series,
    number,
    JSON.stringify(problems),
    errors,
  );
}

const claimsOf = ({ id, series }: Pick<Article, 'id' | 'series'>): Claims => ({
  code: shortCode(id),
  series: series?.id ?? null,
  number: series?.number ?? null,
});

function claimsOfLastGood(database: IndexDatabase, path: string): Claims {
  const [good] = database.rows<Claims>('SELECT code, series, series_number AS number FROM story WHERE path = ?', path);
  return good ?? { code: null, series: null, number: null };
}

/** Saves the claims of a changed file before it is checked. A file that is not JSON gives up its claims until it is read. */
export function noteClaims(database: IndexDatabase, path: string, text: string): void {
  const { code, series, number } = claimsIn(path, text);
  database.run('UPDATE file SET code = ?, series = ?, series_number = ? WHERE path = ?', code, series, number, path);
}

function claimsIn(path: string, text: string): Claims {
  const record = parsed(text) as { id?: unknown; series?: { id?: unknown; number?: unknown } } | undefined;
  if (!record) return { code: null, series: null, number: null };
  const { id = slugOf(path), series } = record;
  return {
    code: typeof id === 'string' ? shortCode(id) : null,
    series: typeof series?.id === 'string' ? series.id : null,
    number: typeof series?.number === 'number' ? series.number : null,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return undefined;
  }
}

/** Saves the new size and time of a file whose content is the same. */
export function touchFile(database: IndexDatabase, path: string): void {
  const state = fileState(path);
  if (state) database.run('UPDATE file SET size = ?, mtime = ? WHERE path = ?', state.size, state.mtime, path);
}

/** Removes all that is known about a file, except its story. */
export function forgetFile(database: IndexDatabase, path: string): void {
  database.run('DELETE FROM file WHERE path = ?', path);
  database.run('DELETE FROM file_media WHERE path = ?', path);
}

/** The hash of a file when it was last read. */
export function hashOf(database: IndexDatabase, path: string): string | undefined {
  return database.rows<{ hash: string }>('SELECT hash FROM file WHERE path = ?', path)[0]?.hash;
}

/** Every file that has errors. */
export function brokenFiles(database: IndexDatabase): readonly string[] {
  return database.rows<{ path: string }>('SELECT path FROM file WHERE errors > 0').map(({ path }) => path);
}
