import { COMMON, isSpelled } from '../../chinese/tokens.ts';
import { wordsJoined } from '../../index/words/joins.ts';
import { isKnownWord } from '../../index/words/spelling.ts';
import type { Other } from '../expression.ts';
import { LONGEST_NAME, type Wording } from './other-wording.ts';
import type { Query, Term } from '../query.ts';
import type { Index } from '../ranking.ts';
import { variantsOf } from './spelling-variants.ts';

/** The paper's own vocabulary. */
export type PaperWords = {
  /** The tags of the lists that a whole query means */
  readonly listsMeant: (text: string) => readonly string[];
  /** The tags of the lists, such as topics, that have this name. A search for the name finds their stories, too */
  readonly listsNamed: (words: readonly string[]) => readonly string[];
  readonly otherWording: Wording;
};

/**
 * What else the terms of a query may be written as: other names of what they say, the names of lists, words joined or split,
 * other spellings. Each costs a few lookups by key, however large the archive is.
 */
export function otherForms(index: Index, { text, terms }: Query, words: PaperWords): readonly Other[] {
  const meant = words.listsMeant(text);
  const whole = { at: 0, length: terms.length, texts: [], tags: meant };
  const parts = terms.flatMap((_, at) => {
    const lengths = Array.from({ length: Math.min(LONGEST_NAME, terms.length - at) }, (_, n) => n + 1);
    return lengths.flatMap((length) => {
      const span = terms.slice(at, at + length);
      const tags = words.listsNamed(span.map(({ text }) => text));
      const texts = isWords(span) ? textsOf(index, span, words.otherWording) : [];
      return tags.length + texts.length > 0 ? [{ at, length, texts, tags }] : [];
    });
  });
  return meant.length > 0 ? [...parts, whole] : parts;
}

const isWords = (span: readonly Term[]): boolean => span.every(({ kind }) => kind === 'word');

/** No more words are read as one. */
const MOST_SPLIT = 3;

function textsOf(index: Index, span: readonly Term[], otherWording: Wording): readonly string[] {
  const words = span.map(({ text }) => text);
  const [only = ''] = words;
  const named = otherWording(words.join(' '));
  const isOne = words.length === 1 && isSpelled(only);
  if (words.length === 1) return isOne ? [...named, ...variantsIn(index, only), ...wordsJoined(index, only)] : named;
  const joined = words.join('');
  const isSplit = words.length <= MOST_SPLIT && words.every(isSpelled) && !words.some((word) => COMMON.has(word));
  return isSplit && isKnownWord(index, joined) ? [...named, joined] : named;
}

/** The other spellings of a word that stories have, in this form or without its ending. What none has would only cost time. */
const variantsIn = (index: Index, word: string): readonly string[] =>
  variantsOf(word).filter((variant) => isKnownWord(index, variant) || isKnownWord(index, variant.replace(/(?:e?s|e?d|ing)$/, '')));
