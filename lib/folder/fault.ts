import { lstatSync, readlinkSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from './content-dir.ts';

/** Why something in the content folder is not read, in an editor's words. */
export type Fault = { readonly wrong: string; readonly right: string };

/** The largest JSON file that is read, in bytes: the server reads and checks a file in one go. */
const MOST = 2_000_000;

/** Whether an error says that there is nothing at a path. */
export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));

/** The fault behind an error of the file system. */
export function faultOf(error: unknown): Fault {
  const code = codeOf(error);
  if (code === 'ELOOP') return { wrong: 'a link that leads back to itself', right: 'take it away, or let it lead to what it should name' };
  if (code === 'EACCES' || code === 'EPERM')
    return { wrong: 'cannot be read: permission denied', right: 'let the user that runs the paper read it' };
  return { wrong: `cannot be read: ${code || String(error)}`, right: 'see whether its disk is there and whole' };
}

/** Why what is at a path is not a file to read; undefined if it is one. */
export function faultOfKind(stats: Stats): Fault | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return { wrong: 'a folder that is named like a file', right: 'give the folder a name without .json' };
  const kind = stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device';
  return { wrong: `${kind}, not a file`, right: 'put a file in its place' };
}

/** Why a file is too large to be read; undefined if it is not. */
export function faultOfSize(size: number): Fault | undefined {
  if (size <= MOST) return undefined;
  const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
  return { wrong: `the file has ${megabytes(size)} MB`, right: `at most ${megabytes(MOST)} MB are read: is this a story?` };
}

/** Why a name that is listed leads to nothing; undefined if there is no such name. */
export function faultOfName(path: string): Fault | undefined {
  const file = join(contentDir(), path);
  try {
    if (lstatSync(file).isSymbolicLink())
      return { wrong: `a link that leads nowhere: ${readlinkSync(file)}`, right: 'put back what it leads to, or take the link away' };
  } catch (error) {
    return isMissing(error) ? undefined : faultOf(error);
  }
  return undefined;
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
