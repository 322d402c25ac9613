import type { SharePicture } from '../address/file-parameters.ts';
import { diskCache } from './disk-cache.ts';
import type { PictureCopy } from './picture-copy.ts';
import { renderPicture } from './render.ts';
import { workLimit } from '../http/work-limit.ts';
import { inProject } from '../process/in-project.ts';
import { processWide } from '../process/process-wide.ts';

/** Some two thousand pictures. */
const BYTES_AT_MOST = 200 * 1024 * 1024;

/** Two pictures at once: the image library has threads of its own, and pages must go on being served. */
const WORK = { atOnce: 2, waiting: 16 };

const store = () =>
  processWide('pictures', () => ({ cache: diskCache(pictureFolder(), BYTES_AT_MOST, isWholePng), limit: workLimit(WORK) }));

/** What every PNG ends with (its IEND chunk): a machine that lost its power may have kept half a file. */
const END = Buffer.from('0000000049454e44ae426082', 'hex');
const isWholePng = (bytes: Buffer): boolean => bytes.subarray(-END.length).equals(END);

/** Where finished pictures are: PICTURE_CACHE or a folder in .cache. Whatever is in it can be deleted at any time. */
const pictureFolder = () => process.env.PICTURE_CACHE ?? inProject('.cache', 'pictures');

/**
 * A picture of a story, from the cache or made now and kept.
 * @param name of its file; two pictures that are not the same never share one
 * @throws TooBusy
 */
export async function pictureFile(name: string, copy: PictureCopy, picture: SharePicture): Promise<Buffer> {
  const { cache, limit } = store();
  const kept = await cache.read(name);
  if (kept) return kept;
  return limit(name, async () => {
    const { png, isWhole } = await renderPicture(copy, picture);
    if (!isWhole) return png; // the illustration may be readable the next time
    // A full disk must not keep a reader from the picture
    await cache.write(name, png).catch((error: unknown) => console.error(`The picture ${name} was not kept:`, error));
    return png;
  });
}
