import { createHash } from 'node:crypto';
import { CODE_ALPHABET, CODE_LENGTH } from './read-code.ts';

const BITS = 5;

/**
 * The short code of a story: seven characters that follow from its `id` and from nothing else, so that a printed QR code
 * outlives every headline, slug and section, and no table of codes need be kept. 35 bits of SHA-256: among a hundred
 * thousand stories one pair in seven papers collides, and the content check finds it.
 */
export function shortCode(id: string): string {
  const hash = createHash('sha256').update(id).digest();
  const number = hash.readBigUInt64BE();
  return Array.from({ length: CODE_LENGTH }, (_, n) => CODE_ALPHABET[Number((number >> BigInt(64 - BITS * (n + 1))) & 31n)]).join('');
}
