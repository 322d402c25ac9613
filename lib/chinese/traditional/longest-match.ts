/** Words by their text, and how long the words are that begin with a character, the longest first. */
export type Lexicon<T> = { readonly words: ReadonlyMap<string, T>; readonly lengths: ReadonlyMap<string, readonly number[]> };

/** Makes words ready for looking up the longest one at a place. Of two entries for a word the later counts. */
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

/** The longest word that begins at a place and passes a test. */
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
