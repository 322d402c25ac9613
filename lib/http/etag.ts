/**
 * What proxies append to the tag of an answer that they compress: Apache `-gzip`, Jetty `--gzip`, others `;br`; inside the
 * quotes or behind them.
 */
const CODING = /(?:--?|;)(?:x-)?(?:gzip|br|zstd|deflate)(?="?$)/i;

/** The tags of If-None-Match as the paper sent them, before a proxy marked them with its compression. */
export const withoutCodings = (header: string): string => header.split(',').map(withoutCoding).join(',');

const withoutCoding = (tag: string): string => tag.trim().replace(CODING, '');

/**
 * Whether If-None-Match matches this ETag (RFC 9110, 13.1.2: a list, compared weakly, or `*`).
 * @param header If-None-Match
 */
export const matchesEtag = (header: string | null, etag: string): boolean =>
  header !== null && (header.trim() === '*' || header.split(',').some((one) => opaque(one) === opaque(etag)));

/** The part that weak comparison compares (RFC 9110, 8.8.3.2). */
const opaque = (tag: string): string => withoutCoding(tag).replace(/^W\//, '');
