import { type Finder } from './finding.ts';

/** Names that begin with a small letter, as in iPhone, have a capital later; al-Qaida, d’Artagnan and de Gaulle have one after their particle. */
const SMALL_NAME = /^(?:\p{Ll}{1,3}\p{Lu}|e-|x-|(?:al|el|d|l|de|da|di|du|la|le|van|von|der|den|ter|bin|ibn|y|o)[-’ ]\p{Lu}|http|www|@|#)/u;
const ABBREVIATED =
  /(?:\b(?:etc|vs|no|nos|inc|ltd|corp|co|jr|sr|st|mr|mrs|ms|dr|prof|gen|col|lt|sgt|capt|gov|sen|rep|rev|fig|approx|dept|est|cf|al|vol|ed|pp|[ap]\.m|i\.e|e\.g|jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec)|\b\p{Lu}|\.\p{L})\.$/iu;

/** Where a sentence begins: the text, or after a full stop that ends a word. */
const START = /(^[“‘(]?|[a-z\d]{2}\.[”’)]? )([a-z][\w’'-]*(?:[.@]\w)?)/g;

/** Sentences of English that begin with a small letter: the text itself, and those after a full stop. */
export const findSmallStarts: Finder = (text, language) => {
  if (language !== 'en') return [];
  const starts = [...text.matchAll(START)].flatMap(({ index: from, 1: before = '', 2: word = '' }) => {
    const index = from + before.length;
    const isName = SMALL_NAME.test(text.slice(index)) || /[.@]/.test(word);
    const isAfterShort =
      from > 0 &&
      ABBREVIATED.test(
        text
          .slice(0, index)
          .trimEnd()
          .replace(/[”’)]$/, ''),
      );
    return isName || isAfterShort ? [] : [{ index, word }];
  });
  return starts.slice(0, 1).map(({ index, word }) => ({
    at: index,
    wrong: `${word}: a sentence begins with a small letter`,
    right: word.charAt(0).toUpperCase() + word.slice(1),
  }));
};
