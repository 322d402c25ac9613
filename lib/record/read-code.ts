/**
 * Digits and letters that nobody takes for one another, read aloud or off paper (Crockford's base 32: no i, l, o, and no
 * u, which makes words).
 */
export const CODE_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Characters of a short code. */
export const CODE_LENGTH = 7;

const CODE = new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`);

/** A code as somebody typed it: in either case, o for 0, i or l for 1. Undefined where it is none. */
export function readCode(typed: string): string | undefined {
  const code = typed.toLowerCase().replaceAll('o', '0').replaceAll(/[il]/g, '1');
  return CODE.test(code) ? code : undefined;
}
