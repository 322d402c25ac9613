import { readingsOf, syllablesOf } from '../../chinese/pinyin.ts';
import { isSpelled } from '../../chinese/tokens.ts';
import { pairsSounding } from '../../index/words/sounds.ts';
import { isKnownWord } from '../../index/words/spelling.ts';
import type { Other } from '../expression.ts';
import type { Query, Term } from '../query.ts';
import type { Index } from '../ranking.ts';

/** Says which of some Chinese texts published stories have. */
type IsFound = (han: string) => boolean;

/** Only so many texts of one sound are looked for, and only so many are searched. */
const TRIED = 24;
const SEARCHED = 8;

/** The Chinese that all words of a query spell together in pinyin. @param fewest syllables; fewer are too often English */
export function spelledTogether(index: Index, { terms }: Pick<Query, 'terms'>, isFound: IsFound, fewest: number): readonly Other[] {
  const words = terms.map(waysToSay);
  if (words.some((ways) => ways.length === 0)) return [];
  const texts = spelled(index, words, isFound, fewest);
  return texts.length > 0 ? [{ at: 0, length: terms.length, texts, tags: [] }] : [];
}

/**
 * The Chinese that a query spells in pinyin, with or without spaces: what the words say together, or else each by itself.
 * A word that stories have is left as it is, unless its neighbours say more with it.
 */
export function spelledInPinyin(index: Index, { terms }: Pick<Query, 'terms'>, isFound: IsFound): readonly Other[] {
  const words = terms.map(waysToSay);
  const others: Other[] = [];
  for (let at = 0; at < terms.length;) {
    const run = words.slice(at).findIndex((ways) => ways.length === 0);
    const found = longestSpelled(at, run < 0 ? terms.length - at : run);
    if (found) others.push(found);
    at += found?.length ?? 1;
  }
  return others;

  function longestSpelled(at: number, longest: number): Other | undefined {
    for (let length = longest; length > 0; length--) {
      if (length === 1 && isKnownWord(index, terms[at]?.text ?? '')) return undefined;
      const texts = spelled(index, words.slice(at, at + length), isFound, 2);
      if (texts.length > 0) return { at, length, texts, tags: [] };
    }
    return undefined;
  }
}

/** The syllables of each way to read words, one word after the other. */
type Ways = readonly (readonly string[])[];

const waysToSay = (term: Term): Ways => (term.kind === 'word' && isSpelled(term.text) ? syllablesOf(term.text) : []);

function spelled(index: Index, words: readonly Ways[], isFound: IsFound, fewest: number): readonly string[] {
  for (const syllables of combined(words)) {
    if (syllables.length < fewest) continue;
    const said = syllables.map((syllable) => [syllable]);
    const texts = likeliest(soundingAs(index, said)).slice(0, TRIED).filter(isFound);
    if (texts.length > 0) return texts.slice(0, SEARCHED);
  }
  return [];
}

/** The Chinese that sounds like a term's, in place of what no story has: 港珠奥大桥 for 港珠澳大桥. */
export function soundingLikeHan(index: Index, { terms }: Pick<Query, 'terms'>, isFound: IsFound): readonly Other[] {
  return terms.flatMap((term, at): Other[] => {
    if (term.kind !== 'han' || isSaid(term, isFound)) return [];
    const texts = soundingAs(index, [...term.text].map(readingsOf))
      .slice(0, TRIED)
      .filter(isFound);
    return texts.length > 0 ? [{ at, length: 1, texts: texts.slice(0, SEARCHED), tags: [] }] : [];
  });
}

/** Two characters have too many homophones to be a slip, and seven are more than a name. */
const isSaid = ({ text }: Term, isFound: IsFound): boolean => [...text].length < 3 || [...text].length > 6 || isFound(text);

/** No more beginnings are followed, and no more ways to cut several words. */
const MOST_OPEN = 64;
const MOST_WAYS = 4;

/** Texts of the archive's pairs of characters that sound so. Their pairs are in stories, they as a whole perhaps not. */
function soundingAs(index: Index, syllables: readonly (readonly string[])[]): readonly string[] {
  return syllables.slice(1).reduce<readonly string[]>((open, others, n) => {
    const pairs = (syllables[n] ?? []).flatMap((one) => others.flatMap((other) => pairsSounding(index, `${one} ${other}`)));
    if (n === 0) return [...new Set(pairs)];
    const after = new Map<string, string[]>();
    for (const [first = '', second = ''] of new Set(pairs)) after.set(first, [...(after.get(first) ?? []), second]);
    return open.flatMap((text) => (after.get([...text].at(-1) ?? '') ?? []).map((second) => text + second)).slice(0, MOST_OPEN);
  }, []);
}

const combined = (words: readonly Ways[]): Ways =>
  words.reduce<Ways>((all, word) => all.flatMap((before) => word.map((syllables) => [...before, ...syllables])).slice(0, MOST_WAYS), [[]]);

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** Puts first what a dictionary has as one word. Pairs of neighbouring characters are mostly halves of two words. */
function likeliest(texts: readonly string[]): readonly string[] {
  const isOneWord = (text: string) => [...SEGMENTER.segment(text)].length === 1;
  return [...texts.filter(isOneWord), ...texts.filter((text) => !isOneWord(text))];
}
