import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorAnswer, isBroken } from './error-page.ts';
import { lightAnswer } from './light-page.ts';
import { withStatus } from './page-status.ts';
import { type Head, transformResponse } from './transform-response.ts';

/** Pages that are made for each request, and so never pass the page cache. */
const PER_REQUEST = /^\/[a-z-]{2,10}\/search(?:\?|$)/;

/** Production: replaces error pages, and lightens pages that do not pass the page cache. */
export function transformAnswers(request: IncomingMessage, response: ServerResponse): void {
  const { method, url = '' } = request;
  const isPerRequest = (method === 'GET' || method === 'HEAD') && PER_REQUEST.test(url);
  const accepts = request.headers['accept-encoding'] ?? '';
  const isPage = acceptsPage(request);
  if (isPerRequest) {
    request.method = 'GET'; // the head states status and length of the page, so the page is needed for HEAD too
    delete request.headers['accept-encoding']; // Next would compress it piece by piece before it is read here
  }
  transformResponse(response, (head) => {
    if (isBroken(head) && isPage) return (answer) => errorAnswer(answer, url);
    return isPerRequest && isHtml(head) ? (answer) => lightAnswer(answer, accepts) : undefined;
  });
}

/** The preview: gives a page the status that it states. In production the page cache does so. */
export function transformPreview(response: ServerResponse): void {
  transformResponse(response, (head) => (isHtml(head) ? withStatus : undefined));
}

const isHtml = ({ headers }: Head) => String(headers['content-type'] ?? '').startsWith('text/html');

/** Files and tools get their status alone. */
const acceptsPage = ({ url = '', headers }: IncomingMessage) =>
  !/^\/(_next|media|fonts|elements)\//.test(url) && /text\/html|\*\/\*/.test(headers.accept ?? '*/*');
