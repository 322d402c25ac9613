import type { SharePicture } from '../address/file-parameters.ts';
import { diskCache } from '../http/disk-cache.ts';
import type { PictureCopy } from './picture-copy.ts';
import { renderPicture } from './render.ts';
import { workLimit } from '../http/work-limit.ts';
import { isWhole, pictureFolder } from '../media/picture-variants.ts';
import { processWide } from '../process/process-wide.ts';

/** The limit of the cache: about two thousand pictures. */
const BYTES_AT_MOST = 200 * 1024 * 1024;

/** Only two pictures are made at once: the image library has its own threads, and the server must still answer for pages. */
const WORK = { atOnce: 2, waiting: 16 };

const store = () => processWide('pictures', () => ({ cache: diskCache(pictureFolder(), BYTES_AT_MOST, isWhole), limit: workLimit(WORK) }));

/**
 * Returns a picture of a story, from the cache or rendered now and cached.
 * @param name the name of its file; it must differ for different pictures
 * @throws TooBusy if too many pictures wait to be rendered
 */
export async function pictureFile(name: string, copy: PictureCopy, picture: SharePicture): Promise<Buffer> {
  const { cache, limit } = store();
  const cached = await cache.read(name);
  if (cached) return cached;
  return limit(name, async () => {
    const { bytes, isWhole: isComplete } = await renderPicture(copy, picture);
    if (!isComplete) return bytes; // not cached: the illustration may be readable next time
    // The reader gets the picture even if the disk is full
    await cache.write(name, bytes).catch((error: unknown) => console.error(`Cannot cache the picture ${name}:`, error));
    return bytes;
  });
}
