import { canonicalText } from '../unicode/canonical.ts';

/**
 * Where a character of a record's text is in the text as it was written: before it was trimmed and brought to its one form.
 * @param written the value in the file; anything but a text has no characters
 * @example writtenIndex('  e\u0301x', 1) // 4
 */
export function writtenIndex(written: unknown, at: number): number | undefined {
  if (typeof written !== 'string') return undefined;
  const start = written.length - written.trimStart().length;
  if (canonicalText(written) === written) return start + at;
  // Longer beginnings of a text are never shorter in its one form; a break at the end would be a space, which it may not be
  let [low, high] = [start, written.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (canonicalText(written.slice(0, middle + 1).replace(/[^\S ]+$/, '')).trimStart().length > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
