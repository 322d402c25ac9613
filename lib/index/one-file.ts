import type { Fault } from '../folder/fault.ts';
import type { Parsed } from '../check/parse.ts';
import { type IndexDatabase, isFailing } from './database.ts';
import { notice } from './plan/notices.ts';

/** The result of a file that cannot be read at all. */
export const unreadable = (path: string, fault: Fault): Parsed<never> => ({ record: undefined, problems: [notice(path, fault)] });

/**
 * Takes a file in; where that throws, whatever the file has in it, nothing of it is kept and `otherwise` notes why: one file
 * never costs another.
 */
export function eachByItself<T>(database: IndexDatabase, take: () => T, otherwise: (fault: Fault) => T): T {
  database.run('SAVEPOINT one_file');
  let result: T;
  try {
    result = take();
  } catch (error) {
    if (isFailing(error)) throw error;
    database.run('ROLLBACK TO one_file');
    const message = error instanceof Error ? error.message : String(error);
    result = otherwise({ wrong: `the paper cannot take this file in: ${message}`, right: 'report this with the file' });
  }
  database.run('RELEASE one_file');
  return result;
}
