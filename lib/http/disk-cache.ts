import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A cache of files with a limit in bytes, in a folder that several processes may share. */
export type DiskCache = {
  /** Reads a file and marks it as used now; undefined if it does not exist or is damaged */
  readonly read: (name: string) => Promise<Buffer | undefined>;
  /** Writes a file atomically, and now and then removes the least recently used files, so that all fit */
  readonly write: (name: string, bytes: Buffer) => Promise<void>;
};

/** The age in milliseconds at which an unfinished file is removed: the process that wrote it was stopped. */
const DRAFT_AGE = 10 * 60 * 1000;
/** The folder is looked at after each such share of the limit has been written, and not at each write: it may have many files. */
const LOOK_AFTER = 0.05;
/** Removal frees space down to this share of the limit, so that not every look removes files. */
const AFTER_REMOVAL = 0.9;

/**
 * Opens a cache in a folder. A missing folder is an empty cache, and a damaged file is a missing one.
 * @param limit the size of all files together, in bytes
 * @param isWhole whether a file is complete
 */
export function diskCache(folder: string, limit: number, isWhole: (bytes: Buffer) => boolean = () => true): DiskCache {
  let removing: Promise<void> | undefined;
  let written = Infinity; // since the last look; at first nothing is known of the folder
  return {
    read: async (name) => {
      const path = join(folder, name);
      const bytes = await readFile(path).catch(() => undefined);
      if (!bytes || !isWhole(bytes)) return undefined;
      const now = new Date();
      await utimes(path, now, now).catch(() => undefined); // another process may have removed it meanwhile
      return bytes;
    },
    write: async (name, bytes) => {
      await mkdir(folder, { recursive: true });
      const draft = join(folder, `.${name}.${randomBytes(6).toString('hex')}`);
      try {
        await writeFile(draft, bytes);
        await rename(draft, join(folder, name));
      } finally {
        await rm(draft, { force: true });
      }
      written += bytes.length;
      if (written >= limit * LOOK_AFTER && !removing) {
        written = 0;
        removing = removeOldest(folder, limit).finally(() => (removing = undefined));
      }
      await removing;
    },
  };
}

async function removeOldest(folder: string, limit: number): Promise<void> {
  const names = await readdir(folder);
  const found = await Promise.all(names.map(async (name) => ({ name, state: await stat(join(folder, name)).catch(() => undefined) })));
  const files = found
    .flatMap(({ name, state }) => (state?.isFile() ? [{ name, size: state.size, used: state.mtimeMs }] : []))
    .sort((a, b) => a.used - b.used);
  let size = files.reduce((sum, file) => sum + file.size, 0);
  const isOver = size > limit * (1 - LOOK_AFTER); // so much may be written until the next look
  for (const file of files) {
    const isAbandoned = file.name.startsWith('.') && file.used < Date.now() - DRAFT_AGE;
    if (!isAbandoned && !(isOver && size > limit * AFTER_REMOVAL && !file.name.startsWith('.'))) continue;
    await rm(join(folder, file.name), { force: true });
    size -= file.size;
  }
}
