import { createHash } from 'node:crypto';
import { readIndex } from './story-index.ts';

/**
 * What some stories and the paper are made from, as a hash: as long as it is the same, so is everything that is made from
 * them. It reads no story, only what the index noted of their files: a file with errors is not
 * what its story is made from, even where its hash stays the same when they are gone.
 */
export function contentVersion(slugs: readonly string[]): string {
  const hash = createHash('sha256');
  const stories = readIndex().rows<{ slug: string; hash: string; errors: number }>(
    'SELECT story.slug, file.hash, file.errors FROM json_each(?) AS wanted JOIN story ON story.slug = wanted.value JOIN file ON file.path = story.path',
    JSON.stringify(slugs),
  );
  const paper = readIndex().rows<{ hash: string }>('SELECT hash FROM paper_file ORDER BY name');
  return hash.update(JSON.stringify([slugs, stories, paper])).digest('base64url');
}

/** The size of a file below `media` in bytes, as the index knows it. */
export function mediaSize(src: string): number | undefined {
  return readIndex().rows<{ size: number | null }>('SELECT size FROM media WHERE src = ?', src)[0]?.size ?? undefined;
}
