import { pinyin } from 'pinyin-pro';

/** The readings of a character that are kept. Rarer ones would only add words that nobody means. */
const MOST_READINGS = 3;

const readings = new Map<string, readonly string[]>();

/** The readings of a character in pinyin, as people type it: without tones, and with u for ü. */
export function readingsOf(character: string): readonly string[] {
  let known = readings.get(character);
  if (!known) {
    const all = pinyin(character, { toneType: 'none', multiple: true, type: 'array' }).map(typed);
    readings.set(character, (known = [...new Set(all)].filter((reading) => SYLLABLE.test(reading)).slice(0, MOST_READINGS)));
  }
  return known;
}

/**
 * The readings of two neighbouring characters.
 * @example soundsOf('银行') // ['yin xing', 'yin hang', 'yin heng']
 */
export function soundsOf(pair: string): readonly string[] {
  const [first = '', second = ''] = pair;
  return readingsOf(first).flatMap((one) => readingsOf(second).map((other) => `${one} ${other}`));
}

/** Input methods write v for ü; a query has lost the dots (fold.ts). */
const typed = (syllable: string): string => syllable.replace(/[üv]/g, 'u');

const INITIAL = '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?';
const FINAL = '(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo)';
const SYLLABLE = new RegExp(`^${INITIAL}${FINAL}$`);
/** The longest syllable, in letters: zhuang. */
const LONGEST = 6;
/** No more ways to cut a word into syllables are read. */
const MOST_WAYS = 6;

/**
 * Cuts a Latin word into syllables of pinyin, in every way, the fewest syllables first; none if it is not pinyin.
 * @example syllablesOf('xian') // [['xian'], ['xi', 'an']]
 */
export function syllablesOf(word: string): readonly (readonly string[])[] {
  const ways: (readonly string[])[][] = [[[]]];
  for (let end = 1; end <= word.length; end++) {
    const found: (readonly string[])[] = [];
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const syllable = typed(word.slice(start, end));
      if (SYLLABLE.test(syllable)) found.push(...(ways[start] ?? []).map((way) => [...way, syllable]));
    }
    ways.push(found.sort((a, b) => a.length - b.length).slice(0, MOST_WAYS));
  }
  return ways[word.length] ?? [];
}
