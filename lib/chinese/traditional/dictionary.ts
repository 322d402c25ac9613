import { ConverterFactory } from 'opencc-js/core';
import { configs, to } from 'opencc-js/preset/cn2t';
import { pressCharacters } from './hong-kong-characters.ts';
import { HONG_KONG_SPELLING } from './hong-kong-words.ts';
import { type Lexicon, lexiconOf } from './longest-match.ts';
import { processWide } from '../../process/process-wide.ts';

type Dictionary = {
  /** OpenCC's characters and words, from Simplified to its own standard of Traditional */
  readonly lexicon: Lexicon<string>;
  /** Converts OpenCC's standard to the characters of Hong Kong */
  readonly hongKong: (text: string) => string;
  /** Whether a text is in Traditional characters already: it has at least one, and none that only Simplified has */
  readonly isTraditional: (text: string) => boolean;
  /** Whether a text has a character that only Simplified has */
  readonly isSimplified: (text: string) => boolean;
};

/**
 * OpenCC's dictionary. The first call reads it, which takes about 0.1 s. OpenCC's own converter is not used: it takes the
 * longest word from the left, even across the words of the text (在台风里 has no word 在台, 一个中国 no 个中). So
 * `traditional.ts` looks the words up.
 */
export function openDictionary(): Dictionary {
  return processWide('Traditional dictionary', readDictionary);
}

function readDictionary(): Dictionary {
  const [simplified = []] = configs.s2hk?.conversionChain ?? [];
  const entries = simplified.toReversed().flatMap((dict) => pairsOf(dict));
  const from = new Set(entries.flatMap(([word]) => [...word]));
  const variants = ConverterFactory(...(to.hk ?? []));
  const hongKong = (text: string) => pressCharacters(variants(text));
  const standard = new Set(entries.flatMap(([, value]) => [...value]));
  const into = new Set([...standard].flatMap((character) => [character, ...hongKong(character)]));
  // 后 and 里 exist in both scripts, with different meanings, so they do not tell the script
  const has = (text: string, one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...text].some((character) => one.has(character) && !other.has(character));
  const isSimplified = (text: string) => has(text, from, into);
  return {
    lexicon: lexiconOf([
      ...entries.filter(([word, value]) => !isCounted(word, value)),
      ...HONG_KONG_SPELLING.map(({ from, to }) => [from, to] as const),
    ]),
    hongKong,
    isTraditional: (text) => has(text, into, from) && !isSimplified(text),
    isSimplified,
  };
}

/** Whether an entry only says that 只 is a measure word (三只, 是只). `measure-words.ts` decides that by the context. */
const isCounted = (word: string, value: string) => /隻$/.test(value) && !/^[船舰猪牛鸡犬]只$/.test(word);

const pairsOf = (dict: string | readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  typeof dict === 'string' ? dict.split('|').map((entry) => entry.split(' ') as [string, string]) : dict;
