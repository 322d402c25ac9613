import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { contentDir } from './content-dir.ts';
import { type Fault, faultOf, faultOfKind, faultOfName, faultOfSize, isMissing } from './fault.ts';

/** A file of the content folder. */
export type FileState = {
  /** Relative to the content folder, with forward slashes */
  readonly path: string;
  /** In bytes; -1 if the file cannot be read */
  readonly size: number;
  /** In milliseconds since 1970; -1 if the file cannot be read */
  readonly mtime: number;
  /** Why it cannot be read, though something is there */
  readonly fault?: Fault;
};

/** The paper's own files, without its pages. */
export const PAPER_FILES = [
  'site.json',
  'sections.json',
  'topics.json',
  'series.json',
  'sources.json',
  'roles.json',
  'traditional.json',
] as const;
/** The name of one of the paper's own files. */
export type PaperFile = (typeof PAPER_FILES)[number];

/** The path of one of the paper's own pages. */
export type PageFile = `pages/${string}.json`;

/** The state of a file, with its fault if it cannot be read; undefined if nothing is there. Never throws. */
export function fileState(path: string): FileState | undefined {
  const faulty = (fault: Fault): FileState => ({ path, size: -1, mtime: -1, fault });
  try {
    const stats = statSync(join(contentDir(), path));
    const fault = faultOfKind(stats);
    return fault ? faulty(fault) : { path, size: stats.size, mtime: stats.mtimeMs };
  } catch (error) {
    const fault = isMissing(error) ? faultOfName(path) : faultOf(error);
    return fault && faulty(fault);
  }
}

/** What was read of a file: its text and the hash of its bytes, or why there is neither. */
export type FileText = { readonly text: string; readonly hash: string } | { readonly fault: Fault };

/** The text of a file, or why it cannot be read; undefined if nothing is there. Never throws, and never waits for a pipe. */
export function readFile(path: string): FileText | undefined {
  const state = fileState(path);
  if (!state) return undefined;
  const fault = state.fault ?? faultOfSize(state.size);
  if (fault) return { fault };
  try {
    const bytes = bytesOf(join(contentDir(), path));
    return 'fault' in bytes ? bytes : { text: bytes.toString('utf8'), hash: createHash('sha256').update(bytes).digest('base64url') };
  } catch (error) {
    return isMissing(error) ? undefined : { fault: faultOf(error) };
  }
}

/** The text of a file; undefined if there is none or it cannot be read. */
export function readText(path: string): { readonly text: string; readonly hash: string } | undefined {
  const file = readFile(path);
  return file && 'text' in file ? file : undefined;
}

/** What is there now is looked at again once it is open: it may be another thing than a moment ago. */
function bytesOf(file: string): Buffer | { readonly fault: Fault } {
  const opened = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(opened);
    const fault = faultOfKind(stats) ?? faultOfSize(stats.size);
    return fault ? { fault } : readFileSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** Writes a file of the content folder. */
export function writeText(path: string, text: string): void {
  const file = join(contentDir(), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/**
 * Replaces an existing file in one step: a process that reads it meanwhile gets the old text or the new one, never half.
 * If it is a symbolic link, its target is replaced.
 */
export function replaceText(path: string, text: string): void {
  const file = realpathSync(join(contentDir(), path));
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    writeFileSync(draft, text, { mode: statSync(file).mode, flush: true });
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Gives a file of the content folder another name. */
export const moveFile = (path: string, to: string): void => renameSync(join(contentDir(), path), join(contentDir(), to));
