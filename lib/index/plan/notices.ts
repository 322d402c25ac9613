import type { Problem } from '../../check/problem.ts';
import type { Fault } from '../../folder/fault.ts';
import { passedOver } from '../../folder/passed-over.ts';
import { isArticlePath, isPageFile, isPaperFile } from '../../folder/records.ts';
import type { IndexDatabase } from '../database.ts';

/** A problem of a folder, or of a file that is not read. */
export const notice = (file: string, { wrong, right }: Fault, level: Problem['level'] = 'error'): Problem => ({
  file,
  line: 1,
  column: 1,
  path: '',
  wrong,
  right,
  level,
});

/** The files among some that are not read, though somebody may expect it. */
export const noticesOfFiles = (paths: readonly string[]): readonly Problem[] =>
  paths.flatMap((path) => {
    const why = isArticlePath(path) || isPageFile(path) || isPaperFile(path) ? undefined : passedOver(path);
    return why ? [notice(path, why, 'warning')] : [];
  });

/** All that is noted, by path. */
export const noticesNoted = (database: IndexDatabase): readonly Problem[] =>
  database.rows<{ problem: string }>('SELECT problem FROM notice ORDER BY path').map(({ problem }) => JSON.parse(problem) as Problem);

/** Notes these in place of all that were noted. @returns what was not noted before, and the paths that are noted no more */
export function noteNotices(database: IndexDatabase, notices: readonly Problem[]): { added: readonly Problem[]; gone: readonly string[] } {
  const before = new Map(noticesNoted(database).map((one) => [one.file, JSON.stringify(one)]));
  const added = notices.filter((one) => before.get(one.file) !== JSON.stringify(one));
  for (const one of added) database.run('INSERT OR REPLACE INTO notice (path, problem) VALUES (?, ?)', one.file, JSON.stringify(one));
  const now = new Set(notices.map(({ file }) => file));
  const gone = [...before.keys()].filter((path) => !now.has(path));
  for (const path of gone) database.run('DELETE FROM notice WHERE path = ?', path);
  return { added, gone };
}
