/**
 * Whether whoever asks has that version already (RFC 9110, 13.1.2: a list, compared weakly, or any).
 * @param header If-None-Match
 */
export const isKnown = (header: string | null, etag: string): boolean =>
  header !== null && (header.trim() === '*' || header.split(',').some((one) => opaque(one) === opaque(etag)));

/** Weak comparison (RFC 9110, 8.8.3.2). */
const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');
