/** How long caches may answer without asking: `Cache-Control`, and what only CDNs are told (RFC 9213, Targeted Cache Control). */
export type Caching = Readonly<Record<'Cache-Control', string> & Partial<Record<'CDN-Cache-Control', string>>>;

/**
 * Browsers ask each time. They are not told of `stale-while-revalidate`, with which Firefox shows a page once more as it was
 * before a correction: the whole policy of a CDN is in a header of its own.
 */
const EACH_TIME = 'public, max-age=0, must-revalidate';

/** For pages and files made from content: a CDN may answer for half a minute, then asks in the background. */
export const SHARED: Caching = { 'Cache-Control': EACH_TIME, 'CDN-Cache-Control': 'max-age=30, stale-while-revalidate=300' };

/** How long a CDN may answer with a feed, in s: less than the wait before a hub is told that it changed (server/announce.ts). */
export const FEED_SHARED = 5;

/**
 * For feeds and missing pages. Nothing stale: a hub fetches a feed once and would pass the old one on to all, and a missing
 * page may be there in a moment.
 */
export const SHARED_BRIEFLY: Caching = { 'Cache-Control': EACH_TIME, 'CDN-Cache-Control': `max-age=${FEED_SHARED}` };
