import { createRequire } from 'node:module';
import { type Caching, SHARED, SHARED_BRIEFLY } from '../../lib/http/caching.ts';
import { staleSince } from './page-expiry.ts';
import { LOST_LINK, MISSING } from './page-status.ts';
import { stripRuntime } from './strip-runtime.ts';

/**
 * Next's own page cache, with four differences (docs/architecture.md, "The page cache"): pages lose React's client runtime;
 * an expired page is a miss; a page that says it is missing is answered 404; and such a page is not stored, so that a
 * crawler cannot fill memory or disk with made-up addresses. Next exports the class privately, without an ES module.
 */
const require = createRequire(import.meta.url);
const { default: FileSystemCache } = require('next/dist/server/lib/incremental-cache/file-system-cache') as FileSystemCacheModule;

type FileSystemCacheModule = typeof import('next/dist/server/lib/incremental-cache/file-system-cache');
type Cache = InstanceType<FileSystemCacheModule['default']>;
type Page = Parameters<Cache['set']>[1];

/** For the page of a short link that leads nowhere, because it depends on the reader's language. */
const NEVER: Caching = { 'Cache-Control': 'private, no-store' };

const done = new WeakSet();
/** When the current render for a key began: a page whose content was read before a change must not be stored after it. */
const renderStarted = new Map<string, number>();

/** Changes the page in place: Next answers the request that caused the render from this same object. */
function lighten(key: string, page: Page): void {
  if (page?.kind !== 'APP_PAGE' || typeof page.html !== 'string' || page.postponed || done.has(page)) return;
  done.add(page);
  if (page.html.includes(MISSING)) page.status = 404;
  const caching = page.status !== 404 ? SHARED : key.endsWith(LOST_LINK) ? NEVER : SHARED_BRIEFLY;
  // In lower case like Next's own, beside which another case would be a second header
  const named = Object.entries(caching).map(([name, value]) => [name.toLowerCase(), value]);
  page.headers = { ...page.headers, ...Object.fromEntries(named) };
  page.html = stripRuntime(page.html) ?? page.html;
}

/**
 * The page to store, which keeps the Location of a redirect. It is removed from the page that answers the present request: Next
 * has set it on that response already, and would send it twice.
 */
function forStore(page: Page): Page {
  if (page?.kind !== 'APP_PAGE' || page.headers?.location === undefined) return page;
  const stored = { ...page, headers: { ...page.headers } };
  done.add(stored);
  delete page.headers.location;
  return stored;
}

/** The `cacheHandler` of next.config.ts. */
export default class PageCache extends FileSystemCache {
  override async get(...args: Parameters<Cache['get']>): ReturnType<Cache['get']> {
    const [key, context] = args;
    const entry = await super.get(...args);
    if (context.kind !== 'APP_PAGE' && context.kind !== 'APP_ROUTE') return entry;
    if (entry && (entry.lastModified ?? 0) >= staleSince(key)) {
      lighten(key, entry.value);
      return entry;
    }
    renderStarted.set(key, Date.now());
    return null;
  }

  override async set(...args: Parameters<Cache['set']>): Promise<void> {
    const [key, page, context] = args;
    const started = renderStarted.get(key) ?? Date.now();
    renderStarted.delete(key);
    lighten(key, page);
    const stored = forStore(page);
    if (page && 'status' in page && page.status === 404) return;
    if (started < staleSince(key)) return;
    await super.set(key, stored, context);
  }
}
