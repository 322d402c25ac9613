import { createScanner } from 'jsonc-parser';
import type { JsonPath } from '../folder/json-path.ts';

/** Something wrong with the text of a file as a whole, and where. */
export type TextFault = { readonly offset: number; readonly wrong: string; readonly right: string };

/** How deep lists and objects may be in each other. Records need 6; parser and schema call themselves for each level. */
const DEEPEST = 100;

/** Where lists and objects are nested deeper than any record needs, and than the parser could go. */
export function tooDeep(text: string): TextFault | undefined {
  const scanner = createScanner(text, true);
  const open: string[] = [];
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const mark = text.charAt(scanner.getTokenOffset());
    if (mark === '[' || mark === '{') open.push(mark);
    // Only the bracket that fits: where brackets do not match, the parser goes on deeper
    else if (OPENED_BY[mark] !== undefined && OPENED_BY[mark] === open.at(-1)) open.pop();
    if (open.length > DEEPEST)
      return {
        offset: scanner.getTokenOffset(),
        wrong: `lists and objects are nested more than ${DEEPEST} deep`,
        right: 'take the surplus [ and { away: no record needs more than a few',
      };
  }
  return undefined;
}

const OPENED_BY: Readonly<Record<string, string>> = { '}': '{', ']': '[' };

/**
 * The conflicts that a merge left in a text, by the marks of version control: `<<<<<<< HEAD`, `|||||||`, `=======` and
 * `>>>>>>> desk`. They are lines or, once a program has put the lines into one text, words of that text.
 */
export function conflicts(text: string): readonly TextFault[] {
  const marks = [...text.matchAll(MARK)].map(({ index, groups: { before = '', mark = '' } = {} }) => ({
    offset: index + before.length,
    kind: mark.charAt(0),
    isLine: before.trim() === '' && /(^|\n)$/.test(text.slice(0, index)),
  }));
  let isOpen = false;
  const first = marks.filter(({ kind, isLine }) => {
    const begins = kind === '<' || (!isOpen && (kind === '>' || isLine));
    // Lines after a conflict that lost its first mark belong to it up to its end
    isOpen = kind !== '>' && (isOpen || begins);
    return begins;
  });
  return first.map(({ offset }) => ({ offset, wrong: 'an unresolved merge', right: RESOLVE }));
}

const RESOLVE = 'keep one of the two versions, and take away the marks <<<<<<<, ======= and >>>>>>>';
const MARK = /(?<before>^[^\S\n]*|"|\\[nrt]|[^\S\n])(?<mark><{7}|>{7}|={7}|\|{7})(?=\s|\\[nrt]|"|$)/gm;

/** How many * and [ one text may have. Reading its Markdown takes time with the square of them, and calls itself for each pair. */
const MOST_MARKS = 300;

/** The texts of a parsed file with more marks of Markdown than any text needs, by path. */
export function overloadedTexts(value: unknown, path: JsonPath = []): readonly { readonly path: JsonPath; readonly marks: number }[] {
  if (typeof value === 'string') {
    const marks = value.length > MOST_MARKS ? (value.match(/[*[]/g)?.length ?? 0) : 0;
    return marks > MOST_MARKS ? [{ path, marks }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((one, n) => overloadedTexts(one, [...path, n]));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => overloadedTexts(one, [...path, key]))
    : [];
}
