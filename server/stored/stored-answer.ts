import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { matchesEtag } from '../../lib/http/etag.ts';
import type { Answer } from '../next/transform-response.ts';
import { backgroundWork } from './background-work.ts';
import type { Shows } from './expiry.ts';
import { CodedBody } from './coded-body.ts';
import { codingFor } from './coding.ts';

/** Headers that say nothing about the answer to readers, and those that depend on the coding or the connection. */
const OWN = /^(?:x-nextjs-|x-content-length$|connection$|keep-alive$|transfer-encoding$|date$|vary$|etag$|content-(?:length|encoding)$)/;

const TEXT = /^(?:text\/|image\/svg|application\/(?:[\w.+-]*(?:json|xml)|javascript|manifest))/;

/** How often an answer must have been sent to be packed as small as it can be. */
const OFTEN = 4;
const improving = backgroundWork();

/** An answer that is ready to be sent: its head is made once, its body once a coding. */
export class StoredAnswer {
  /** How often it was sent. */
  sent = 0;
  /** Until when it is not tried again to make it anew, because that has just failed; by `ownTime`. */
  restsUntil = 0;

  private constructor(
    /** What expires it */
    readonly shows: Shows,
    /** When its making began, by `ownTime` */
    readonly made: number,
    private readonly head: Readonly<Record<'whole' | 'unchanged', readonly string[]>>,
    private readonly etag: string,
    private readonly modified: number | undefined,
    private readonly body: CodedBody,
  ) {}

  static async of({ headers, body }: Answer, shows: Shows, made: number): Promise<StoredAnswer> {
    const isText = TEXT.test(String(headers['content-type'] ?? ''));
    const own = headers.etag === undefined ? undefined : String(headers.etag);
    // Weak, because the same answer is sent in several codings; Next's own tag of a page is a hash of 32 bits
    const etag = !isText && own !== undefined ? own : `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const named = Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || OWN.test(name.toLowerCase()) ? [] : [value].flat().flatMap((one) => [name, String(one)]),
    );
    const unchanged = [...named, 'ETag', etag, ...(isText ? ['Vary', 'Accept-Encoding'] : [])];
    const modified = Date.parse(String(headers['last-modified'] ?? ''));
    return new StoredAnswer(
      shows,
      made,
      { whole: unchanged, unchanged: withoutType(unchanged) },
      etag,
      Number.isNaN(modified) ? undefined : modified,
      await CodedBody.of(body, isText),
    );
  }

  /** What it takes of the memory, in bytes; the head is some 2 kB. */
  get size(): number {
    return this.body.size + 2048;
  }

  /**
   * Answers a GET or HEAD, with 304 if the client has this answer (RFC 9110, 13.2.2).
   * @param more headers of this request alone, as names and values in turn
   */
  send(request: IncomingMessage, response: ServerResponse, more: readonly string[]): void {
    if (++this.sent === OFTEN) improving.add(this.etag, () => this.body.improve());
    if (this.isKnownTo(request)) {
      response.writeHead(304, [...this.head.unchanged, ...more]);
      response.end();
      return;
    }
    const coding = this.body.codingFor(codingFor(request.headers['accept-encoding'] as string | undefined));
    const respond = (bytes: Buffer) => {
      if (response.destroyed) return;
      const coded = coding === 'identity' ? [] : ['Content-Encoding', coding];
      response.writeHead(200, [...this.head.whole, ...coded, 'Content-Length', String(bytes.length), ...more]);
      response.end(request.method === 'HEAD' ? undefined : bytes);
    };
    const ready = this.body.ready(coding);
    if (ready) respond(ready);
    // Nothing can fail here but memory; without an answer the client would wait for its own limit
    else this.body.in(coding).then(respond, (error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  }

  private isKnownTo({ headers }: IncomingMessage): boolean {
    const tags = headers['if-none-match'];
    if (tags !== undefined) return matchesEtag(tags, this.etag);
    const since = headers['if-modified-since'];
    return since !== undefined && this.modified !== undefined && this.modified <= Date.parse(since);
  }
}

/** The headers of a 304, which describes no body. */
const withoutType = (head: readonly string[]): string[] =>
  head.flatMap((name, n) => (n % 2 === 1 || /^content-(?:type|language)$/i.test(name) ? [] : [name, head[n + 1] as string]));
