/** Words by their text, and the lengths of the words that begin with each character, in UTF-16 units, the longest first. */
export type Lexicon<T> = { readonly words: ReadonlyMap<string, T>; readonly lengths: ReadonlyMap<string, readonly number[]> };

/** Builds a lexicon for `longestAt`. Of two entries for one word the later counts. */
export function lexiconOf<T>(entries: Iterable<readonly [string, T]>): Lexicon<T> {
  const words = new Map(entries);
  const lengths = new Map<string, Set<number>>();
  for (const word of words.keys()) {
    const first = word.charAt(0);
    let known = lengths.get(first);
    if (!known) lengths.set(first, (known = new Set()));
    known.add(word.length);
  }
  return { words, lengths: new Map([...lengths].map(([first, set]) => [first, [...set].sort((a, b) => b - a)])) };
}

/** Finds the longest word of a lexicon that begins at an index of the text and passes a test. */
export function longestAt<T>(
  { words, lengths }: Lexicon<T>,
  text: string,
  start: number,
  passes: (word: T, end: number) => boolean,
): { readonly end: number; readonly word: T } | undefined {
  for (const length of lengths.get(text.charAt(start)) ?? []) {
    const end = start + length;
    const word = end <= text.length ? words.get(text.slice(start, end)) : undefined;
    if (word !== undefined && passes(word, end)) return { end, word };
  }
  return undefined;
}
