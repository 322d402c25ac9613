import { type FileState, fileState, PAPER_FILES, type PageFile, type PaperFile } from './reader.ts';
import { walk } from './walk.ts';

/** Every JSON file below `articles`, ordered by path, without leftovers of editors and synchronisers (.name, name~). */
export const articleFiles = (): FileState[] =>
  walk('articles')
    .files.filter(isArticlePath)
    .flatMap((path) => fileState(path) ?? [])
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** Whether a file at this path is a story. */
export const isArticlePath = (path: string): boolean => path.startsWith('articles/') && RECORD.test(path);

/** Whether a file at this path is one of the paper's own pages. */
export const isPageFile = (path: string): path is PageFile => path.startsWith('pages/') && RECORD.test(path);

/** Whether a path is of one of the paper's own files. */
export const isPaperFile = (path: string): path is PaperFile => (PAPER_FILES as readonly string[]).includes(path);

/** A JSON file in a folder; neither is hidden. */
const RECORD = /^[^./][^/]*\/([^./][^/]*\/)*[^./][^/]*\.json$/;
