import { createHash } from 'node:crypto';
import { processWide } from '../process/process-wide.ts';
import { SHARED } from './caching.ts';
import { matchesEtag } from './etag.ts';
import { setNewest } from './lru.ts';

/** The validators of a rendered text, and the version of what it was rendered from. */
type Known = { readonly version: string; readonly etag: string; readonly since: Date };
type Text = Known & { readonly body: string };

const cache = processWide('texts', () => ({ known: new Map<string, Known>(), bodies: new Map<string, string>() }));
/** How many texts have their validators cached, to answer 304 without rendering: every feed of a paper with many topics. */
const KNOWN = 1000;
/** How many texts are cached; the full texts of thirty stories are some 300 kB. */
const BODIES = 48;

/**
 * The text at an address, from the cache or rendered anew if `version` has changed or the cache has dropped the text.
 * @returns the text with the time of its last change, as far as this process knows. A date from the content would not do for
 * `Last-Modified`: a story may appear today with yesterday's date
 */
export function keptText(address: string, version: string, render: () => string): Text {
  const before = cache.known.get(address);
  const cachedBody = before?.version === version ? cache.bodies.get(address) : undefined;
  const body = cachedBody ?? render();
  const etag = cachedBody === undefined || !before ? etagOf(body) : before.etag;
  const since = before?.etag === etag ? before.since : new Date();
  setNewest(cache.known, KNOWN, address, { version, etag, since });
  setNewest(cache.bodies, BODIES, address, body);
  return { version, body, etag, since };
}

/** Answers with the text at an address, or with 304 and without rendering if the client has it. */
export function answerKept(
  request: Request,
  { address, version, make }: { readonly address: string; readonly version: string; readonly make: () => string },
  headers: Record<string, string>,
): Response {
  const known = cache.known.get(address);
  if (known?.version !== version || !isFresh(request.headers, known)) return answerWith(request, keptText(address, version, make), headers);
  setNewest(cache.known, KNOWN, address, known);
  return notModified(known, headers);
}

/** A weak ETag, because the same text is sent compressed and uncompressed. */
const etagOf = (body: string): string => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

type Validators = { readonly etag: string; readonly since: Date | undefined };
type Answer = Validators & { readonly body: string };

/** Answers with a text that was rendered for this request. */
export const answerText = (request: Request, body: string, headers: Record<string, string>): Response =>
  answerWith(request, { body, etag: etagOf(body), since: undefined }, headers);

/** Answers with a text, or with 304 if the client has it (RFC 9110, 13.2.2: If-None-Match takes precedence over the date). */
export const answerWith = (request: Request, { body, ...validators }: Answer, headers: Record<string, string>): Response =>
  isFresh(request.headers, validators) ? notModified(validators, headers) : new Response(body, { headers: headersOf(validators, headers) });

const notModified = (validators: Validators, headers: Record<string, string>): Response =>
  new Response(null, { status: 304, headers: headersOf(validators, headers) });

const headersOf = ({ etag, since }: Validators, headers: Record<string, string>): Record<string, string> => ({
  ...('Cache-Control' in headers ? {} : SHARED),
  ...headers,
  ETag: etag,
  ...(since && { 'Last-Modified': since.toUTCString() }),
});

function isFresh(headers: Headers, { etag, since }: Validators): boolean {
  const tags = headers.get('if-none-match');
  if (tags !== null) return matchesEtag(tags, etag);
  if (!since) return false;
  const date = Date.parse(headers.get('if-modified-since') ?? '');
  return Math.floor(since.getTime() / 1000) * 1000 <= date; // dates of HTTP have no milliseconds
}

/**
 * The 404 of every route handler. It is always the same, so that clients cannot tell a draft or a scheduled story from no
 * story. Pages have components/site/NotFound.tsx.
 */
export const plainNotFound = (): Response =>
  new Response('Not found\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } });
