/** The capacity in bytes of QR versions 1, 2, 3 … at level M (ISO/IEC 18004, table 7). */
const CAPACITY_M = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666];

/** The empty modules required on every side (ISO/IEC 18004, 9.1). */
export const QUIET_ZONE = 4;

/**
 * The width in modules of a code for a text at level M, including the quiet zone on both sides.
 * @throws if the text is too long for version 20, beyond which phones cannot read a code from a card
 */
export function modulesAcross(text: string): number {
  const bytes = new TextEncoder().encode(text).length;
  const version = CAPACITY_M.findIndex((capacity) => bytes <= capacity) + 1;
  if (version === 0) throw new Error(`An address of ${bytes} bytes does not fit a QR code that a phone can read`);
  return 17 + 4 * version + 2 * QUIET_ZONE;
}
