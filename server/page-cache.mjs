import { createRequire } from 'node:module';
import { staleSince } from './page-expiry.mjs';
import { LOST_LINK, MISSING } from './page-status.mjs';
import { stripRuntime } from './strip-runtime.mjs';

/**
 * Next's own page cache, with four differences (docs/architecture.md, "The page cache"):
 * reader pages lose React's client runtime; a page that is out of date is a miss; a page that says it is missing is
 * answered 404 and kept nowhere, so that a crawler cannot fill memory or disk with made-up addresses.
 */
const require = createRequire(import.meta.url);
/** @type {typeof import('next/dist/server/lib/incremental-cache/file-system-cache').default} */
const FileSystemCache = require('next/dist/server/lib/incremental-cache/file-system-cache').default;

/** Browsers ask each time (304 while unchanged); a CDN may answer for half a minute, then asks in the background. */
const SHARED = 'public, max-age=0, s-maxage=30, stale-while-revalidate=300';
/** An address that names nothing now may name a story in a moment. */
const SHORT = 'public, max-age=0, s-maxage=5';
/** A short link that leads nowhere says so in the language of whoever asked. */
const NEVER = 'private, no-store';

const done = new WeakSet();
/** When the render now under way for a key began: what was read before a change must not be kept after it. @type {Map<string, number>} */
const renderStarted = new Map();

/** In place: Next answers the reader who caused the render from this same object. @param {string} key @param {any} page */
function lighten(key, page) {
  if (page?.kind !== 'APP_PAGE' || typeof page.html !== 'string' || page.postponed || done.has(page)) return;
  done.add(page);
  if (page.html.includes(MISSING)) page.status = 404;
  if (page.status === 308) delete page.headers?.location; // Next adds it itself, and would send it twice
  page.headers = { ...page.headers, 'cache-control': page.status !== 404 ? SHARED : key.endsWith(LOST_LINK) ? NEVER : SHORT };
  page.html = stripRuntime(page.html) ?? page.html;
}

export default class PageCache extends FileSystemCache {
  /** @param {Parameters<InstanceType<typeof FileSystemCache>['get']>} args */
  async get(...args) {
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

  /** @param {Parameters<InstanceType<typeof FileSystemCache>['set']>} args */
  async set(...args) {
    const [key, page] = args;
    const started = renderStarted.get(key) ?? Date.now();
    renderStarted.delete(key);
    lighten(key, page);
    if (page && 'status' in page && page.status === 404) return;
    if (started < staleSince(key)) return;
    await super.set(...args);
  }
}
