import { createScanner } from 'jsonc-parser';
import type { TextFault } from '../whole-text.ts';

/** A token of a JSON text, or what stands in the place of one. */
export type Token = {
  readonly kind: '{' | '}' | '[' | ']' | ':' | ',' | 'text' | 'value' | 'comment' | 'space' | 'unknown';
  readonly found: string;
  readonly offset: number;
  /** Whether it is a text whose closing quotation mark is missing on its line */
  readonly isOpen: boolean;
  /** Whether it is a full-width mark in place of its half-width one */
  readonly isFullWidth: boolean;
};

/** Full-width punctuation that a Chinese keyboard gives, by what was meant. */
const MEANT: Readonly<Record<string, Token['kind']>> = {
  '：': ':',
  '，': ',',
  '、': ',',
  '；': ',',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
};
const FULL_WIDTH = new RegExp(`[${Object.keys(MEANT).join('')}]`);
/** Spaces that JSON does not know, and characters that cannot be seen. */
const ODD_SPACES = /^[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\u0085\u2028\u2029\v\f]+/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Comments of other languages; those of JavaScript the scanner knows. */
const COMMENT = /^(?:#|--\s)[^\r\n]*|^<!--[^]*?(?:-->|$)/;
const UNTERMINATED = 2; // ScanError.UnexpectedEndOfString, a const enum that esbuild cannot read

/** The tokens of a text, without the spaces between them. */
export function* tokens(text: string): Generator<Token> {
  const scanner = createScanner(text, false);
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const length = lengthOf(text, offset, scanner.getTokenLength());
    const found = text.slice(offset, offset + length);
    if (/^[ \t\r\n]+$/.test(found)) continue;
    const isOpen = found.startsWith('"') && scanner.getTokenError() === UNTERMINATED;
    if (length !== scanner.getTokenLength()) scanner.setPosition(offset + length);
    yield { kind: kindOf(found), found, offset, isOpen, isFullWidth: MEANT[found] !== undefined };
  }
}

/** How long a token is: a number as far as it looks like one, and what JSON does not know up to the next full-width mark. */
function lengthOf(text: string, offset: number, scanned: number): number {
  const [comment] = COMMENT.exec(text.slice(offset, offset + 400)) ?? [];
  if (comment !== undefined) return comment.length;
  const [number] = /^[-\d][\w.+-]*/.exec(text.slice(offset, offset + 400)) ?? [];
  if (number !== undefined) return number.length;
  const found = text.slice(offset, offset + scanned);
  if (/^["/]/.test(found)) return scanned;
  const [odd] = ODD_SPACES.exec(found) ?? [];
  if (odd !== undefined) return odd.length;
  const mark = found.search(FULL_WIDTH);
  return mark < 0 ? scanned : Math.max(mark, 1);
}

function kindOf(found: string): Token['kind'] {
  if (/^[{}[\]:,]$/.test(found)) return found as Token['kind'];
  if (found.startsWith('"')) return 'text';
  if (/^\/[/*]/.test(found) || COMMENT.test(found)) return 'comment';
  if (/^(?:true|false|null)$/.test(found) || NUMBER.test(found)) return 'value';
  return MEANT[found] ?? (ODD_SPACES.test(found) ? 'space' : 'unknown');
}

/** What is wrong inside a text of a JSON file: a backslash that means nothing, a tab or line break as it is typed. Each once. */
export function faultsInText({ found, offset }: Token): readonly TextFault[] {
  const faults = new Map<string, TextFault>();
  for (const { 0: part, index } of found.matchAll(/\\(?:["\\/bfnrt]|u[\da-f]{4})|\\|[\u0000-\u001f]/gi)) {
    if (part.length > 1) continue;
    const wrong = part !== '\\' ? 'a line break or tab as it is typed' : `unexpected ${found.slice(index, index + 2)}`;
    const right = part !== '\\' ? 'a line break in a text is written as \\n, a tab as \\t' : ESCAPED;
    if (!faults.has(right)) faults.set(right, { offset: offset + index, wrong, right });
  }
  return [...faults.values()];
}

const ESCAPED = 'a backslash in a text is written as \\\\, a character by its number as \\u and four hexadecimal digits';
