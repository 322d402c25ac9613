import { LONGEST_TYPED } from './filters.ts';
import { foldedText } from '../chinese/fold.ts';
import { syllablesOf } from '../chinese/pinyin.ts';
import { canonicalName } from '../unicode/canonical.ts';
import { ASKING, COMMON, JOINING, type Run, runsOf, phraseOf } from '../chinese/tokens.ts';

/** A term of a query, folded. */
export type Term =
  /** A word or number of a script that separates words */
  | { readonly kind: 'word'; readonly text: string }
  /** A run of Chinese characters; `words` are the words that ICU's dictionary finds in it, without those that only ask or join */
  | { readonly kind: 'han'; readonly text: string; readonly words: readonly string[]; readonly isQuoted: boolean }
  /** Words and Chinese characters that touch: A股. `isWhole`: the words are so short that they mean nothing without the characters */
  | { readonly kind: 'mixed'; readonly text: string; readonly parts: readonly (Word | Han)[]; readonly isWhole: boolean }
  /** A quoted phrase, which must occur exactly, in this order */
  | { readonly kind: 'phrase'; readonly text: string; readonly sequence: readonly string[] };

type Word = Extract<Term, { kind: 'word' }>;
type Han = Extract<Term, { kind: 'han' }>;

/** A parsed query. */
export type Query = {
  /** The reader's text without unprintable characters */
  readonly text: string;
  readonly terms: readonly Term[];
  /** Whether the last word may be unfinished, because nothing follows it */
  readonly isOpen: boolean;
};

const MOST_TERMS = 12;
/** The most UTF-16 units of an address that are looked at, whether they can be seen or not. */
const MOST_READ = 1000;

/** “…”, "…", 「…」, 『…』, «…». A quotation mark without its partner is ignored. */
const QUOTED = /"([^"]+)"|“([^”]+)”|「([^」]+)」|『([^』]+)』|«([^»]+)»|＂([^＂]+)＂/g;

/** Parses the text of the search field. Any text is a query; quotation marks are the only syntax. */
export function parseQuery(typed: string): Query {
  // What cannot be seen does not count
  const canonical = canonicalName(typed.slice(0, MOST_READ)).slice(0, LONGEST_TYPED);
  const text = readable(canonical);
  const terms: Term[] = [];
  let end = 0;
  for (const match of text.matchAll(QUOTED)) {
    terms.push(...looseTerms(text.slice(end, match.index)), ...phrase(match.slice(1).find((inner) => inner !== undefined) ?? ''));
    end = match.index + match[0].length;
  }
  terms.push(...looseTerms(text.slice(end)));
  const isSaid = (term: Term, n: number) => !isCommon(term) || terms[n - 1]?.kind === 'han' || terms[n + 1]?.kind === 'han';
  const distinctive = isPinyin(terms) ? terms : terms.filter(isSaid);
  return {
    text,
    terms: distinct(distinctive.length > 0 ? distinctive : terms).slice(0, MOST_TERMS),
    isOpen: /[\p{L}\p{N}]$/u.test(canonical),
  };
}

/** Removes unprintable characters and halves of a surrogate pair, and collapses spaces. */
const readable = (canonical: string): string => canonical.replace(/[\p{Cc}\p{Cn}\p{Co}\p{Z}\ufffd]+/gu, ' ').trim();

/** Words of nearly every story say nothing, except beside Chinese: T 恤, A 股. */
const isCommon = (term: Term): boolean => term.kind === 'word' && COMMON.has(term.text);

/** Whether all words are pinyin: he tao names a place, although he is a word of every English story. */
const isPinyin = (terms: readonly Term[]): boolean => terms.every(({ kind, text }) => kind === 'word' && syllablesOf(text).length > 0);

function looseTerms(text: string): Term[] {
  const folded = foldedText(text);
  return touching(folded).map((runs): Term => {
    const parts = runs.map((run): Word | Han => (run.isHan ? hanTerm(run.text) : { kind: 'word', text: run.text }));
    const [only] = parts;
    if (only && parts.length === 1) return only;
    const whole = folded.slice(runs[0]?.start, runs.at(-1)?.end);
    return { kind: 'mixed', text: whole, parts, isWhole: parts.every((part) => part.kind === 'han' || isShort(part.text)) };
  });
}

const isShort = (word: string): boolean => word.length <= 2 || COMMON.has(word);

/** The runs of a text, those together that touch, one Chinese and the other a word that begins with a letter. */
function touching(folded: string): readonly (readonly Run[])[] {
  return runsOf(folded).reduce<Run[][]>((groups, run) => {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (!group || !last || last.end !== run.start || !isWithLetter(last) || !isWithLetter(run)) return [...groups, [run]];
    return [...groups.slice(0, -1), [...group, run]];
  }, []);
}

const isWithLetter = ({ text }: Run): boolean => /\p{L}/u.test(text);

/** Longer runs of Chinese are cut, because each character costs a lookup in the index. */
const LONGEST_RUN = 24;

function hanTerm(run: string): Han {
  const text = [...run].slice(0, LONGEST_RUN).join('');
  return { kind: 'han', text, words: chineseWords(text), isQuoted: false };
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

function chineseWords(text: string): readonly string[] {
  const wordsIn = (part: string) => Array.from(SEGMENTER.segment(part), ({ segment }) => segment);
  const said = text
    .split(ASKING)
    .flatMap(wordsIn)
    .filter((word) => !JOINING.has(word));
  return [...new Set(said.length > 0 ? said : wordsIn(text))];
}

/** The terms of a quoted text. Chinese alone becomes a `han` term: a single character is in no phrase of the index. */
function phrase(text: string): Term[] {
  const folded = foldedText(text);
  const runs = runsOf(folded);
  const [only] = runs;
  if (!only) return [];
  if (runs.length === 1 && only.isHan) return [{ ...hanTerm(only.text), words: [only.text], isQuoted: true }];
  return [{ kind: 'phrase', text: folded, sequence: phraseOf(folded) }];
}

const distinct = (terms: readonly Term[]): Term[] => [...new Map(terms.map((term) => [`${term.kind} ${term.text}`, term])).values()];
