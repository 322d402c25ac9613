import { foldedText } from '../chinese/fold.ts';
import type { Wording } from './other-wording.ts';
import type { Query, Term } from './query.ts';
import { sequenceOf } from '../chinese/tokens.ts';

/** How strictly a query is meant. */
export type Reading = {
  /** Chinese in a row: as it stands, or the words in it wherever they are */
  readonly han: 'exact' | 'words';
  /** What else a word may be: finished, or spelled right */
  readonly otherwise: (word: string) => readonly string[];
  /** Whether a word may be the beginning of any other, even of more than are told by `otherwise` */
  readonly isBeginning: (word: string) => boolean;
} & PaperWords;

/** What the paper's own words mean. */
export type PaperWords = {
  /** Marks of lists that a text is the name of, such as a topic: their stories are found, too */
  readonly listsNamed: (text: string) => readonly string[];
  readonly otherWording: Wording;
};

const TEXT = '{title standfirst names body}';

/**
 * A query in the language of FTS5. All that the reader wrote is inside quotation marks, as letters and digits: nothing
 * of it can be an operator. undefined where there is nothing to look for.
 */
export function expressionOf({ text, terms }: Query, reading: Reading): string | undefined {
  if (terms.length === 0) return undefined;
  const [first = '', ...others] = terms.map((term) => termExpression(term, reading));
  // Whoever has all words together has the first: more are not found by it, but what stands together counts once more
  const together = neighbours(terms).map((words) => inText([words]));
  const all = [`(${[first, ...together].join(' OR ')})`, ...others].join(' AND ');
  return [`(${all})`, ...(terms.length > 1 ? reading.listsNamed(foldedText(text)).map(inMarks) : [])].join(' OR ');
}

function termExpression(term: Term, reading: Reading): string {
  return `(${[textExpression(term, reading), ...reading.listsNamed(term.text).map(inMarks)].join(' OR ')})`;
}

const inMarks = (mark: string) => `marks:"${mark}"`;

function textExpression(term: Term, { han, otherwise, isBeginning, otherWording }: Reading): string {
  switch (term.kind) {
    case 'word':
      return inText(
        [term.text, ...otherwise(term.text)].map((word) => [word]),
        isBeginning(term.text) ? [`"${term.text}" *`] : [],
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

/** The pieces of a query by which something like it may be found: its words, and pairs of Chinese characters. */
export const piecesOf = ({ terms }: Query): readonly string[] => [...new Set(terms.flatMap(({ text }) => sequenceOf(text)))];

/** Whatever has any of some pieces. */
export const anyOf = (pieces: readonly string[]): string => inText(pieces.map((piece) => [piece]));

/** Any of some phrases, in the text of a story. */
const inText = (phrases: readonly (readonly string[])[], others: readonly string[] = []): string =>
  `${TEXT}:(${[...phrases.map((words) => `"${words.join(' ')}"`), ...others].join(' OR ')})`;

/** What the reader wrote, as one phrase. A single Chinese character stands in none: in the text it has neighbours. */
function neighbours(terms: readonly Term[]): readonly (readonly string[])[] {
  const isWhole = terms.every(({ kind, text }) => kind === 'word' || (kind === 'han' && [...text].length > 1));
  return isWhole && terms.length > 1 ? [terms.flatMap(({ text }) => sequenceOf(text))] : [];
}
