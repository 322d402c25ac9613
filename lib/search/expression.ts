import { foldedText } from '../chinese/fold.ts';
import type { Wording } from './other-wording.ts';
import type { Query, Term } from './query.ts';
import { sequenceOf } from '../chinese/tokens.ts';

/** How strictly a query is read. */
export type Reading = {
  /** A run of Chinese characters matches `exact`ly, or its `words` match in any place */
  readonly han: 'exact' | 'words';
  /** The alternatives of a word: its completions and its corrected spelling */
  readonly alternatives: (word: string) => readonly string[];
  /** Whether a word also matches as a prefix, so that completions beyond the listed ones are found */
  readonly isPrefix: (word: string) => boolean;
} & PaperWords;

/** The paper's own vocabulary. */
export type PaperWords = {
  /** The tags of the lists, such as topics, that have this name. A search for the name finds their stories, too */
  readonly listsNamed: (text: string) => readonly string[];
  readonly otherWording: Wording;
};

const TEXT = '{title standfirst names body}';

/**
 * Writes a query as an FTS5 expression; undefined if the query has no terms. The reader's words stand inside quotation
 * marks and consist of letters and digits only, so none of them can be an operator.
 */
export function expressionOf({ text, terms }: Query, reading: Reading): string | undefined {
  if (terms.length === 0) return undefined;
  const [first = '', ...others] = terms.map((term) => termExpression(term, reading));
  // A story that has the whole phrase has the first term as well: the phrase finds no more stories but raises their rank
  const together = wholePhrase(terms).map((words) => inText([words]));
  const all = [`(${[first, ...together].join(' OR ')})`, ...others].join(' AND ');
  return [`(${all})`, ...(terms.length > 1 ? reading.listsNamed(foldedText(text)).map(inTags) : [])].join(' OR ');
}

function termExpression(term: Term, reading: Reading): string {
  return `(${[textExpression(term, reading), ...reading.listsNamed(term.text).map(inTags)].join(' OR ')})`;
}

const inTags = (tag: string) => `tags:"${tag}"`;

function textExpression(term: Term, { han, alternatives, isPrefix, otherWording }: Reading): string {
  switch (term.kind) {
    case 'word':
      return inText(
        [term.text, ...alternatives(term.text)].map((word) => [word]),
        isPrefix(term.text) ? [`"${term.text}" *`] : [],
      );
    case 'phrase':
      return inText([term.sequence]);
    case 'han': {
      const whole = inText([term.text, ...otherWording(term.text)].map(sequenceOf));
      const asWords = term.words.length > 1 && (han === 'words' || term.words.every((word) => [...word].length > 1));
      const words = term.words.map((word) => inText([word, ...otherWording(word)].map(sequenceOf)));
      return asWords ? `(${whole} OR (${words.join(' AND ')}))` : whole;
    }
  }
}

/** The distinct tokens of a query: its words, and pairs of Chinese characters. */
export const tokensOf = ({ terms }: Query): readonly string[] => [...new Set(terms.flatMap(({ text }) => sequenceOf(text)))];

/** Writes an FTS5 expression for stories with at least one of the tokens. */
export const anyOf = (tokens: readonly string[]): string => inText(tokens.map((token) => [token]));

/** Matches any of the phrases in the text of a story. */
const inText = (phrases: readonly (readonly string[])[], others: readonly string[] = []): string =>
  `${TEXT}:(${[...phrases.map((words) => `"${words.join(' ')}"`), ...others].join(' OR ')})`;

/** The query as one phrase. A single Chinese character can be in no phrase, because the text is indexed in pairs. */
function wholePhrase(terms: readonly Term[]): readonly (readonly string[])[] {
  const isWhole = terms.every(({ kind, text }) => kind === 'word' || (kind === 'han' && [...text].length > 1));
  return isWhole && terms.length > 1 ? [terms.flatMap(({ text }) => sequenceOf(text))] : [];
}
