import type { FontSubset } from './font-files.ts';

/**
 * The sign that stands for a letter that no font has, one em wide: two bars, as printers set where a type was missing (〓).
 * It is drawn here, so it needs no font.
 */
export const MISSING: Pick<FontSubset, 'outline' | 'unitsPerEm'> = {
  unitsPerEm: 1000,
  outline: () => 'M80,170 L80,310 L920,310 L920,170 Z M80,450 L80,590 L920,590 L920,450 Z',
};

/** The widths of spaces in em, where no font has them (Unicode, table 6-2); others are as wide as a word space. */
const SPACES: Readonly<Record<string, number>> = {
  '\u2000': 1 / 2,
  '\u2001': 1,
  '\u2002': 1 / 2,
  '\u2003': 1,
  '\u2004': 1 / 3,
  '\u2005': 1 / 4,
  '\u2006': 1 / 6,
  '\u2007': 1 / 2,
  '\u2008': 1 / 4,
  '\u2009': 1 / 5,
  '\u200a': 1 / 10,
  '\u202f': 1 / 5,
  '\u205f': 4 / 18,
  '\u3000': 1,
};
const WORD_SPACE = 1 / 4;

/** The width in em of a letter that is white space of any kind, tabs and line breaks included; undefined if it is none. */
export const widthOfSpace = (letter: string): number | undefined =>
  /^[\s\u0085]+$/.test(letter) ? (SPACES[letter] ?? WORD_SPACE) : undefined;
