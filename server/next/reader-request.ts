import type { IncomingMessage } from 'node:http';

/** What Next's client and its proxy tell its server by; no reader's browser sends them, because pages have no such client. */
const OF_NEXT = /^(?:rsc$|next-|x-middleware-|x-nextjs-|x-invoke-|x-matched-path$|x-prerender-|x-now-)/;

/**
 * Takes what only Next's own client sends from a request, header and parameter: with it a page is answered as payload for a
 * client that the paper does not have, under the same address as the page.
 */
export function withoutClientOfNext(request: IncomingMessage): void {
  for (const name in request.headers) if (OF_NEXT.test(name)) delete request.headers[name];
  if (request.url?.includes('_rsc=')) request.url = request.url.replace(/([?&])_rsc=[^&]*(&|$)/g, '$1').replace(/[?&]$/, '');
}
