import { read } from '../../lib/address/table.ts';
import { processWide } from '../../lib/process/process-wide.ts';

/**
 * The times, in ms since 1970, before which rendered pages are stale: one for all pages, and one for each story. The content
 * watcher writes them and the page cache reads them, each in a module graph of its own.
 */
const expiry = processWide('page expiry', () => ({ all: 0, stories: new Map<string, number>() }));

/** Expires every page rendered until now. O(1), whatever the size of the archive. */
export function expireAllPages(now = Date.now()): void {
  expiry.all = now;
  expiry.stories.clear(); // all of them are older than `all` now
}

/** Expires the page of one story, in every language. */
export function expireStory(slug: string, now = Date.now()): void {
  expiry.stories.set(slug, now);
}

/** The slug of the story at a cache key. Next's keys end in the address, after a `$`, which no address contains (lib/route-cache-key). */
function slugIn(key: string): string | undefined {
  const address = read(key.slice(key.lastIndexOf('$') + 1));
  return address?.kind === 'story' || address?.kind === 'both' ? address.slug : undefined;
}

/** When the page at a cache key expired, in ms since 1970; 0 for never. */
export function staleSince(key: string): number {
  return Math.max(expiry.all, expiry.stories.get(slugIn(key) ?? '') ?? 0);
}
