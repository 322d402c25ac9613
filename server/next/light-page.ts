import { withStatus } from './page-status.ts';
import { stripRuntime } from './strip-runtime.ts';
import type { Answer } from './transform-response.ts';

/** For results: the browser caches them for half a minute, for the way back to them; no shared cache does. */
const CACHED = 'private, max-age=30';
/** For a missing page, which may exist the next time. */
const NOT_STORED = 'private, no-store';

/**
 * A page that passes no cache handler, without React's client runtime like those that pass it. The security policy would not
 * let the runtime run.
 */
export function lightAnswer(answer: Answer): Answer {
  const { status, headers, body } = withStatus(answer);
  const html = body.toString('utf8');
  const light = Buffer.from(stripRuntime(html) ?? html);
  const caching = { 200: CACHED, 404: NOT_STORED }[status];
  return { status, headers: { ...headers, ...(caching && { 'cache-control': caching }) }, body: light };
}
