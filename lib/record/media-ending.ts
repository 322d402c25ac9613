import { z } from 'zod';

/** The schema of the name of a file below content/media, which is a part of its address. @param endings alternatives of a regular expression */
export const mediaName = (endings: string, kind: string) =>
  z.string().regex(new RegExp(`^[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*\\.(${endings})$`), {
    error: ({ input }) => adviceOnEnding(String(input)) ?? `must name a ${kind} file below content/media, in lower case`,
  });

/** What to do with a file of a kind that the paper does not take, although people have many of them; undefined of any other. */
function adviceOnEnding(name: string): string | undefined {
  if (/\.gif$/i.test(name)) return 'must be a PNG if it stands still and a film (MP4) if it moves: a GIF is many times larger';
  if (/\.(?:hei[cf]|tiff?|bmp|psd|jxl|jp2|pdf)$/i.test(name)) return 'must be saved as JPEG, PNG, WebP or AVIF: browsers do not show it';
  return /\.(?:mov|m4v|avi|mkv)$/i.test(name) ? 'must be saved as MP4 or WebM: browsers do not play it' : undefined;
}
