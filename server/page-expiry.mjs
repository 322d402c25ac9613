/**
 * Which cached pages are out of date. The content watcher writes it, the page cache reads it; both live in the server's
 * process but in different module graphs, so they meet on `globalThis`.
 *
 * @typedef {{ all: number, stories: Map<string, number> }} Expiry times in ms since the epoch: a page rendered before is stale
 */
const KEY = Symbol.for('paper.page-expiry');

/** @returns {Expiry} */
function expiry() {
  const shared = /** @type {Record<symbol, Expiry>} */ (/** @type {unknown} */ (globalThis));
  return (shared[KEY] ??= { all: 0, stories: new Map() });
}

/** Every page rendered until now must be rendered again when next asked for. O(1), whatever the size of the archive. */
export function expireAllPages(now = Date.now()) {
  const table = expiry();
  table.all = now;
  table.stories.clear(); // all of them are older than `all` now
}

/**
 * The page of one story, in every language, must be rendered again.
 * @param {string} slug
 */
export function expireStory(slug, now = Date.now()) {
  expiry().stories.set(slug, now);
}

/** A story's slug is the last segment of its address but for `both`; Next's cache keys end in the address. */
const SLUG = /([^/]*?)(?:\/both(?:-\w+)?)?$/;

/**
 * When the page at this cache key went out of date, in ms since the epoch; 0 for never.
 * @param {string} key
 */
export function staleSince(key) {
  const { all, stories } = expiry();
  return Math.max(all, stories.get(SLUG.exec(key)?.[1] ?? '') ?? 0);
}
