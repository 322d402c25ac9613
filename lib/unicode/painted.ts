import PAINTED from './painted.json';
import { lettersOf } from './letters.ts';

/** Whether a character is never seen and shapes others only: a joiner, a selector of forms, a soft hyphen. */
export const isUnseen = (character: string): boolean => /^[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]$/u.test(character);

/** A letter that no font of posters and previews has, and its index in the text. */
type Unpainted = { readonly at: number; readonly letter: string };

/** The letters of a text that no font of posters and previews has: they show a sign in its place (lib/pictures/type/missing-glyph.ts). */
export function unpaintedIn(text: string): readonly Unpainted[] {
  if (PLAIN.test(text)) return [];
  let at = 0;
  return lettersOf(text).flatMap((letter) => {
    const here = { at, letter };
    at += letter.length;
    return [...letter].every((character) => isUnseen(character) || /\s/.test(character) || isPainted(character)) ? [] : [here];
  });
}

const PLAIN = /^[ -~\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;

let painted: ReadonlySet<number> | undefined;

/** Whether one of the fonts has a character. */
export const isPainted = (character: string): boolean => (painted ??= decoded(PAINTED)).has(character.codePointAt(0) ?? 0);

/**
 * The code points of a list of ranges: the distance from the end of the range before, and after a hyphen the length of this one,
 * both in base 36.
 * @example decoded('1t-1 3') // 65, 66, 69
 */
function decoded(ranges: string): ReadonlySet<number> {
  const found = new Set<number>();
  let at = 0;
  for (const range of ranges.split(' ')) {
    const [distance = '', length = '0'] = range.split('-');
    at += Number.parseInt(distance, 36);
    const end = at + Number.parseInt(length, 36);
    for (; at <= end; at++) found.add(at);
    at = end;
  }
  return found;
}

/** The list that `decoded` reads. */
export function encoded(characters: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const one of [...new Set(characters)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === one - 1) last[1] = one;
    else ranges.push([one, one]);
  }
  let at = 0;
  return ranges
    .map(([from, to]) => {
      const distance = (from - at).toString(36);
      at = to;
      return to > from ? `${distance}-${(to - from).toString(36)}` : distance;
    })
    .join(' ');
}
