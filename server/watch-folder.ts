import { type FSWatcher, watch } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { walk } from '../lib/folder/walk.ts';

/** How long events are gathered into one change, in ms: editors save in several steps, scripts write many files. */
const SETTLE = 80;
/** How often it is asked whether a watched folder is still the one at its path, in ms: mounts and links around it report nothing. */
const ASK = 1000;

/**
 * Reports which files below the content folder were saved, added or removed. One watch for each folder; chokidar has one
 * for each file, which took 5 s and 126 MB at the start with 30,000 stories, and older systems allow 8,192 watches.
 * @param onChange gets paths relative to the folder with forward slashes; '' if another folder is in its place, or none
 */
export function watchFolder(
  root: string,
  onChange: (paths: readonly string[]) => void,
  onError: (error: unknown) => void,
): { readonly close: () => void } {
  const folders = new Map<string, FSWatcher>();
  const identities = new Map<string, string>();
  const pending = new Set<string>();
  let settling: NodeJS.Timeout | undefined;
  let asking: NodeJS.Timeout | undefined;
  let isClosed = false;

  const note = (path: string, event: string) => {
    if (isLeftover(path) || isClosed) return;
    // It may be another folder of the same name and inode number by now, so it is watched again
    if (event === 'rename') forget(path);
    pending.add(path);
    settling ??= setTimeout(settle, SETTLE);
  };
  const settle = () => {
    settling = undefined;
    const paths = new Set(pending);
    pending.clear();
    for (const path of [...paths]) {
      if (folders.has(path)) continue;
      for (const file of watchBelow(path)) paths.add(file);
    }
    onChange([...paths]);
  };
  /** Watches a folder and those below it, then lists them, so that no file added in between is missed. */
  const watchBelow = (path: string): readonly string[] => {
    for (const folder of walk(path).folders) watchOne(folder);
    const { files, folders: below, faults } = walk(path);
    return [...files, ...below, ...faults.keys()].filter((inside) => inside !== path && !isLeftover(inside));
  };
  const watchOne = (path: string) => {
    if (folders.has(path)) return;
    try {
      const watcher = watch(join(root, path), (event, name) => note(child(path, name ?? ''), event));
      watcher.on('error', (error) => {
        forget(path);
        if (!isOfFolder(error)) onError(error);
      });
      folders.set(path, watcher);
    } catch (error) {
      if (!isOfFolder(error)) onError(error);
    }
  };
  const forget = (path: string) => {
    for (const [folder, watcher] of folders) {
      if (folder !== path && path !== '' && !folder.startsWith(`${path}/`)) continue;
      watcher.close();
      folders.delete(folder);
      identities.delete(folder);
    }
  };
  /** One after the other, and never waited for: a share that is out of reach answers late. */
  const ask = async () => {
    for (const path of new Set(['', ...folders.keys()])) {
      const now = await identityOf(join(root, path));
      if (isClosed) return;
      const before = identities.get(path);
      identities.set(path, now);
      if (before !== undefined && before !== now) note(path, 'rename');
    }
    asking = setTimeout(() => void ask(), ASK).unref();
  };

  const above = watchAbove(root, () => note('', 'rename'));
  watchBelow('');
  void ask();
  return {
    close: () => {
      isClosed = true;
      clearTimeout(settling);
      clearTimeout(asking);
      above?.close();
      forget('');
    },
  };
}

/** Reports a replaced folder at once; where it cannot, it is asked for. */
function watchAbove(root: string, onRename: () => void): FSWatcher | undefined {
  try {
    return watch(dirname(root), (event, name) => name === basename(root) && event === 'rename' && onRename()).on('error', () => {});
  } catch {
    return undefined;
  }
}

/** What tells a folder from another one at the same path: a disk that is mounted there, another target of a link. */
async function identityOf(path: string): Promise<string> {
  try {
    const { dev, ino, birthtimeMs } = await stat(path);
    return [await realpath(path), dev, ino, birthtimeMs].join(':');
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  }
}

const child = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`);

/** Temporary files of editors and synchronisers: .name, name~, #name#. */
const isLeftover = (path: string) => /(^|\/)[.#]|[~#]$/.test(path);

/** The index says what is wrong with a folder (lib/folder/walk.ts); other errors concern all of them, such as too many watches. */
const isOfFolder = (error: unknown) =>
  error instanceof Error && 'code' in error && /^(ENOENT|ENOTDIR|EACCES|EPERM|ELOOP|EIO|ESTALE)$/.test(String(error.code));
