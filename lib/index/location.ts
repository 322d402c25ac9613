import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { contentDir } from '../folder/content-dir.ts';
import { inProject } from '../process/in-project.ts';
import { removeUnused } from './database.ts';

/**
 * Path of the index: CONTENT_INDEX or, in .cache, a file named after the content folder and the code that writes the
 * index. Other code has an index of its own, so what it derived is never read (docs/adr/017).
 * @throws if PAPER_INDEX_CODE is not set
 */
export function indexPath(): string {
  if (process.env.CONTENT_INDEX) return process.env.CONTENT_INDEX;
  const code = process.env.PAPER_INDEX_CODE;
  if (!code) throw new Error('PAPER_INDEX_CODE is not set: take it from derivedCode() of scripts/setup/derived-code.ts');
  const folder = createHash('sha256').update(contentDir()).digest('hex').slice(0, 8);
  return inProject('.cache', `content-${folder}-${code}.sqlite`);
}

/** Indexes of the same content folder that other code wrote, the last written first; none if CONTENT_INDEX names the file. */
export function otherIndexes(path: string): readonly string[] {
  const [, folder] = NAME.exec(basename(path)) ?? [];
  return folder === undefined ? [] : databasesBeside(path).filter((other) => NAME.exec(basename(other))?.[1] === folder);
}

/** How many indexes of other code stay, so that an earlier version of the paper need not build its index again. */
const OTHERS_KEPT = 2;

/** Removes indexes of other code, except the last written ones and those that a process has open. */
export function removeOldIndexes(path: string): void {
  const unnamed = NAME.test(basename(path)) ? databasesBeside(path).filter((other) => FORMER_NAME.test(basename(other))) : [];
  for (const old of [...otherIndexes(path).slice(OTHERS_KEPT), ...unnamed]) removeUnused(old);
}

const NAME = /^content-([0-9a-f]{8})-[0-9a-f]{12}\.sqlite$/;
/** The former names of indexes, after their tables alone. Can go when no installation has such an index any more. */
const FORMER_NAME = /^content-[0-9a-f]{12}\.sqlite$/;

function databasesBeside(path: string): readonly string[] {
  const folder = dirname(path);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sqlite') && name !== basename(path))
    .map((name) => join(folder, name))
    .sort((a, b) => lastWritten(b) - lastWritten(a));
}

/** When an index was last written, in ms since 1970. In WAL mode the newest changes are in the file beside it. */
const lastWritten = (path: string): number =>
  Math.max(...[path, `${path}-wal`].map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
