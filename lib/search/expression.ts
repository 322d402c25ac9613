import type { Wording } from './forms/other-wording.ts';
import type { Query, Term } from './query.ts';
import { COMMON, phraseOf, sequenceOf } from '../chinese/tokens.ts';

/** How strictly a query is read. */
export type Reading = {
  /** A run of Chinese characters matches `exact`ly, or its `words` match in any place */
  readonly han: 'exact' | 'words';
  /** The alternatives of a word: its completions and its corrected spelling */
  readonly alternatives: (word: string) => readonly string[];
  /** Whether a word also matches as a prefix, so that completions beyond the listed ones are found */
  readonly isPrefix: (word: string) => boolean;
  /** What else neighbouring terms may be written as */
  readonly others: readonly Other[];
  readonly otherWording: Wording;
};

/** What else `length` terms from the term `at` may be written as: each of the texts as a phrase, or a list's tag. */
export type Other = { readonly at: number; readonly length: number; readonly texts: readonly string[]; readonly tags: readonly string[] };

const TEXT = '{title standfirst names body}';

/**
 * Writes a query as an FTS5 expression; undefined if the query has no terms. The reader's words stand inside quotation
 * marks and consist of letters and digits only, so none of them can be an operator.
 */
export function expressionOf({ terms }: Pick<Query, 'terms'>, reading: Reading): string | undefined {
  if (terms.length === 0) return undefined;
  const [first = '', ...others] = together(terms, reading);
  // A story that has the whole phrase has the first term as well: the phrase finds no more stories but raises their rank
  const whole = wholePhrase(terms).map((words) => inText([words]));
  return [`(${[first, ...whole].join(' OR ')})`, ...others].join(' AND ');
}

/**
 * Parts of a query of which each may stand in a headline alone: the terms, and neighbouring words as a phrase (dim sum). They
 * match headlines only.
 */
export function headlinesOf({ terms }: Pick<Query, 'terms'>, reading: Reading): readonly string[] {
  const single = terms.map((term, at) => (isTelling(term) ? [termExpression(term, at, reading)] : []));
  const pairs = terms.slice(1).map((term, n) => [terms[n], term].flatMap((one) => (one?.kind === 'word' ? [one.text] : [])));
  const phrases = pairs.flatMap((words) => (words.length === 2 && words.every((word) => !COMMON.has(word)) ? [inText([words])] : []));
  return [...single.flat(), ...phrases].map((expression) => `title:(${expression})`);
}

/** Whether a term says something by itself: no number, no single character. */
const isTelling = ({ kind, text }: Term): boolean => kind === 'phrase' || ([...text].length > 1 && !/^[\d.,]+$/.test(text));

/** The terms, all of which must match. Neighbours that have another name together match by that, too. */
function together(terms: readonly Term[], reading: Reading): string[] {
  const all: string[] = [];
  for (let at = 0; at < terms.length;) {
    const spans = reading.others.filter((other) => other.at === at && other.length > 1);
    const length = Math.max(1, ...spans.map((other) => other.length));
    // Words of a name that is known as a whole mean nothing else by themselves: the canton of Canton Fair is no 广州
    const asTyped = spans.length > 0 ? { ...reading, others: [] } : reading;
    const own = terms.slice(at, at + length).map((term, n) => termExpression(term, at + n, asTyped));
    const others = spans.filter((other) => other.length === length).flatMap(otherExpressions);
    all.push(others.length === 0 ? own.join(' AND ') : `(${[own.length > 1 ? `(${own.join(' AND ')})` : own[0], ...others].join(' OR ')})`);
    at += length;
  }
  return all;
}

function termExpression(term: Term, at: number, reading: Reading): string {
  const others = reading.others.filter((other) => other.at === at && other.length === 1).flatMap(otherExpressions);
  return `(${[textExpression(term, reading), ...others].join(' OR ')})`;
}

const otherExpressions = ({ texts, tags }: Other): string[] => [
  ...(texts.length > 0 ? [inText(texts.map(phraseOf))] : []),
  ...tags.map(inTags),
];

function textExpression(term: Term, reading: Reading): string {
  const { han, alternatives, isPrefix, otherWording } = reading;
  switch (term.kind) {
    case 'word':
      return inText(
        [term.text, ...alternatives(term.text)].map((word) => [word]),
        isPrefix(term.text) ? [`"${term.text}" *`] : [],
      );
    case 'phrase':
      return inText([term.sequence]);
    case 'mixed': {
      const whole = inText([phraseOf(term.text)]);
      if (term.isWhole && han === 'exact') return whole;
      const parts = term.parts.map((part) => {
        const other = part.kind === 'word' ? otherWording(part.text) : [];
        return `(${[textExpression(part, reading), ...(other.length > 0 ? [inText(other.map(phraseOf))] : [])].join(' OR ')})`;
      });
      return `(${whole} OR (${parts.join(' AND ')}))`;
    }
    case 'han': {
      const whole = inText([term.text, ...otherWording(term.text)].map(phraseOf));
      const isOne = term.words.length === 1 && term.words[0] === term.text;
      const asWords = !isOne && (han === 'words' || term.words.every((word) => [...word].length > 1));
      const words = term.words.map((word) => inText([word, ...otherWording(word)].map(phraseOf)));
      return asWords ? `(${whole} OR (${words.join(' AND ')}))` : whole;
    }
  }
}

/** The distinct tokens of a query, its words and pairs of Chinese characters, and what else its Chinese words are called. */
export const textsOf = ({ terms }: Query, otherWording: Wording): readonly string[] => [
  ...new Set(terms.flatMap((term) => [...sequenceOf(term.text), ...(term.kind === 'han' ? term.words.flatMap(otherWording) : [])])),
];

/** Writes an FTS5 expression for stories with at least one of the texts, each as a phrase, or of the tags. */
export const anyOf = (texts: readonly string[], tags: readonly string[] = []): string =>
  [inText(texts.map(phraseOf)), ...tags.map(inTags)].join(' OR ');

const inTags = (tag: string) => `tags:"${tag}"`;

/** Matches any of the phrases in the text of a story. */
const inText = (phrases: readonly (readonly string[])[], others: readonly string[] = []): string =>
  `${TEXT}:(${[...phrases.map((words) => `"${words.join(' ')}"`), ...others].join(' OR ')})`;

/** The query as one phrase. A single Chinese character can be in no phrase, because the text is indexed in pairs. */
function wholePhrase(terms: readonly Term[]): readonly (readonly string[])[] {
  const isWhole = terms.every(({ kind, text }) => kind === 'word' || (kind === 'han' && [...text].length > 1));
  return isWhole && terms.length > 1 ? [terms.flatMap(({ text }) => phraseOf(text))] : [];
}
