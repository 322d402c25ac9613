/** A block of text of a page, white space collapsed, and which part of it is quoted. */
export type Piece = { readonly text: string; readonly from: number; readonly to: number };

/** A passage: a piece for each block that it stands in. */
export type Pieces = readonly [Piece, ...Piece[]];

/** Characters of a term, encoded: above, its beginning and its end say as much in a link that chats do not cut. */
const LONGEST = 240;

/** Words of a beginning, an end or a prefix, to begin with. */
const FEW = 4;

/** Where the words of a text begin and end. */
function edgesOf(text: string, lang: string): number[] {
  const edges = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ index }) => index);
  return [...edges, text.length];
}

/** The same piece from the beginning of a word to the end of one: browsers look for whole words only. */
export function inWholeWords({ text, from, to }: Piece, lang: string): Piece {
  const edges = edgesOf(text, lang);
  const start = edges.findLast((edge) => edge <= from) ?? 0;
  const end = edges.find((edge) => edge >= to) ?? text.length;
  const inside = text.slice(start, end);
  return { text, from: start + (inside.length - inside.trimStart().length), to: end - (inside.length - inside.trimEnd().length) };
}

/** How many words there are, punctuation not counted. */
export const wordCount = (text: string, lang: string): number =>
  [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;

/**
 * What follows a page's address to have a passage found, scrolled to and marked: `:~:text=[prefix-,]start[,end]`
 * (WICG, Scroll to Text Fragment). A browser takes the first match in the page, without regard to case.
 * @param pieces the passage, in whole words
 * @param above the blocks of text that the page has above the first of them
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

/** The first words of a piece, half of it at most: its end must not stand inside. */
function beginning({ text, from, to }: Piece, lang: string): string {
  const edges = edgesOf(text, lang).filter((edge) => edge > from && edge <= to);
  const end = edges.find((edge) => wordCount(text.slice(from, edge), lang) >= FEW) ?? to;
  return text.slice(from, end).trimEnd();
}

/** So many last words that they stand nowhere else between the beginning and the end. */
function ending(pieces: Pieces, afterStart: number, lang: string): string {
  const last = pieces.at(-1) ?? pieces[0];
  const earliest = pieces.length === 1 ? afterStart : last.from;
  const between = pieces.slice(0, -1).map(({ text, from, to }, n) => text.slice(n === 0 ? afterStart : from, to));
  const edges = edgesOf(last.text, lang).filter((edge) => edge >= earliest && edge < last.to);
  const begin = edges.findLast((edge) => {
    const term = last.text.slice(edge, last.to).trim();
    return wordCount(term, lang) >= FEW && !occurs(term, [...between, last.text.slice(earliest, last.to - 1)]);
  });
  return last.text.slice(begin ?? edges[0] ?? earliest, last.to).trim();
}

/** What must stand before a term so that nothing above is taken for it; empty where nothing is. */
function prefixOf({ text, from, to }: Piece, above: readonly string[], lang: string): string {
  const before = text.slice(0, from);
  if (!occurs(text.slice(from, to), [...above, before])) return '';
  // At the beginning of a block its predecessor's last words tell: a prefix may stand in another block
  const context = before.trim() === '' ? (above.at(-1) ?? '') : before;
  const edges = edgesOf(context, lang).filter((edge) => edge < context.trimEnd().length);
  const begin = edges.findLast((edge) => {
    const prefix = context.slice(edge);
    if (wordCount(prefix, lang) < FEW) return false;
    return context !== before || !occurs(prefix + text.slice(from, to), [...above, text.slice(0, to - 1)]);
  });
  return context.slice(begin ?? 0).trim();
}

const occurs = (term: string, texts: readonly string[]): boolean => texts.some((text) => text.toLowerCase().includes(term.toLowerCase()));

/** `-`, `,` and `&` mean something in the directive; the others end a link in the eyes of chats and mail programs. */
const encode = (term: string): string =>
  encodeURIComponent(term).replace(/[-!'()*.~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
