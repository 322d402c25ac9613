import { SHARED } from '../../lib/http/caching.ts';
import { processWide } from '../../lib/process/process-wide.ts';
import type { Answer } from './transform-response.ts';

type MeantBy = (url: string) => string | undefined;

/** What an address means is known to the code that Next bundles, which reads the index; the bundle of the server has none of it. */
const found = processWide('meant addresses', (): { meantBy: MeantBy } => ({ meantBy: () => undefined }));

/** Lets the server redirect what is not there. instrumentation.ts calls this when Next starts. */
export function redirectMissing(meantBy: MeantBy): void {
  found.meantBy = meantBy;
}

/**
 * An answer to a request for something that is not there: a redirect to what was meant, if anything was. It is permanent, but
 * caches ask again as for a page: a story may be published at the address. If the index cannot be asked, the answer stays.
 * @param url as in the request line
 */
export function orMeant(answer: Answer, url: string): Answer {
  const path = meant(url);
  if (path === undefined) return answer;
  const kept = Object.entries(answer.headers).filter(
    ([name]) => !/^(?:content-(?!security)|etag|transfer-encoding|cache-control|cdn-|link|x-nextjs-|vary)/.test(name),
  );
  return { status: 308, headers: { ...Object.fromEntries(kept), ...SHARED, location: path }, body: Buffer.from('') };
}

function meant(url: string): string | undefined {
  try {
    return found.meantBy(url);
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
