import { createHash } from 'node:crypto';
import { isKnown } from './etag.ts';

/** What is known of a text. */
type Known = { readonly version: string; readonly etag: string; readonly since: Date };
type Text = Known & { readonly body: string };

// Next bundles this module several times a process; what is kept is one set all the same
const kept = ((globalThis as { paperTexts?: { known: Map<string, Known>; bodies: Map<string, string> } }).paperTexts ??= {
  known: new Map(),
  bodies: new Map(),
});
/** Every feed of a paper with many topics: whoever has a text is told so without making it. */
const KNOWN = 1000;
/** Full texts of thirty stories are some 300 kB. */
const BODIES = 48;

/**
 * The text at an address, made again where what it is made from has another version, or where it was dropped.
 * @returns since when it has been as it is, as far as this process knows: a story that appears with a date of yesterday is
 * news all the same, so no date of the content would do for `Last-Modified`
 */
export function keptText(address: string, version: string, make: () => string): Text {
  const before = kept.known.get(address);
  const keptBody = before?.version === version ? kept.bodies.get(address) : undefined;
  const body = keptBody ?? make();
  const etag = keptBody === undefined || !before ? tagOf(body) : before.etag;
  const since = before?.etag === etag ? before.since : new Date();
  keep(kept.known, KNOWN, address, { version, etag, since });
  keep(kept.bodies, BODIES, address, body);
  return { version, body, etag, since };
}

/** Keeps the last used of many. */
function keep<T>(all: Map<string, T>, most: number, address: string, one: T): void {
  all.delete(address);
  all.set(address, one);
  const [oldest] = all.keys();
  if (all.size > most && oldest !== undefined) all.delete(oldest);
}

/** Answers with the text at an address; where the client has it, without making it. */
export function answerKept(
  request: Request,
  { address, version, make }: { readonly address: string; readonly version: string; readonly make: () => string },
  headers: Record<string, string>,
): Response {
  const known = kept.known.get(address);
  if (known?.version !== version || !isFresh(request.headers, known)) return answerWith(request, keptText(address, version, make), headers);
  keep(kept.known, KNOWN, address, known);
  return notModified(known, headers);
}

/** Weak, because the same text goes out compressed and not. */
const tagOf = (body: string): string => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

type Validators = { readonly etag: string; readonly since: Date | undefined };
type Answer = Validators & { readonly body: string };

/** Readers ask each time (304 while unchanged); a CDN may answer for half a minute, then asks in the background. */
const SHARED = 'public, max-age=0, s-maxage=30, stale-while-revalidate=300';

/** How long a CDN may answer with a feed, in s: less than a hub waits to be told that it changed (server/announce.ts). */
export const FEED_SHARED = 5;
/** A hub fetches a feed once when it is told: what a CDN would send from the background is the old one, and goes to all. */
export const SHARED_BRIEFLY = `public, max-age=0, s-maxage=${FEED_SHARED}`;

/** Answers with a text that was made for this request. */
export const answerText = (request: Request, body: string, headers: Record<string, string>): Response =>
  answerWith(request, { body, etag: tagOf(body), since: undefined }, headers);

/** Answers with a text, or with 304 where the client has it (RFC 9110, 13.2.2: an ETag it sends counts, and the date then not). */
export const answerWith = (request: Request, { body, ...validators }: Answer, headers: Record<string, string>): Response =>
  isFresh(request.headers, validators) ? notModified(validators, headers) : new Response(body, { headers: headersOf(validators, headers) });

const notModified = (validators: Validators, headers: Record<string, string>): Response =>
  new Response(null, { status: 304, headers: headersOf(validators, headers) });

const headersOf = ({ etag, since }: Validators, headers: Record<string, string>): Record<string, string> => ({
  'Cache-Control': SHARED,
  ...headers,
  ETag: etag,
  ...(since && { 'Last-Modified': since.toUTCString() }),
});

function isFresh(headers: Headers, { etag, since }: Validators): boolean {
  const tags = headers.get('if-none-match');
  if (tags !== null) return isKnown(tags, etag);
  if (!since) return false;
  const date = Date.parse(headers.get('if-modified-since') ?? '');
  return Math.floor(since.getTime() / 1000) * 1000 <= date; // HTTP's dates have no milliseconds
}
