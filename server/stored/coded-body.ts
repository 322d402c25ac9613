import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';
import type { Coding } from './coding.ts';

const asBrotli = promisify(brotliCompress);
const fromBrotli: (body: Buffer) => Promise<Buffer> = promisify(brotliDecompress);
const asGzip: (body: Buffer) => Promise<Buffer> = promisify(gzip);

/**
 * Qualities of Brotli. At first one that takes 2 ms for a story and 13 for a feed, so that whoever asks first does not wait; the best,
 * an eighth smaller, takes 45 and 420 ms, and is worth it for what is asked for again.
 */
const QUALITY = { first: 7, best: 11 };

/** How much a text with its gzip takes, in times of its Brotli. */
const WITH_GZIP = 2.3;

const brotli = (body: Buffer, quality: number): Promise<Buffer> =>
  asBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });

/**
 * A body in the codings that clients have asked for. A text is kept as Brotli, and as gzip from the first time on that somebody
 * asks for it; without a coding it is unpacked each time, because only tools ask for it, and a page is five times as large then.
 * What is compressed already, as pictures are, is kept as it is. zlib's threads do the work.
 */
export class CodedBody {
  readonly #bytes = new Map<Coding, Buffer>();
  /** What this body takes of the memory, or may come to take, in bytes. */
  readonly size: number;

  /** @param isText whether it is worth compressing */
  static async of(body: Buffer, isText: boolean): Promise<CodedBody> {
    return isText ? new CodedBody('br', await brotli(body, QUALITY.first)) : new CodedBody('identity', body);
  }

  private constructor(
    private readonly original: 'br' | 'identity',
    bytes: Buffer,
  ) {
    this.#bytes.set(original, bytes);
    this.size = bytes.length * (original === 'br' ? WITH_GZIP : 1);
  }

  /** Packs a text as small as it can be. Until then it is sent as it is. */
  async improve(): Promise<void> {
    if (this.original === 'br') this.#bytes.set('br', await brotli(await this.in('identity'), QUALITY.best));
  }

  /** The coding in which it goes to a client that accepts this one. */
  codingFor(accepted: Coding): Coding {
    return this.original === 'br' ? accepted : 'identity';
  }

  /** The bytes in a coding, if they are at hand. */
  ready(coding: Coding): Buffer | undefined {
    return this.#bytes.get(coding);
  }

  /** The bytes in a coding that `codingFor` has returned. */
  async in(coding: Coding): Promise<Buffer> {
    const ready = this.#bytes.get(coding);
    if (ready) return ready;
    if (coding === 'identity') return fromBrotli(await this.in(this.original));
    const zipped = await asGzip(await this.in('identity'));
    this.#bytes.set(coding, zipped);
    return zipped;
  }
}
