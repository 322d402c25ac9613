import { Readable } from 'node:stream';
import { matchesEtag } from './etag.ts';

/** A file to send. */
export type ServedFile = {
  /** Media type */
  readonly type: string;
  /** In bytes */
  readonly size: number;
  /** Strong, unless the file is sent compressed too */
  readonly etag: string;
  readonly modified: Date;
  /** From the first to the last byte, both included */
  readonly read: (start: number, end: number) => Buffer | Readable;
};

/**
 * States the length to the server, which makes it Content-Length (server/next/answers.ts): Next sends none that a route
 * states (send-response.js, 16.2).
 */
export const LENGTH_HEADER = 'x-content-length';

/** Answers with a file or a range of it, by the conditions of RFC 9110 (13.2.2, 14), by which players start a film in the middle. */
export function answerFile(request: Request, file: ServedFile, caching: string): Response {
  const headers = new Headers({
    'Content-Type': file.type,
    'Cache-Control': caching,
    ETag: file.etag,
    'Last-Modified': file.modified.toUTCString(),
    'Accept-Ranges': 'bytes',
  });
  const status = conditionsOf(request.headers, file);
  if (status !== 200) return new Response(null, { status, headers });
  const range =
    request.method === 'GET' && mayBePart(request.headers.get('if-range'), file) ? rangeOf(request.headers, file.size) : 'whole';
  if (range === 'none') {
    headers.set('Content-Range', `bytes */${file.size}`);
    return new Response(null, { status: 416, headers });
  }
  const [start, end] = range === 'whole' ? [0, file.size - 1] : range;
  headers.set('Content-Length', String(end - start + 1));
  headers.set(LENGTH_HEADER, String(end - start + 1));
  if (range !== 'whole') {
    headers.set('Content-Range', `bytes ${start}-${end}/${file.size}`);
    headers.set('Cache-Control', `${caching}, no-transform`); // a part that is compressed would be a part of something else
  }
  return new Response(end < start ? null : bodyOf(file.read(start, end)), { status: range === 'whole' ? 200 : 206, headers });
}

const bodyOf = (read: Buffer | Readable): BodyInit =>
  read instanceof Readable ? (Readable.toWeb(read) as ReadableStream) : new Uint8Array(read);

/** The status by the conditions of a request, in the order of RFC 9110, 13.2.2. */
function conditionsOf(headers: Headers, { etag, modified }: ServedFile): 200 | 304 | 412 {
  const match = headers.get('if-match');
  const noneMatch = headers.get('if-none-match');
  const isLaterThan = (name: string) => inSeconds(modified) > Date.parse(headers.get(name) ?? '');
  if (match !== null) {
    if (match.trim() !== '*' && !match.split(',').some((one) => isSame(one, etag))) return 412;
  } else if (isLaterThan('if-unmodified-since')) return 412;
  if (noneMatch !== null) return matchesEtag(noneMatch, etag) ? 304 : 200;
  return headers.has('if-modified-since') && inSeconds(modified) <= Date.parse(headers.get('if-modified-since') ?? '') ? 304 : 200;
}

/** Dates of HTTP have no milliseconds. */
const inSeconds = (date: Date): number => Math.floor(date.getTime() / 1000) * 1000;

/** Strong comparison (RFC 9110, 8.8.3.2). */
const isSame = (tag: string, etag: string): boolean => tag.trim() === etag && !etag.startsWith('W/');

/** Whether the client's part is of this very file (RFC 9110, 13.1.5): by the strong tag or by the exact date. */
const mayBePart = (condition: string | null, { etag, modified }: ServedFile): boolean =>
  condition === null || isSame(condition, etag) || (!condition.includes('"') && Date.parse(condition) === inSeconds(modified));

/** The range that is asked for. Several, invalid ones and other units are passed over, as RFC 9110, 14.2 allows; `none` cannot be had. */
function rangeOf(headers: Headers, size: number): readonly [number, number] | 'whole' | 'none' {
  const [, from, to] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(headers.get('range') ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return 'whole';
  if (from !== '' && to !== '' && Number(from) > Number(to)) return 'whole';
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start >= size || (from === '' && Number(to) === 0) ? 'none' : [start, end];
}
