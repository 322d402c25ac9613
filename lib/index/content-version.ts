import { createHash } from 'node:crypto';
import { readIndex } from './story-index.ts';

/**
 * A hash of the sources of some stories and of the paper's own files: while it stays the same, so does everything rendered
 * from them. It reads no story, only the hashes of files in the index. The number of errors is part of it, because a file
 * with errors is not the source of its story, and correcting another file may end them without changing its hash.
 */
export function contentVersion(slugs: readonly string[]): string {
  const hash = createHash('sha256');
  const stories = readIndex().rows<{ slug: string; hash: string; errors: number }>(
    'SELECT story.slug, file.hash, file.errors FROM json_each(?) AS wanted JOIN story ON story.slug = wanted.value JOIN file ON file.path = story.path',
    JSON.stringify(slugs),
  );
  // Addresses of pictures have their versions
  const media = readIndex().rows<{ facts: string }>(
    `SELECT facts FROM json_each(?) AS wanted JOIN story ON story.slug = wanted.value
     JOIN shown_media ON shown_media.path = story.path JOIN media USING (src) ORDER BY story.slug, src`,
    JSON.stringify(slugs),
  );
  const paper = readIndex().rows<{ hash: string }>('SELECT hash FROM paper_file ORDER BY name');
  return hash.update(JSON.stringify([slugs, stories, media, paper])).digest('base64url');
}

/** The size of a file below `media` in bytes, from the index; undefined if the index has no such file. */
export function mediaSize(src: string): number | undefined {
  return readIndex().rows<{ size: number | null }>('SELECT size FROM media WHERE src = ?', src)[0]?.size ?? undefined;
}
