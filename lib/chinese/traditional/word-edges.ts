/** The word boundaries of a Chinese text, by the dictionary of ICU. */
export type WordEdges = {
  /**
   * Whether a word of the text crosses an edge of the range: 航空调度 is 航空 and 调度, so it has no 空调. A word that
   * holds the whole range does not count: it is a compound.
   */
  readonly isCut: (start: number, end: number) => boolean;
  /** Whether one word holds the whole range. */
  readonly isOneWord: (start: number, end: number) => boolean;
  /** Whether a word begins at an index, or the text ends there. */
  readonly isEdge: (at: number) => boolean;
};

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** The text is cut at the first question only: cutting costs as much as the rest of a conversion. */
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
    isEdge: (at) => (cut().first[at] ?? at) === at,
  };
}

/** The start and the end of the word at each index of a text. */
function edgesOf(text: string): { first: Int32Array; last: Int32Array } {
  const [first, last] = [new Int32Array(text.length), new Int32Array(text.length)];
  for (const { index, segment } of SEGMENTER.segment(text)) {
    first.fill(index, index, index + segment.length);
    last.fill(index + segment.length, index, index + segment.length);
  }
  return { first, last };
}
