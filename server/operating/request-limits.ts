import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Storable } from '../stored/storable.ts';
import { clientAddress } from './client-address.ts';
import { type Rate, TokenBuckets } from './token-buckets.ts';

/**
 * What one client may have made for it. What is stored is free, so this counts only what nobody else has asked for since the last
 * publication. All of an office or a school may come from one address: fifty people there can each look for something of their
 * own at the same time, and somebody who types quickly, with a suggestion for each letter, asks for ten a second and is never
 * stopped. A page names up to 195 pictures, which are made once for all readers. An address at which nothing is costs a page that
 * is not stored; a reader with a hundred dead links is a program.
 */
const RATES = {
  search: { burst: 60, perSecond: 1 },
  suggestions: { burst: 240, perSecond: 10 },
  pictures: { burst: 800, perSecond: 20 },
  missing: { burst: 100, perSecond: 2 },
} as const satisfies Record<string, Rate>;

export type Limit = keyof typeof RATES;

/** Why a request is refused, and after how many seconds it may be made again. */
export type Refusal = { readonly limit: Limit; readonly retryAfter: number };

/** @param proxies how many proxies name the client (client-address.ts) */
export function requestLimits({ proxies }: { readonly proxies: number }) {
  const buckets = Object.fromEntries(Object.entries(RATES).map(([limit, rate]) => [limit, new TokenBuckets(rate)])) as Record<
    Limit,
    TokenBuckets
  >;
  let isHeaderMentioned = proxies > 0;

  /**
   * Asks whether something may be made for the client of a request. Whether there is anything at an address is known when its
   * answer begins, so each takes a token of `missing`, which it gives back then unless there was nothing.
   */
  return (request: IncomingMessage, response: ServerResponse, place: Storable | undefined): Refusal | undefined => {
    if (!isHeaderMentioned && request.headers['x-forwarded-for'] !== undefined) {
      isHeaderMentioned = true;
      console.warn(
        'A request has come with X-Forwarded-For. Behind a proxy, set TRUST_PROXY=1 (the number of proxies), so that limits apply to readers.',
      );
    }
    const client = clientAddress(request, proxies);
    if (client === undefined) return undefined;
    const limit = limitOf(place);
    const retryAfter = buckets[limit].take(client);
    if (retryAfter > 0) return { limit, retryAfter };
    if (limit === 'missing') onStatus(response, (status) => status === 404 || buckets.missing.giveBack(client));
    return undefined;
  };
}

/** Tells the status of an answer once, when it begins to be sent or is broken off before: films take minutes to be sent. */
function onStatus(response: ServerResponse, tell: (status: number) => void): void {
  let isTold = false;
  const told = () => {
    if (!isTold) tell(response.statusCode);
    isTold = true;
  };
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (...args: unknown[]) => {
    writeHead(...args);
    told();
    return response;
  };
  response.once('close', told);
}

function limitOf(place: Storable | undefined): Limit {
  if (place?.pool === 'searches') return place.kind === 'suggestions' ? 'suggestions' : 'search';
  return place?.pool === 'pictures' ? 'pictures' : 'missing';
}
