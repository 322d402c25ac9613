import { createHash } from 'node:crypto';
import { type Dirent, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { imageSize } from 'image-size';
import { inProject } from '../process/in-project.ts';

/** A file of the content folder, as a directory listing tells it. */
export type FileState = {
  /** Relative to the content folder, with forward slashes */
  readonly path: string;
  /** In bytes */
  readonly size: number;
  /** In milliseconds since 1970 */
  readonly mtime: number;
};

/** The content folder: CONTENT_DIR or `content` in the working directory. */
export function contentDir(): string {
  return resolve(process.env.CONTENT_DIR ?? inProject('content'));
}

/** The files of the paper itself. */
export const PAPER_FILES = ['site.json', 'sections.json', 'topics.json', 'series.json', 'sources.json', 'traditional.json'] as const;
export type PaperFile = (typeof PAPER_FILES)[number];

/** A file of one of the paper's own pages. */
export type PageFile = `pages/${string}.json`;

/** Every JSON file below `pages`, ordered by path. */
export const pageFiles = (): PageFile[] => walk('pages').filter(isPageFile).sort();

/** Every JSON file below `articles`, ordered by path; what editors and synchronisers leave behind (.name, name~) is passed over. */
export function articleFiles(): FileState[] {
  return walk('articles')
    .flatMap((path) => fileState(path) ?? [])
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Size and time of a file, or undefined where there is none. */
export function fileState(path: string): FileState | undefined {
  const stat = statSync(join(contentDir(), path), { throwIfNoEntry: false });
  return stat?.isFile() ? { path, size: stat.size, mtime: stat.mtimeMs } : undefined;
}

/** Whether a path is one that `articleFiles` would list, if there is a file. */
export const isArticlePath = (path: string): boolean => path.startsWith('articles/') && RECORD.test(path);

/** The same of `pageFiles`. */
export const isPageFile = (path: string): path is PageFile => path.startsWith('pages/') && RECORD.test(path);

/** A JSON file in a folder, neither hidden nor in a hidden one. */
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

/** The text of a file with the hash of its bytes, or undefined if it has gone. */
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
 * Replaces a file that is there, in one step: whoever reads it meanwhile finds the old text or the new one, never half.
 * Where it is a link, the file that it leads to.
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

/** Width and height of a picture below `media` in pixels, SVG included; undefined for what is not a picture. */
export function pictureSize(src: string): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(readFileSync(join(contentDir(), 'media', src)));
    // EXIF orientations 5 to 8 lie on their side: browsers show them turned
    return orientation >= 5 ? { width: height, height: width } : { width: Math.round(width), height: Math.round(height) };
  } catch {
    return undefined;
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
