/** An address in plain characters. */
export type Tidied = {
  /** Decoded; may have marks, spaces, words and capitals */
  readonly path: string;
  readonly query: URLSearchParams;
  /** With `#`, or '' */
  readonly fragment: string;
  /** Whether a part of it could not be decoded */
  readonly isTorn: boolean;
};

/** How much of an address is looked at, in UTF-16 units of the request line: the longest of the paper's, each character escaped. */
const LONGEST = 2048;
/** How much of it counts once decoded. */
const LONGEST_DECODED = 512;

/** Characters that nobody sees: a copied address often ends in one. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
/** Hyphens and dashes that phones and word processors put for a hyphen. */
const HYPHENS = /[\u2010-\u2013\u2212]/g;
/** No reader's device writes these into an address, and lines end in \r\n only at its end. */
const HOSTILE = /\r(?!\s*$)|[\u0000-\u0008\u000e-\u001f\u007f]|(?:^|\/)\.\.(?:\/|$)/;

/**
 * An address in plain characters: percent-encoding undone, twice where an app has done it twice; full-width and other forms of
 * a character as that character (NFKC); slashes single. Undefined if it is an attack rather than a slip.
 * @param url as in the request line
 */
export function tidied(url: string): Tidied | undefined {
  if (!url.startsWith('/')) return undefined;
  const [, rawPath = '', rawQuery] = /^([^?#]*)(?:\?([^#]*))?/.exec(url.slice(0, LONGEST)) ?? [];
  const escaped = rawPath.replace(/[\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`); // Node's Latin-1 for bytes that are not escaped
  const decoded = decode(decode(escaped)).normalize('NFKC').replace(UNSEEN, '').replace(HYPHENS, '-').slice(0, LONGEST_DECODED);
  // An app that escapes the whole address escapes its ? and # too
  const [, path = '', query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?/s.exec(decoded) ?? [];
  if (HOSTILE.test(path.replaceAll('\\', '/'))) return undefined;
  const [anchor = ''] = /^[A-Za-z0-9-]*/.exec(fragment ?? '') ?? [];
  return {
    path: path.replace(/(?:\/\.(?=\/)|[/\\])+/g, '/'),
    query: new URLSearchParams(rawQuery ?? query),
    fragment: anchor === '' ? '' : `#${anchor}`,
    isTorn: decoded.includes('\uFFFD') || path.includes('%'),
  };
}

/** Undoes percent-encoding; what is no UTF-8 becomes U+FFFD. */
const decode = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) =>
    UTF_8.decode(Uint8Array.from(escapes.slice(1).split('%'), (byte) => parseInt(byte, 16))),
  );

const UTF_8 = new TextDecoder();
