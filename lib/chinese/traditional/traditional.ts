import { openDictionary } from './dictionary.ts';
import { longestAt } from './longest-match.ts';
import { isNoPlaceName, measureWord } from './measure-words.ts';
import { quotationMarks } from './quotation-marks.ts';
import { termAt } from './term-matcher.ts';
import { NO_TERMS, type Terms } from './terms.ts';
import { wordEdges } from './word-edges.ts';

/**
 * A Chinese text as readers in Hong Kong and Macao expect it: Traditional characters, the wording and the quotation marks
 * of Hong Kong. Latin, addresses of links, code and protected names stay. A text that is Traditional already stays, too,
 * but for its quotation marks and what the editors say.
 * @param text plain, or with the inline Markdown of the paper
 * @example toTraditional('“出租车”在公交站后面') // '「的士」在巴士站後面'
 */
export function toTraditional(text: string, terms: Terms = NO_TERMS): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  return joined(piecesOf(text, terms));
}

/** A stretch of the text, with what stands for it. What is `settled` is final; the rest still has OpenCC's characters. */
type Piece = { readonly end: number; readonly value: string; readonly settled: boolean };

/** First what the editors and Hong Kong's wording say of the text, then the dictionary for what is between. */
function piecesOf(text: string, terms: Terms): readonly Piece[] {
  const { lexicon, isTraditional } = openDictionary();
  const isDone = isTraditional(text);
  const words = wordEdges(text);
  const pieces: Piece[] = [];
  const fill = (from: number, until: number) => {
    for (let start = from; start < until; start = pieces.at(-1)?.end ?? until) {
      const isWord = (end: number) =>
        end <= until && (end === start + 1 || !(words.isCut(start, end) || isNoPlaceName(text, start, end, words)));
      const found = isDone ? undefined : longestAt(lexicon, text, start, (_, end) => isWord(end));
      const counted = isDone || (found && found.end > start + 1) ? undefined : measureWord(text, start);
      pieces.push({ end: found?.end ?? start + 1, value: counted ?? found?.word ?? text.charAt(start), settled: false });
    }
  };
  for (const settled of settledIn(text, (start) => termAt(text, start, { terms, builtIn: !isDone, isCut: words.isCut }))) {
    fill(pieces.at(-1)?.end ?? 0, settled.start);
    pieces.push(settled);
  }
  fill(pieces.at(-1)?.end ?? 0, text.length);
  return pieces;
}

/** Addresses, code and terms, from left to right. */
function settledIn(text: string, termAt: (start: number) => { end: number; value: string } | undefined): (Piece & { start: number })[] {
  const settled: (Piece & { start: number })[] = [];
  for (let start = 0; start < text.length;) {
    const kept = keptUntil(text, start);
    const found = kept === undefined ? termAt(start) : { end: kept, value: text.slice(start, kept) };
    if (found) settled.push({ ...found, start, settled: true });
    start = found?.end ?? start + 1;
  }
  return settled;
}

/** Addresses and code: the target of a link with its title, `code`, an address that stands by itself. */
const KEPT = /\]\((?:[^()\\]|\\.|\([^()]*\))*\)|`[^`]+`|(?:https?:\/\/|mailto:)[\w.~:/?#@!$&*+,;=%[\]-]+/y;

function keptUntil(text: string, start: number): number | undefined {
  if (!/[\]`hm]/.test(text.charAt(start))) return undefined;
  KEPT.lastIndex = start;
  return KEPT.test(text) ? KEPT.lastIndex : undefined;
}

/** The pieces as one text in the characters and marks of Hong Kong; a mark finds its partner across what is settled. */
function joined(pieces: readonly Piece[]): string {
  const { hongKong } = openDictionary();
  const fixed = new Set<number>();
  let text = '';
  let open = '';
  const close = () => {
    text += hongKong(open);
    open = '';
  };
  for (const { value, settled } of pieces) {
    if (!settled) open += value;
    else {
      close();
      for (let index = 0; index < value.length; index++) fixed.add(text.length + index);
      text += value;
    }
  }
  close();
  return quotationMarks(text, (index) => fixed.has(index));
}
