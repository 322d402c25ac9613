import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** How long events are gathered into one change, in ms: editors save in several steps, scripts write many files. */
const SETTLE = 80;

/**
 * Reports which files below a folder were saved, added or removed. One watch for each folder; chokidar has one for each
 * file, which took 5 s and 126 MB at the start with 30,000 stories, and older systems allow 8,192 watches.
 * @param onChange gets paths relative to the folder with forward slashes; '' if the folder itself disappeared or came back
 */
export function watchFolder(
  root: string,
  onChange: (paths: readonly string[]) => void,
  onError: (error: unknown) => void,
): { readonly close: () => void } {
  const folders = new Map<string, FSWatcher>();
  const pending = new Set<string>();
  let settling: NodeJS.Timeout | undefined;

  const note = (path: string, event: string) => {
    if (isLeftover(path)) return;
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
  const watchBelow = (path: string): string[] => {
    if (!statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory()) return [];
    try {
      const watcher = watch(join(root, path), (event, name) => note(child(path, name ?? ''), event));
      watcher.on('error', (error) => {
        forget(path);
        if (!isMissing(error)) onError(error);
      });
      folders.set(path, watcher);
      return readdirSync(join(root, path))
        .map((name) => child(path, name))
        .filter((inside) => !isLeftover(inside))
        .flatMap((inside) => [inside, ...watchBelow(inside)]);
    } catch (error) {
      if (!isMissing(error)) onError(error); // a folder that is gone again is reported by its parent
      return [];
    }
  };
  const forget = (path: string) => {
    for (const [folder, watcher] of folders) {
      if (folder !== path && path !== '' && !folder.startsWith(`${path}/`)) continue;
      watcher.close();
      folders.delete(folder);
    }
  };

  const above = watch(dirname(root), (event, name) => name === basename(root) && note('', event)).on('error', onError);
  watchBelow('');
  return {
    close: () => {
      clearTimeout(settling);
      above.close();
      forget('');
    },
  };
}

const child = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`);

/** Temporary files of editors and synchronisers: .name, name~, #name#. */
const isLeftover = (path: string) => /(^|\/)[.#]|[~#]$/.test(path);

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
