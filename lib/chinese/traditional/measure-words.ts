import type { WordEdges } from './word-edges.ts';

const NUMERAL = '[\\d〇零一二两三四五六七八九十百千万亿几]';

/** A number, or a word that stands for one. 之一, 唯一, 统一 and 万一 are excluded: they count nothing. */
const COUNT = `(?:${NUMERAL}[多余]?\\s?|[这那每哪某整半首另]|(?<![计总人次个位])数)(?<!(?:唯|统|之|万)一)`;

/** 只 after a number is a measure word (隻), unless it means "only", as in 两只有 … */
const ANIMALS = new RegExp(`(?<=${COUNT}|[很许好]多)只(?![是有能要会需用占为不好剩限可够得差见听知增减升降])`, 'uy');
/** 里 after a number is a distance, unless it means "inside", as in 三里面 … */
const DISTANCE = new RegExp(`(?<=${NUMERAL}[多余]?\\s?)(?<!(?:唯|统|之|万)一)里(?![面边头侧外])`, 'uy');
/** 里 and 范 in a foreign name: 莫里·罗思, 范·戴克 */
const IN_NAME = /(?<=·\p{Script=Han}{0,3})[里范]|[里范](?=\p{Script=Han}{0,2}·)/uy;

/** 范 that no word covers is a surname before another character; 范儿 is a style */
const SURNAME = /范(?=\p{Script=Han})(?!儿)/uy;

const at = (pattern: RegExp, text: string, index: number) => {
  pattern.lastIndex = index;
  return pattern.test(text);
};

/** The Traditional form of a character at an index that no dictionary word covers; undefined if the dictionary decides. */
export function measureWord(text: string, index: number): string | undefined {
  switch (text.charAt(index)) {
    case '只':
      return at(ANIMALS, text, index) ? '隻' : '只';
    case '里':
      return at(DISTANCE, text, index) || at(IN_NAME, text, index) ? '里' : '裏';
    case '范':
      return at(IN_NAME, text, index) || at(SURNAME, text, index) ? '范' : undefined;
    case '岳':
    case '郁':
    case '朴':
      return text.charAt(index);
    default:
      return undefined;
  }
}

/**
 * Whether a dictionary entry with 里 is not a word of this text. Hundreds of place names of two characters begin or end
 * with 里 (卡里, 里布); they count as words only if ICU knows them (里昂, 公里). 海里 is a nautical mile only after a number.
 */
export function isNoPlaceName(text: string, start: number, end: number, words: WordEdges): boolean {
  if (end - start !== 2 || !text.slice(start, end).includes('里')) return false;
  if (text.startsWith('海里', start)) return !new RegExp(`${NUMERAL}[多余]?\\s?$`, 'u').test(text.slice(0, start));
  return !words.isOneWord(start, end) && !at(DISTANCE, text, start + 1);
}
