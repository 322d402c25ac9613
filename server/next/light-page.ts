import { withStatus } from './page-status.ts';
import { stripRuntime } from './strip-runtime.ts';
import type { Answer } from './transform-response.ts';

/** Half a minute for the way back to the results; no shared cache. */
const CACHED = 'private, max-age=30';
/** What is not there now may be there the next time. */
const NOT_STORED = 'private, no-store';

/**
 * A page that does not pass the page cache, as light as those that do: without React's client runtime, which the policy
 * would not let run either.
 */
export function lightAnswer(answer: Answer): Answer {
  const { status, headers, body } = withStatus(answer);
  const html = body.toString('utf8');
  const light = Buffer.from(stripRuntime(html) ?? html);
  const caching = { 200: CACHED, 404: NOT_STORED }[status];
  return { status, headers: { ...headers, ...(caching && { 'cache-control': caching }) }, body: light };
}
