/** A content coding of stored answers (RFC 9110, 8.4). */
export type Coding = 'br' | 'gzip' | 'identity';

/** Browsers send a handful of values; a client that invents more must not fill memory. */
const REMEMBERED = 100;
const known = new Map<string, Coding>();

/**
 * The best coding that a client accepts: Brotli, gzip, none. Weights are not compared, because browsers send none; a weight of
 * 0 refuses a coding (RFC 9110, 12.5.3).
 * @param header Accept-Encoding
 */
export function codingFor(header: string | undefined): Coding {
  if (header === undefined) return 'identity';
  const before = known.get(header);
  if (before) return before;
  const accepted = header
    .toLowerCase()
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.replace(/;[^]*/, '').trim());
  const coding = (['br', 'gzip'] as const).find((one) => accepted.includes(one)) ?? 'identity';
  if (known.size < REMEMBERED) known.set(header, coding);
  return coding;
}
