import { join, relative, resolve } from 'node:path';
import { contentDir } from '../folder/content-dir.ts';

/** The folder in which the editor typed the command: npm runs it in the project's own. */
const here = (): string => process.env.INIT_CWD ?? process.cwd();

/** A file of the content folder as it is called from where the editor is. */
export const shown = (file: string): string => relative(here(), join(contentDir(), file)) || '.';

/** The names below the content folder that an editor may mean by a file or folder: as seen from here, or from there. */
export function namesBelowContent(option: string): readonly string[] {
  const names = [resolve(here(), option), resolve(option), join(contentDir(), option)].map((path) =>
    relative(contentDir(), path).replaceAll('\\', '/').replace(/\/+$/, ''),
  );
  return [...new Set(names)].filter((name) => name !== '' && !name.startsWith('..'));
}
