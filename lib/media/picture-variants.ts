import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kindOf } from '../folder/file-kind.ts';
import { versionOfBytes } from '../folder/media-facts.ts';
import { isWholePicture } from '../folder/picture-bytes.ts';
import { contentDir } from '../folder/content-dir.ts';
import { diskCache } from '../http/disk-cache.ts';
import { setNewest } from '../http/lru.ts';
import { workLimit } from '../http/work-limit.ts';
import { inProject } from '../process/in-project.ts';
import { processWide } from '../process/process-wide.ts';
import { cleanSvg } from './clean-svg.ts';
import { encodePicture, type Variant } from './encode-picture.ts';
import { pictureCode } from './picture-code.ts';

/** The limit of the cache: some five thousand pictures. */
const BYTES_AT_MOST = 400 * 1024 * 1024;
/** The image library has its own threads, and the server must still answer for pages. A page's pictures must never be refused. */
const WORK = { atOnce: 2, waiting: 400 };
/** Files that could not be decoded are known by their version, so that each costs one attempt and one line of the log. */
const BROKEN = 1000;
/** How many variants' sizes are known: those of the feeds, and what was sent last. */
const MEASURED = 5000;

/** The folder of pictures that were made: PICTURE_CACHE or .cache/pictures. Its files can be deleted at any time. */
export const pictureFolder = (): string => process.env.PICTURE_CACHE ?? inProject('.cache', 'pictures');

const store = () =>
  processWide('picture variants', () => ({
    cache: diskCache(join(pictureFolder(), 'media'), BYTES_AT_MOST, isWhole),
    limit: workLimit(WORK),
    broken: new Map<string, true>(),
    bytes: new Map<string, number>(),
  }));

/** Whether a kept picture is complete: after a power failure one may not be. */
export function isWhole(bytes: Buffer): boolean {
  const kind = kindOf(bytes);
  return kind !== undefined && isWholePicture(bytes, kind);
}

/** A picture as it is sent. `isCurrent`: it was made from the version that the index knows. */
export type MadePicture = { readonly bytes: Buffer; readonly isCurrent: boolean };

/**
 * A picture in a variant, made once a version and kept on the disk. Requests for one that is being made wait for it.
 * @param version of the file, as the index knows it
 * @returns undefined if the file cannot be read or decoded, which the log says
 * @throws TooBusy
 */
export async function pictureVariant(src: string, version: string, variant: Variant): Promise<MadePicture | undefined> {
  const { cache, limit, broken, bytes: measured } = store();
  const name = nameOf(src, version, variant);
  if (broken.has(`${src} ${version}`)) return undefined;
  const kept = await cache.read(name);
  if (kept) {
    setNewest(measured, MEASURED, name, kept.length);
    return { bytes: kept, isCurrent: true };
  }
  return limit(name, async () => {
    const file = await readFile(join(contentDir(), 'media', src)).catch(() => undefined);
    if (!file) return undefined;
    const isCurrent = versionOfBytes(file) === version;
    const bytes = await encode(file, variant).catch((error: unknown) => {
      if (isCurrent) setNewest(broken, BROKEN, `${src} ${version}`, true);
      console.error(`Cannot show the picture media/${src}: ${String(error).split('\n')[0]}`);
    });
    if (!bytes) return undefined;
    if (isCurrent) setNewest(measured, MEASURED, name, bytes.length);
    // The reader gets the picture even if the disk is full
    if (isCurrent) await cache.write(name, bytes).catch((error: unknown) => console.error(`Cannot keep the picture ${name}:`, error));
    return { bytes, isCurrent };
  });
}

/** The size of a variant in bytes, if this process has made or sent it. */
export const bytesOfVariant = (src: string, version: string, variant: Variant): number | undefined =>
  store().bytes.get(nameOf(src, version, variant));

const encode = async (file: Buffer, variant: Variant): Promise<Buffer> =>
  variant.kind === 'own' && variant.ending === 'svg' ? cleanSvg(file) : encodePicture(file, variant);

/** Its file in the cache, by everything that it follows from. */
function nameOf(src: string, version: string, variant: Variant): string {
  const file = createHash('sha256').update(src).digest('hex').slice(0, 12);
  return [file, version, pictureCode(), endOf(variant)].join('-');
}

function endOf(variant: Variant): string {
  switch (variant.kind) {
    case 'sized':
      return `${variant.width}.${variant.encoding}`;
    case 'shaped':
      return `${variant.shape}.png`;
    case 'own':
      return `own.${variant.ending}`;
  }
}
