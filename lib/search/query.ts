import { LONGEST_TYPED } from './filters.ts';
import { foldedText } from '../chinese/fold.ts';
import { COMMON, runsOf, sequenceOf } from '../chinese/tokens.ts';

/** One thing that a reader looks for. */
export type Term =
  /** A word or number of a script that writes words */
  | { readonly kind: 'word'; readonly text: string }
  /** Chinese characters in a row; `words` are those that ICU's dictionary finds in them */
  | { readonly kind: 'han'; readonly text: string; readonly words: readonly string[] }
  /** What stood in quotation marks: exactly so, in this order */
  | { readonly kind: 'phrase'; readonly text: string; readonly sequence: readonly string[] };

export type Query = {
  /** As the reader wrote it, without what cannot be shown */
  readonly text: string;
  readonly terms: readonly Term[];
  /** Whether the last word may be unfinished: nothing follows it */
  readonly isOpen: boolean;
};

const MOST_TERMS = 12;

/** “…”, "…", 「…」, 『…』, «…»; a mark that nothing closes is no mark. */
const QUOTED = /"([^"]+)"|“([^”]+)”|「([^」]+)」|『([^』]+)』|«([^»]+)»|＂([^＂]+)＂/g;

/** Reads what a reader typed. Any text is a query; there is no syntax but quotation marks. */
export function parseQuery(typed: string): Query {
  const text = readable(typed);
  const terms: Term[] = [];
  let end = 0;
  for (const match of text.matchAll(QUOTED)) {
    terms.push(...looseTerms(text.slice(end, match.index)), ...phrase(match.slice(1).find((inner) => inner !== undefined) ?? ''));
    end = match.index + match[0].length;
  }
  terms.push(...looseTerms(text.slice(end)));
  const telling = terms.filter((term) => term.kind !== 'word' || !COMMON.has(term.text));
  return {
    text,
    terms: distinct(telling.length > 0 ? telling : terms).slice(0, MOST_TERMS),
    isOpen: /[\p{L}\p{N}]$/u.test(typed.slice(0, LONGEST_TYPED)),
  };
}

/** What can be shown of a text: no control characters, no half of a character, one space where there were many. */
function readable(typed: string): string {
  const known = typed.slice(0, LONGEST_TYPED).toWellFormed();
  return known.replace(/[\p{C}\p{Z}\ufffd]+/gu, ' ').trim();
}

const looseTerms = (text: string): Term[] =>
  runsOf(foldedText(text)).flatMap((run) => (run.isHan ? hanTerm(run.text) : [{ kind: 'word', text: run.text }]));

/** More Chinese characters in a row are cut: each costs a look into the index. */
const LONGEST_RUN = 24;

function hanTerm(run: string): Term {
  const text = [...run].slice(0, LONGEST_RUN).join('');
  return { kind: 'han', text, words: chineseWords(text) };
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const chineseWords = (text: string): string[] => [...new Set(Array.from(SEGMENTER.segment(text), ({ segment }) => segment))];

/** A single character beside other text is in the index by itself only, so it is asked for by itself. */
function phrase(text: string): Term[] {
  const folded = foldedText(text);
  const runs = runsOf(folded);
  const [only] = runs;
  if (!only) return [];
  if (runs.length === 1 && only.isHan) return [{ ...hanTerm(only.text), words: [only.text] } as Term];
  return [{ kind: 'phrase', text: folded, sequence: sequenceOf(folded) }];
}

const distinct = (terms: readonly Term[]): Term[] => [...new Map(terms.map((term) => [`${term.kind} ${term.text}`, term])).values()];
