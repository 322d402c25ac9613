import { RIGHT_TO_LEFT_LETTERS } from './ignorable.ts';

/** A part of a text in one direction of writing. */
export type Directed = { readonly text: string; readonly isRightToLeft: boolean };

/** Letters, and the digits and punctuation of Arabic. */
const LETTER = `[${RIGHT_TO_LEFT_LETTERS}\\u060c\\u061b\\u061f\\u0660-\\u066d\\u06d4\\u06f0-\\u06f9]`;
/** What may stand between the words of one name: no comma and no bracket, which belong to the sentence around. */
const BETWEEN = '[\\s\\p{M}\\u200c-\\u200f\'’"\\-]';
const WORDS = new RegExp(`([${RIGHT_TO_LEFT_LETTERS}](?:${BETWEEN}*${LETTER})*\\p{M}*)`, 'u');

/**
 * Cuts a text into its right-to-left words and the rest. By Unicode's rules (UAX #9) such a word carries the digits and
 * brackets beside it to its other side, unless it is isolated.
 * @example directedIn('Two poets: שירה (2)') // 'Two poets: ', 'שירה' (right to left), ' (2)'
 */
export function directedIn(text: string): readonly Directed[] {
  return text
    .split(WORDS)
    .map((part, n) => ({ text: part, isRightToLeft: n % 2 === 1 }))
    .filter((part) => part.text !== '');
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * A text for a place without markup, with Unicode's isolates around its right-to-left words (W3C, "How to use Unicode controls
 * for bidi text"). Only texts that are shown go through it, last of all: a name by which others match or group (an author, a
 * category, a name in structured data) is written as it is, since the isolates would make another name of it. A text of
 * nothing else has no neighbours and stays as it is.
 * @example isolated('Two poets: שירה (2)') // 'Two poets: \u2068שירה\u2069 (2)'
 */
export function isolated(text: string): string {
  const parts = directedIn(text);
  if (parts.length < 2) return text;
  return parts.map((part) => (part.isRightToLeft ? FIRST_STRONG_ISOLATE + part.text + POP_DIRECTIONAL_ISOLATE : part.text)).join('');
}

/** Whether a text ends and another begins within the same right-to-left words. */
export const isInsideRightToLeft = (before: string, after: string): boolean => ENDS.test(before) && BEGINS.test(after);

const ENDS = new RegExp(`${LETTER}${BETWEEN}*$`, 'u');
const BEGINS = new RegExp(`^${BETWEEN}*${LETTER}`, 'u');
