/**
 * Digits and letters that are not confused when they are read aloud or from paper (Crockford's base 32: no i, l and o, and
 * no u, which would make words).
 */
export const CODE_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** The length of a short code. */
export const CODE_LENGTH = 7;

const CODE = new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`);

/** Reads a short code as typed: in either case, o for 0, i or l for 1. Undefined if it is not a code. */
export function readCode(typed: string): string | undefined {
  const code = typed.toLowerCase().replaceAll('o', '0').replaceAll(/[il]/g, '1');
  return CODE.test(code) ? code : undefined;
}
