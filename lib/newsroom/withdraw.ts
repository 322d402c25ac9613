import { relative, resolve } from 'node:path';
import { contentDir } from '../folder/content-dir.ts';
import { syncIndex, withdrawGone } from '../index/story-index.ts';

/**
 * Withdraws what is gone with its folder, for an editor who means it: of a folder whose files are gone all at once readers
 * keep the stories until then (lib/index/plan/absence.ts).
 * @param options folders or files, as seen from here or from the content folder
 * @returns the exit code
 */
export function withdrawFolders(options: readonly string[], print: (line: string) => void): 0 | 1 {
  const found = options.map((option) => ({ option, paths: pathsOf(option).flatMap(withdrawGone) }));
  syncIndex();
  for (const { option, paths } of found) {
    for (const path of paths) print(`${path}: withdrawn`);
    if (paths.length === 0) print(`${option}: nothing of it is gone`);
  }
  if (found.length === 0) print('Which folder? npm run content withdraw articles/<year>');
  return found.length > 0 && found.every(({ paths }) => paths.length > 0) ? 0 : 1;
}

/** Its name below the content folder, in each way in which it may be meant. */
function pathsOf(option: string): readonly string[] {
  const names = [relative(contentDir(), resolve(option)), option].map((name) => name.replaceAll('\\', '/').replace(/\/+$/, ''));
  return [...new Set(names)].filter((name) => name !== '' && !name.startsWith('..'));
}
