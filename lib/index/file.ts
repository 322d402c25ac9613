import { slugOf } from '../folder/paths.ts';
import type { IndexDatabase } from './database.ts';
import { shortCode } from '../record/short-code.ts';
import type { Problem } from '../check/problem.ts';
import { type FileState, fileState } from '../folder/reader.ts';
import type { Article } from '../record/schema.ts';

type ReadFile = FileState & { hash: string; article: Article | undefined; problems: readonly Problem[] };

/** Notes what a file holds now. One that cannot be read keeps the place in its series that its last good version has. */
export function saveFile(database: IndexDatabase, { path, size, mtime, hash, article, problems }: ReadFile): void {
  const [good] = article
    ? []
    : database.rows<{ code: string; series: string | null; series_number: number | null }>(
        'SELECT code, series, series_number FROM story WHERE path = ?',
        path,
      );
  const code = article ? shortCode(article.id) : (good?.code ?? null);
  const series = article?.series?.id ?? good?.series ?? null;
  const number = article?.series?.number ?? good?.series_number ?? null;
  const errors = problems.filter(({ level }) => level === 'error').length;
  database.run(
    'INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
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

/** Notes a new size and time of a file that is otherwise the same. */
export function touchFile(database: IndexDatabase, path: string): void {
  const state = fileState(path);
  if (state) database.run('UPDATE file SET size = ?, mtime = ? WHERE path = ?', state.size, state.mtime, path);
}

/** Lets others have the file's short code and its number in a series until it has been read. */
export function releaseClaim(database: IndexDatabase, path: string): void {
  database.run('UPDATE file SET code = NULL, series = NULL, series_number = NULL WHERE path = ?', path);
}

/** Drops all that is known of a file, except the story it gave. */
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
