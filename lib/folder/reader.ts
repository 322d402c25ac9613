import { createHash } from 'node:crypto';
import { type Dirent, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { inProject } from '../process/in-project.ts';

/** Path, size and time of a file of the content folder. */
export type FileState = {
  /** Relative to the content folder, with forward slashes */
  readonly path: string;
  /** In bytes */
  readonly size: number;
  /** In milliseconds since 1970 */
  readonly mtime: number;
};

/** The content folder: CONTENT_DIR or `content` in the project. */
export function contentDir(): string {
  return resolve(process.env.CONTENT_DIR ?? inProject('content'));
}

/** The paper's own files, without its pages. */
export const PAPER_FILES = ['site.json', 'sections.json', 'topics.json', 'series.json', 'sources.json', 'traditional.json'] as const;
/** The name of one of the paper's own files. */
export type PaperFile = (typeof PAPER_FILES)[number];

/** The path of one of the paper's own pages. */
export type PageFile = `pages/${string}.json`;

/** Every JSON file below `pages`, ordered by path. */
export const pageFiles = (): PageFile[] => walk('pages').filter(isPageFile).sort();

/** Every JSON file below `articles`, ordered by path, without leftovers of editors and synchronisers (.name, name~). */
export function articleFiles(): FileState[] {
  return walk('articles')
    .flatMap((path) => fileState(path) ?? [])
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The state of a file; undefined if there is none. */
export function fileState(path: string): FileState | undefined {
  const stat = statSync(join(contentDir(), path), { throwIfNoEntry: false });
  return stat?.isFile() ? { path, size: stat.size, mtime: stat.mtimeMs } : undefined;
}

/** Whether `articleFiles` lists a file at this path. */
export const isArticlePath = (path: string): boolean => path.startsWith('articles/') && RECORD.test(path);

/** Whether `pageFiles` lists a file at this path. */
export const isPageFile = (path: string): path is PageFile => path.startsWith('pages/') && RECORD.test(path);

/** A JSON file in a folder; neither is hidden. */
const RECORD = /^[^./][^/]*\/([^./][^/]*\/)*[^./][^/]*\.json$/;

function walk(folder: string): string[] {
  return entries(folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return walk(path);
    return RECORD.test(path) ? [path] : [];
  });
}

function entries(folder: string): Dirent[] {
  try {
    return readdirSync(join(contentDir(), folder), { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** The text of a file, and the hash of its bytes; undefined if there is no file. */
export function readText(path: string): { text: string; hash: string } | undefined {
  try {
    const bytes = readFileSync(join(contentDir(), path));
    return { text: bytes.toString('utf8'), hash: createHash('sha256').update(bytes).digest('base64url') };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
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

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
