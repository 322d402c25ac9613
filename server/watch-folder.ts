import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What an editor saves in several steps, and what a script writes in one go, is one change. In ms. */
const SETTLE = 80;

/**
 * Tells which files below a folder were saved, added or removed. One watch a folder, not one a file as chokidar has:
 * that took 30,000 stories 5 s and 126 MB to start, and a watch each, of which older systems allow 8,192.
 * @param onChange gets paths relative to the folder with forward slashes; '' where the folder itself went or came back
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
    // It may be another folder of the same name by now, whose number may be the same: look at it anew
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
  /** Watches a folder and those below it, then looks at what is there: nothing can be added in between unseen. */
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
      if (!isMissing(error)) onError(error); // gone again meanwhile: its parent says so
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

/** What editors and synchronisers leave behind: .name, name~, #name#. */
const isLeftover = (path: string) => /(^|\/)[.#]|[~#]$/.test(path);

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
