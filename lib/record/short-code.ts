import { createHash } from 'node:crypto';
import { CODE_ALPHABET, CODE_LENGTH } from './read-code.ts';

const BITS = 5;

/**
 * The short code of a story: seven characters derived from its `id` alone, so that a printed QR code outlives every change
 * of headline, slug and section, and no table of codes is needed. It has 35 bits of SHA-256: of seven papers with a hundred
 * thousand stories each, one has two stories with the same code, and the content check finds them.
 */
export function shortCode(id: string): string {
  const hash = createHash('sha256').update(id).digest();
  const number = hash.readBigUInt64BE();
  return Array.from({ length: CODE_LENGTH }, (_, n) => CODE_ALPHABET[Number((number >> BigInt(64 - BITS * (n + 1))) & 31n)]).join('');
}
