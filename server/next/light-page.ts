import { pathOf } from '../../lib/address/inner-link.ts';
import { read } from '../../lib/address/table.ts';
import { type Caching, SHARED, SHARED_BRIEFLY } from '../../lib/http/caching.ts';
import { withStatus } from './page-status.ts';
import { stripRuntime } from './strip-runtime.ts';
import type { Answer } from './transform-response.ts';

/** For results: the browser caches them for half a minute, for the way back to them; no shared cache does. */
const RESULTS: Caching = { 'Cache-Control': 'private, max-age=30' };
/** For the page of a short link that leads nowhere, because it depends on the reader's language, and of a search in no edition. */
const NOT_STORED: Caching = { 'Cache-Control': 'private, no-store' };

/**
 * A page that Next has rendered, with the status that it states, the paper's own caching, and without React's client runtime,
 * which the security policy would not let run.
 * @param url the address that was asked for
 */
export function lightAnswer(answer: Answer, url: string): Answer {
  const { status, headers, body } = withStatus(answer);
  const html = body.toString('utf8');
  const light = Buffer.from(stripRuntime(html) ?? html);
  const caching = Object.entries(cachingOf(status, url)).map(([name, value]) => [name.toLowerCase(), value]);
  return { status, headers: { ...headers, ...Object.fromEntries(caching) }, body: light };
}

function cachingOf(status: number, url: string): Caching {
  if (status === 404) return isSearch(url) || /^\/s(?:\/|$)/i.test(pathOf(url)) ? NOT_STORED : SHARED_BRIEFLY;
  if (status >= 400) return NOT_STORED;
  return isSearch(url) ? RESULTS : SHARED;
}

const isSearch = (url: string): boolean => read(pathOf(url))?.kind === 'search';
