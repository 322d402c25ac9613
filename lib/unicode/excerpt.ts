/**
 * What stands before and after a part of a text, in whole characters: half of a surrogate pair is no character.
 * @param count how many UTF-16 units are taken on each side; one more where they would end inside of a character
 * @example beside('a𠮷野家b', 3, 4, 1) // ['𠮷', '家']
 */
export function beside(text: string, start: number, end: number, count: number): readonly [before: string, after: string] {
  const isInside = (at: number) => /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
  const [from, to] = [Math.max(0, start - count), Math.min(text.length, end + count)];
  return [text.slice(isInside(from) ? from - 1 : from, start), text.slice(end, isInside(to) ? to + 1 : to)];
}
