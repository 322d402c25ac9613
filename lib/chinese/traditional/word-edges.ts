/** Where the words of a Chinese text begin and end, as the dictionary of ICU cuts it. */
export type WordEdges = {
  /**
   * Whether a word lies across an edge of a stretch: 航空调度 is 航空 and 调度, there is no 空调 in it. A word that holds
   * the whole stretch is a compound, and no reason against it.
   */
  readonly isCut: (start: number, end: number) => boolean;
  /** Whether one word holds the whole stretch. */
  readonly isOneWord: (start: number, end: number) => boolean;
};

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** Cuts a text into words, at the first question: it costs as much as all the rest of a conversion. */
export function wordEdges(text: string): WordEdges {
  let edges: { readonly first: Int32Array; readonly last: Int32Array } | undefined;
  const cut = () => (edges ??= edgesOf(text));
  return {
    isCut: (start, end) => {
      const { first, last } = cut();
      const [headEnd, tailStart] = [last[start] ?? end, first[end - 1] ?? start];
      return ((first[start] ?? start) < start && headEnd < end) || (tailStart > start && (last[end - 1] ?? end) > end);
    },
    isOneWord: (start, end) => (cut().last[start] ?? start) >= end,
  };
}

/** For each place of a text, where its word begins and where it ends. */
function edgesOf(text: string): { first: Int32Array; last: Int32Array } {
  const [first, last] = [new Int32Array(text.length), new Int32Array(text.length)];
  for (const { index, segment } of SEGMENTER.segment(text)) {
    first.fill(index, index, index + segment.length);
    last.fill(index + segment.length, index, index + segment.length);
  }
  return { first, last };
}
