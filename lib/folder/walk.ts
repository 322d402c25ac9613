import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { contentDir } from './content-dir.ts';
import { type Fault, faultOf, faultOfName, isMissing } from './fault.ts';

/** What is in a folder and below it, by paths relative to the content folder. Hidden names are left out. */
export type Walked = {
  /** Those that could be listed, the first one among them */
  readonly folders: readonly string[];
  readonly files: readonly string[];
  /** Folders and links that are not followed, by path */
  readonly faults: ReadonlyMap<string, Fault>;
};

/** A folder with its real path, and those of the folders around it, the content folder first. */
type Folder = { readonly path: string; readonly real: string; readonly around: readonly string[] };

/**
 * Walks a folder of the content folder. The index and the watcher both use it, so that they see the same files. A link to
 * a folder elsewhere is followed; one that would lead to the same files twice, or back to itself, is not. Never throws.
 * @param path '' for the content folder
 */
export function walk(path: string): Walked {
  const [folders, files, faults] = [new Array<string>(), new Array<string>(), new Map<string, Fault>()];
  const waiting = new Array<Folder>();
  const visit = (at: string, found: Folder | Fault | undefined) => {
    if (found && 'wrong' in found) faults.set(at, found);
    else if (found) waiting.push(found);
  };
  visit(path, enter(path));
  for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
    const entries = list(folder.path);
    if (!Array.isArray(entries)) {
      if (entries) faults.set(folder.path, entries);
      continue;
    }
    folders.push(folder.path);
    for (const entry of entries) {
      const child = childOf(folder.path, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (isFile(child, entry)) files.push(child);
      else visit(child, step(folder, entry.name));
    }
  }
  return { folders, files, faults };
}

/** What a walk takes a path for: a folder, a file or, with its fault, a folder that is not followed; undefined if nothing is there. */
export function kindAt(path: string): 'folder' | 'file' | Fault | undefined {
  const [, parent = '', name = ''] = /^(?:(.*)\/)?(.*)$/s.exec(path) ?? [];
  const around = enter(parent);
  const entry = attempt(path, () => lstatSync(join(contentDir(), path)));
  if (!around || 'wrong' in around || !entry || 'wrong' in entry) return entry && 'wrong' in entry ? entry : undefined;
  if (isFile(path, entry)) return 'file';
  const found = step(around, name);
  const entries = found && 'wrong' in found ? found : found && list(path);
  return Array.isArray(entries) ? 'folder' : entries;
}

/** Whether a path is one of some paths, or below one. */
export const isWithin = (path: string, folders: { readonly has: (folder: string) => boolean }): boolean =>
  folders.has(path) || ancestorsOf(path).some((folder) => folders.has(folder));

/** The folders around a path, the nearest first, without the content folder. */
export const ancestorsOf = (path: string): readonly string[] => {
  const names = path.split('/');
  return names.slice(1).map((_, n) => names.slice(0, names.length - 1 - n).join('/'));
};

const childOf = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`);

/** The folder at a path, reached from the content folder one name at a time, because any of them may be a link. */
function enter(path: string): Folder | Fault | undefined {
  let found = attempt('', (): Folder => ({ path: '', real: realpathSync(contentDir()), around: [] }));
  for (const name of path === '' ? [] : path.split('/')) {
    if (!found || 'wrong' in found) return found;
    found = step(found, name);
  }
  return found;
}

/** From a folder into one that is in it; undefined if it is gone. */
function step(folder: Folder, name: string): Folder | Fault | undefined {
  const path = childOf(folder.path, name);
  return attempt(path, () => {
    const file = join(contentDir(), path);
    const around = [...folder.around, folder.real];
    if (!lstatSync(file).isSymbolicLink()) return { path, real: join(folder.real, name), around };
    const real = realpathSync(file);
    const isReadAlready = isAround(around[0] ?? '', real) || around.some((outer) => isAround(real, outer));
    return isReadAlready ? READ_ALREADY : { path, real, around };
  });
}

const READ_ALREADY: Fault = {
  wrong: 'a link to a folder that is read already',
  right: 'take the link away: only links to folders elsewhere are followed',
};

const isAround = (outer: string, inner: string) => inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);

const list = (path: string) => attempt(path, () => readdirSync(join(contentDir(), path), { withFileTypes: true }));

/** A name that ends in .json is always taken for a file: its own state says what is wrong if it is another thing. */
function isFile(path: string, entry: Pick<Dirent, 'isFile' | 'isDirectory'>): boolean {
  if (entry.isFile() || /\.json$/i.test(path)) return true;
  return !entry.isDirectory() && attempt(path, () => statSync(join(contentDir(), path)).isDirectory()) === false;
}

function attempt<T>(path: string, work: () => T): T | Fault | undefined {
  try {
    return work();
  } catch (error) {
    return isMissing(error) ? faultOfName(path) : faultOf(error);
  }
}
