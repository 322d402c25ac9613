import type { Breakable } from './break-lines.ts';
import { lettersOf } from '../../unicode/letters.ts';
import { ELLIPSIS } from './glyph-source.ts';

/** The room for a text: the width of a line in em, and the number of lines. */
type Room = { readonly width: number; readonly maxLines: number };

/** What may not stand before it: spaces, and marks that have lost what they belong to. */
const LOOSE_END = /[\s\p{Pd}\p{Ps}\p{Pi},.;:，。、；：…·]+$/u;

/**
 * Breaks a text into lines that are as full as they can be, and ends it in … where there is no room for more. A word that is
 * wider than a line is broken anywhere. Each line is looked for once, so the cost grows with what is shown.
 * @param widthOf the width in em of a part of the text, set on one line
 */
export function shortened({ text, locale, breaks }: Breakable, { width, maxLines }: Room, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  let taken = text.length - text.trimStart().length;
  while (rest !== '' && lines.length < maxLines) {
    if (lines.length === maxLines - 1 && widthOf(rest) > width) {
      lines.push(endedIn(rest, width, locale === 'en', widthOf));
      break;
    }
    const end = endOfLine(
      rest,
      breaks.map(({ at }) => at - taken),
      width,
      widthOf,
    );
    lines.push(rest.slice(0, end).trim());
    const next = rest.slice(end);
    taken += end + next.length - next.trimStart().length;
    rest = next.trimStart();
  }
  return lines;
}

/** Where the line ends that a text begins with: at the last break that fits, else before the first letter that does not. */
function endOfLine(text: string, breaks: readonly number[], width: number, widthOf: (line: string) => number): number {
  let end = 0;
  for (const at of [...breaks, text.length]) {
    if (at <= 0 || at > text.length) continue;
    if (widthOf(text.slice(0, at).trim()) > width) break;
    end = at;
  }
  return end > 0 ? end : lettersThatFit(text, width, '', widthOf).length;
}

/** The beginning of a text that fits a line with … after it, without the half of a word at its end. */
function endedIn(text: string, width: number, isSpaced: boolean, widthOf: (line: string) => number): string {
  const letters = lettersThatFit(text, width, ELLIPSIS, widthOf);
  const whole = isSpaced && /^\S/.test(text.slice(letters.length)) ? letters.replace(/\s\S*$/, '') : letters;
  return whole.replace(LOOSE_END, '') + ELLIPSIS;
}

function lettersThatFit(text: string, width: number, sign: string, widthOf: (line: string) => number): string {
  let fitting = '';
  for (const letter of lettersOf(text)) {
    const longer = fitting + letter;
    if (fitting !== '' && widthOf(longer + sign) > width) break;
    fitting = longer;
  }
  return fitting;
}
