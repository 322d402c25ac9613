import type { IncomingMessage, ServerResponse } from 'node:http';
import { frontPath } from '../../lib/address/addresses.ts';
import { pathOf } from '../../lib/address/inner-link.ts';
import { isPage, read } from '../../lib/address/table.ts';
import { errorAnswer, isBroken } from './error-page.ts';
import { lightAnswer } from './light-page.ts';
import { withStatus } from './page-status.ts';
import { type Head, transformResponse } from './transform-response.ts';

/** Whether a page is made for each request, and so never passes the page cache: a search, in an edition that there is not, too. */
function isSearch(url: string): boolean {
  const [, , ...below] = pathOf(url).split('/');
  return read([frontPath('en'), ...below].join('/'))?.kind === 'search';
}

/** Production: replaces error pages, and lightens pages that do not pass the page cache. */
export function transformAnswers(request: IncomingMessage, response: ServerResponse): void {
  const { method, url = '' } = request;
  const isPerRequest = (method === 'GET' || method === 'HEAD') && isSearch(url);
  const isForReader = acceptsPage(request);
  if (isPerRequest) request.method = 'GET'; // the head states status and length of the page, so the page is needed for HEAD too
  transformResponse(response, (head) => {
    if (isBroken(head) && isForReader) return (answer) => errorAnswer(answer, url);
    return isPerRequest && isHtml(head) ? lightAnswer : undefined;
  });
}

/** The preview: gives a page the status that it states. In production the page cache does so. */
export function transformPreview(response: ServerResponse): void {
  transformResponse(response, (head) => (isHtml(head) ? withStatus : undefined));
}

const isHtml = ({ headers }: Head) => String(headers['content-type'] ?? '').startsWith('text/html');

/** Files and tools get their status alone; an address that cannot be read may be a reader's. */
function acceptsPage({ url = '', headers }: IncomingMessage): boolean {
  const address = read(pathOf(url));
  return (address === undefined || isPage(address)) && /text\/html|\*\/\*/.test(headers.accept ?? '*/*');
}
