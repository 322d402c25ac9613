import { LONGEST_TYPED } from './filters.ts';
import { foldedText } from '../chinese/fold.ts';
import { canonicalName } from '../unicode/canonical.ts';
import { COMMON, runsOf, sequenceOf } from '../chinese/tokens.ts';

/** A term of a query, folded. */
export type Term =
  /** A word or number of a script that separates words */
  | { readonly kind: 'word'; readonly text: string }
  /** A run of Chinese characters; `words` are the words that ICU's dictionary finds in it */
  | { readonly kind: 'han'; readonly text: string; readonly words: readonly string[] }
  /** A quoted phrase, which must occur exactly, in this order */
  | { readonly kind: 'phrase'; readonly text: string; readonly sequence: readonly string[] };

/** A parsed query. */
export type Query = {
  /** The reader's text without unprintable characters */
  readonly text: string;
  readonly terms: readonly Term[];
  /** Whether the last word may be unfinished, because nothing follows it */
  readonly isOpen: boolean;
};

const MOST_TERMS = 12;

/** “…”, "…", 「…」, 『…』, «…». A quotation mark without its partner is ignored. */
const QUOTED = /"([^"]+)"|“([^”]+)”|「([^」]+)」|『([^』]+)』|«([^»]+)»|＂([^＂]+)＂/g;

/** Parses the text of the search field. Any text is a query; quotation marks are the only syntax. */
export function parseQuery(typed: string): Query {
  const canonical = canonicalName(typed.slice(0, LONGEST_TYPED));
  const text = readable(canonical);
  const terms: Term[] = [];
  let end = 0;
  for (const match of text.matchAll(QUOTED)) {
    terms.push(...looseTerms(text.slice(end, match.index)), ...phrase(match.slice(1).find((inner) => inner !== undefined) ?? ''));
    end = match.index + match[0].length;
  }
  terms.push(...looseTerms(text.slice(end)));
  const distinctive = terms.filter((term) => term.kind !== 'word' || !COMMON.has(term.text));
  return {
    text,
    terms: distinct(distinctive.length > 0 ? distinctive : terms).slice(0, MOST_TERMS),
    isOpen: /[\p{L}\p{N}]$/u.test(canonical),
  };
}

/** Removes unprintable characters and halves of a surrogate pair, and collapses spaces. */
const readable = (canonical: string): string => canonical.replace(/[\p{Cc}\p{Cn}\p{Co}\p{Z}\ufffd]+/gu, ' ').trim();

const looseTerms = (text: string): Term[] =>
  runsOf(foldedText(text)).flatMap((run) => (run.isHan ? hanTerm(run.text) : [{ kind: 'word', text: run.text }]));

/** Longer runs of Chinese are cut, because each character costs a lookup in the index. */
const LONGEST_RUN = 24;

function hanTerm(run: string): Term {
  const text = [...run].slice(0, LONGEST_RUN).join('');
  return { kind: 'han', text, words: chineseWords(text) };
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const chineseWords = (text: string): string[] => [...new Set(Array.from(SEGMENTER.segment(text), ({ segment }) => segment))];

/** The terms of a quoted text. Chinese alone becomes a `han` term: a single character is in no phrase of the index. */
function phrase(text: string): Term[] {
  const folded = foldedText(text);
  const runs = runsOf(folded);
  const [only] = runs;
  if (!only) return [];
  if (runs.length === 1 && only.isHan) return [{ ...hanTerm(only.text), words: [only.text] } as Term];
  return [{ kind: 'phrase', text: folded, sequence: sequenceOf(folded) }];
}

const distinct = (terms: readonly Term[]): Term[] => [...new Map(terms.map((term) => [`${term.kind} ${term.text}`, term])).values()];
