/** The text of a block, with white space collapsed, and the selected range in it. */
export type Piece = { readonly text: string; readonly from: number; readonly to: number };

/** A passage: one piece for each of its blocks. */
export type Pieces = readonly [Piece, ...Piece[]];

/** The longest passage that is quoted whole, in encoded characters. A longer one is found by its start and end, in a link that chats do not cut. */
const LONGEST = 240;

/** The fewest words of a start, an end or a prefix. */
const FEW = 4;

/** The word boundaries of a text. */
function edgesOf(text: string, lang: string): number[] {
  const edges = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ index }) => index);
  return [...edges, text.length];
}

/** Extends a piece to whole words, because browsers find whole words only. */
export function inWholeWords({ text, from, to }: Piece, lang: string): Piece {
  const edges = edgesOf(text, lang);
  const start = edges.filter((edge) => edge <= from).pop() ?? 0;
  const end = edges.find((edge) => edge >= to) ?? text.length;
  const inside = text.slice(start, end);
  return { text, from: start + (inside.length - inside.trimStart().length), to: end - (inside.length - inside.trimEnd().length) };
}

/** The number of words in a text, without punctuation. */
export const wordCount = (text: string, lang: string): number =>
  [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;

/**
 * Writes the text fragment with which a browser scrolls to a passage and highlights it: `:~:text=[prefix-,]start[,end]`
 * (WICG, Scroll to Text Fragment). A browser takes the first match of the page, ignoring case.
 * @param pieces the passage, in whole words
 * @param above the texts of the page's blocks above the passage
 */
export function textFragment(pieces: Pieces, above: readonly string[], lang: string): string {
  const [first] = pieces;
  const whole = first.text.slice(first.from, first.to);
  const isExact = pieces.length === 1 && encode(whole).length <= LONGEST;
  const start = isExact ? whole : beginning(first, lang);
  const end = isExact ? [] : [ending(pieces, first.from + start.length, lang)];
  const prefix = prefixOf({ ...first, to: first.from + start.length }, above, lang);
  return `:~:text=${[...(prefix ? [`${encode(prefix)}-`] : []), ...[start, ...end].map(encode)].join(',')}`;
}

/** The first words of a piece. */
function beginning({ text, from, to }: Piece, lang: string): string {
  const edges = edgesOf(text, lang).filter((edge) => edge > from && edge <= to);
  const end = edges.find((edge) => wordCount(text.slice(from, edge), lang) >= FEW) ?? to;
  return text.slice(from, end).trimEnd();
}

/** The last words of a passage, as many as are needed to occur nowhere else after its start. */
function ending(pieces: Pieces, afterStart: number, lang: string): string {
  const last = pieces[pieces.length - 1] ?? pieces[0];
  const earliest = pieces.length === 1 ? afterStart : last.from;
  const between = pieces.slice(0, -1).map(({ text, from, to }, n) => text.slice(n === 0 ? afterStart : from, to));
  const edges = edgesOf(last.text, lang).filter((edge) => edge >= earliest && edge < last.to);
  const begin = [...edges].reverse().find((edge) => {
    const term = last.text.slice(edge, last.to).trim();
    return wordCount(term, lang) >= FEW && !occurs(term, [...between, last.text.slice(earliest, last.to - 1)]);
  });
  return last.text.slice(begin ?? edges[0] ?? earliest, last.to).trim();
}

/** The prefix without which a browser would find an earlier match; '' if there is no earlier match. */
function prefixOf({ text, from, to }: Piece, above: readonly string[], lang: string): string {
  const before = text.slice(0, from);
  if (!occurs(text.slice(from, to), [...above, before])) return '';
  // At the start of a block, the last words of the block above serve: a prefix may be in another block
  const context = before.trim() === '' ? (above[above.length - 1] ?? '') : before;
  const edges = edgesOf(context, lang).filter((edge) => edge < context.trimEnd().length);
  const begin = [...edges].reverse().find((edge) => {
    const prefix = context.slice(edge);
    if (wordCount(prefix, lang) < FEW) return false;
    return context !== before || !occurs(prefix + text.slice(from, to), [...above, text.slice(0, to - 1)]);
  });
  return context.slice(begin ?? 0).trim();
}

const occurs = (term: string, texts: readonly string[]): boolean => texts.some((text) => text.toLowerCase().includes(term.toLowerCase()));

/** Encodes a term. `-`, `,` and `&` are syntax of the directive; chats and mail programs end a link at the other signs. */
const encode = (term: string): string =>
  encodeURIComponent(term).replace(/[-!'()*.~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
