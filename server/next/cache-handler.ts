import type { CacheHandler } from 'next/dist/server/lib/incremental-cache';
import { type Caching, SHARED, SHARED_BRIEFLY } from '../../lib/http/caching.ts';
import { LOST_LINK, MISSING } from './page-status.ts';
import { stripRuntime } from './strip-runtime.ts';

type Entry = Parameters<CacheHandler['set']>[1];

/** For the page of a short link that leads nowhere, because it depends on the reader's language. */
const NEVER: Caching = { 'Cache-Control': 'private, no-store' };

/**
 * Changes a rendered page in place: Next answers the request from the same object. It loses React's client runtime, is a 404 if it
 * says that it is missing, and gets the paper's own caching.
 */
function lighten(key: string, page: Entry): void {
  if (page?.kind !== 'APP_PAGE' || typeof page.html !== 'string' || page.postponed) return;
  if (page.html.includes(MISSING)) page.status = 404;
  const caching = page.status !== 404 ? SHARED : key.endsWith(LOST_LINK) ? NEVER : SHARED_BRIEFLY;
  // In lower case like Next's own, beside which another case would be a second header
  const named = Object.entries(caching).map(([name, value]) => [name.toLowerCase(), value]);
  // Without the address of a redirect: Next has set it on the response already, and would send it twice
  const { location: _, ...own } = page.headers ?? {};
  page.headers = { ...own, ...Object.fromEntries(named) };
  page.html = stripRuntime(page.html) ?? page.html;
}

/**
 * The `cacheHandler` of next.config.ts: it sees each page between its rendering and its sending, and keeps none. What is kept are
 * the bytes that were sent (server/stored/); a second copy, with the payload for a client that the paper does not have, would be
 * five times as large.
 */
export default class LightPages implements CacheHandler {
  async get(): Promise<null> {
    return null;
  }

  async set(...[key, entry]: Parameters<CacheHandler['set']>): Promise<void> {
    lighten(key, entry);
  }

  async revalidateTag(): Promise<void> {}
  resetRequestCache(): void {}
}
