import { gzipSync } from 'node:zlib';
import { MISSING } from './page-status.mjs';
import { stripRuntime } from './strip-runtime.mjs';

/** Pages that are made for each request, and so never pass the page cache. */
const PER_REQUEST = /^\/[a-z-]{2,10}\/search(?:\?|$)/;

/** Half a minute for the way back to the results; nobody else's business. */
const CACHED = 'private, max-age=30';
/** What is not there now may be there the next time. */
const NOT_KEPT = 'private, no-store';

/** A client that takes gzip names it, and not to say that it does not (`gzip;q=0`). */
const TAKES_GZIP = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/;

/**
 * Makes a page that does not pass the page cache as light as those that do: without React's client runtime, which their
 * policy would not let run either. The page is held back until it is whole: it has no slow part to stream.
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 */
export function lightenOnTheWayOut(request, response) {
  const { method, url } = request;
  if ((method !== 'GET' && method !== 'HEAD') || !PER_REQUEST.test(url ?? '')) return;
  request.method = 'GET'; // whoever asks for the head only has it of the whole page; Node sends no more of it
  const accepts = request.headers['accept-encoding'] ?? '';
  delete request.headers['accept-encoding']; // Next would compress it piece by piece before it is read here
  const { end, writeHead } = response;
  let isWhole = false;
  /** @type {Buffer[]} */
  const pieces = [];
  /** @param {unknown} piece @param {unknown} encoding */
  const keep = (piece, encoding) => {
    if (piece === undefined || piece === null || typeof piece === 'function') return;
    pieces.push(
      typeof piece === 'string'
        ? Buffer.from(piece, typeof encoding === 'string' ? /** @type {BufferEncoding} */ (encoding) : 'utf8')
        : Buffer.from(/** @type {Uint8Array} */ (piece)),
    );
  };
  /** The head goes with the page: what was compressed and how long it is are not known before. @param {number} status @param {any[]} rest */
  const waitingHead = (status, ...rest) => {
    if (isWhole) return writeHead.call(response, status, ...rest);
    response.statusCode = status;
    for (const [name, value] of Object.entries(rest.find((arg) => typeof arg === 'object') ?? {})) response.setHeader(name, value);
    return response;
  };
  /** @param {any[]} args */
  const keepingWrite = (...args) => {
    keep(args[0], args[1]);
    args.find((arg) => typeof arg === 'function')?.();
    return true;
  };
  /** @param {any[]} args */
  const sendingEnd = (...args) => {
    keep(args[0], args[1]);
    const whole = Buffer.concat(pieces);
    isWhole = true;
    const isPage = String(response.getHeader('content-type') ?? '').startsWith('text/html');
    return Reflect.apply(end, response, [
      isPage ? light(whole, response, TAKES_GZIP.test(accepts)) : whole,
      ...args.filter((arg) => typeof arg === 'function'),
    ]);
  };
  Object.assign(response, { writeHead: waitingHead, write: keepingWrite, end: sendingEnd, flushHeaders: () => {} });
}

/** @param {Buffer} page @param {import('node:http').ServerResponse} response @param {boolean} zip */
function light(page, response, zip) {
  const html = page.toString('utf8');
  const body = Buffer.from(stripRuntime(html) ?? html);
  if (html.includes(MISSING)) response.statusCode = 404;
  const caching = { 200: CACHED, 404: NOT_KEPT }[response.statusCode];
  if (caching) response.setHeader('Cache-Control', caching);
  response.setHeader('Vary', 'Accept-Encoding');
  const sent = zip ? gzipSync(body) : body;
  if (zip) response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Content-Length', sent.length);
  return sent;
}
