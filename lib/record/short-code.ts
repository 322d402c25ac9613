import { createHash } from 'node:crypto';

/**
 * Digits and letters that nobody takes for one another, read aloud or off paper (Crockford's base 32: no i, l, o, and no
 * u, which makes words).
 */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

const LENGTH = 7;
const BITS = 5;

/**
 * The short code of a story: seven characters that follow from its `id` and from nothing else, so that a printed QR code
 * outlives every headline, slug and section, and no table of codes need be kept. 35 bits of SHA-256: among a hundred
 * thousand stories one pair in seven papers collides, and the content check finds it.
 */
export function shortCode(id: string): string {
  const hash = createHash('sha256').update(id).digest();
  const number = hash.readBigUInt64BE();
  return Array.from({ length: LENGTH }, (_, n) => ALPHABET[Number((number >> BigInt(64 - BITS * (n + 1))) & 31n)]).join('');
}

const CODE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/** A code as somebody typed it: in either case, o for 0, i or l for 1. Undefined where it is none. */
export function readCode(typed: string): string | undefined {
  const code = typed.toLowerCase().replaceAll('o', '0').replaceAll(/[il]/g, '1');
  return CODE.test(code) ? code : undefined;
}
