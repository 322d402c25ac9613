import type { IncomingMessage, ServerResponse } from 'node:http';
import { pathOf } from '../../lib/address/inner-link.ts';
import { isPage, read } from '../../lib/address/table.ts';
import { LENGTH_HEADER } from '../../lib/http/answer-file.ts';
import { asUnavailable, errorAnswer, isBroken } from './error-page.ts';
import { lightAnswer } from './light-page.ts';
import { orMeant } from './meant-address.ts';
import { withStatus } from './page-status.ts';
import { canShow } from './paper-state.ts';
import { type Head, transformResponse } from './transform-response.ts';

/** Production: redirects what is not there to what was meant, replaces error pages, and makes pages light. */
export function transformAnswers(request: IncomingMessage, response: ServerResponse): void {
  const { method, url = '' } = request;
  const isRead = method === 'GET' || method === 'HEAD';
  const address = read(pathOf(url));
  const mayBePage = address === undefined || isPage(address);
  const isForReader = mayBePage && /text\/html|\*\/\*/.test(request.headers.accept ?? '*/*');
  if (isRead && mayBePage) request.method = 'GET'; // HEAD needs the page too, for its status and length
  transformResponse(response, (head) => {
    stateLength(response, head);
    const isPageOfNext = isRead && isHtml(head);
    if (!isBroken(head) && !isPageOfNext && head.status !== 404) return undefined;
    return (answer) => {
      const light = isPageOfNext ? lightAnswer(answer, url) : answer;
      const meant = isRead && (light.status === 404 || light.status === 400) ? orMeant(light, url) : light;
      const stated = meant.status >= 500 && !canShow() ? asUnavailable(meant) : meant;
      // Files and tools get only the status; a malformed address may be a reader's
      return isBroken(stated) && isForReader ? errorAnswer(stated, url) : stated;
    };
  });
}

/** The preview: gives a page the status that it states, as `lightAnswer` does in production, and redirects what is not there. */
export function transformPreview({ url = '' }: IncomingMessage, response: ServerResponse): void {
  transformResponse(response, (head) => {
    stateLength(response, head);
    if (!isHtml(head) && head.status !== 404) return undefined;
    return (answer) => {
      const page = isHtml(head) ? withStatus(answer) : answer;
      return page.status === 404 ? orMeant(page, url) : page;
    };
  });
}

/** Gives a file the length that its route knows; where it is compressed, server/compress.ts takes it away again. */
function stateLength(response: ServerResponse, { headers }: Head): void {
  const length = headers[LENGTH_HEADER];
  if (length === undefined) return;
  response.removeHeader(LENGTH_HEADER);
  response.setHeader('Content-Length', length);
}

const isHtml = ({ headers }: Head) => String(headers['content-type'] ?? '').startsWith('text/html');
