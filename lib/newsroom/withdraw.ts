import { syncIndex, withdrawGone } from '../index/story-index.ts';
import { namesBelowContent } from './shown.ts';

/**
 * Withdraws what is gone with its folder, for an editor who means it: of a folder whose files are gone all at once readers
 * keep the stories until then (lib/index/plan/absence.ts).
 * @param options folders or files, as seen from here or from the content folder
 * @returns the exit code
 */
export function withdrawFolders(options: readonly string[], print: (line: string) => void): 0 | 1 {
  const found = options.map((option) => ({ option, paths: namesBelowContent(option).flatMap(withdrawGone) }));
  syncIndex();
  for (const { option, paths } of found) {
    for (const path of paths) print(`${path}: withdrawn`);
    if (paths.length === 0) print(`${option}: nothing of it is gone`);
  }
  if (found.length === 0) print('Which folder? npm run content withdraw articles/<year>');
  return found.length > 0 && found.every(({ paths }) => paths.length > 0) ? 0 : 1;
}
