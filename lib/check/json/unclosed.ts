/** A bracket of a JSON text, and the one that closes it. */
export type Pair = { readonly open: number; readonly close: number };

/**
 * The bracket that is not closed, in a text where one is missing at the end: the closing ones that follow are then each taken
 * for another's, which the indentation gives away.
 * @returns where the bracket is, and before which character its closing one is missing
 */
export function unclosedByIndentation(text: string, pairs: readonly Pair[]): { open: number; before: number } | undefined {
  // Inner pairs come before outer ones: the first that does not fit is the cause of the others
  const misfit = pairs.find(({ open, close }) => startsLine(text, close) && indentationAt(text, close) < indentationAt(text, open));
  if (!misfit) return undefined;
  const least = indentationAt(text, misfit.open);
  for (let end = text.indexOf('\n', misfit.open); end >= 0; end = text.indexOf('\n', end + 1)) {
    const [, indentation = '', first] = /^([ \t]*)(\S)?/.exec(text.slice(end + 1, end + 400)) ?? [];
    if (first !== undefined && indentation.length <= least) return { open: misfit.open, before: end + 1 + indentation.length };
  }
  return undefined;
}

const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
const startsLine = (text: string, offset: number) => text.slice(lineStart(text, offset), offset).trim() === '';
const indentationAt = (text: string, offset: number) => /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0].length ?? 0;
