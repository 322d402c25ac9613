import { read } from '../../lib/address/table.ts';
import { processWide } from '../../lib/process/process-wide.ts';

/**
 * Which cached pages are out of date, in ms since the epoch: a page rendered before that time is stale. The content watcher
 * writes this, the page cache reads it, each in a module graph of its own.
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

/** The story whose page is at a cache key. Next's keys end in the address, behind a `$` that no address has (lib/route-cache-key). */
function slugIn(key: string): string | undefined {
  const address = read(key.slice(key.lastIndexOf('$') + 1));
  return address?.kind === 'story' || address?.kind === 'both' ? address.slug : undefined;
}

/** When the page at this cache key expired, in ms since the epoch; 0 for never. */
export function staleSince(key: string): number {
  return Math.max(expiry.all, expiry.stories.get(slugIn(key) ?? '') ?? 0);
}
