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

/** Characters that spell the sounds of foreign names, and hardly ever stand alone in prose. */
const SOUND =
  '[阿埃艾奥巴贝伯勃博布查茨蒂迪丁厄尔法菲费弗福夫盖戈格哈赫亨霍基吉贾杰卡凯坎科喀克库莱兰朗勒莉琳卢鲁伦罗洛玛曼梅蒙米莫墨姆穆娜纳瑙尼涅纽努诺欧帕潘佩皮珀普齐恰切琼萨瑟森桑莎什施斯舒索塔坦特蒂廷托瓦维沃乌希锡香肖谢休逊雅亚娅耶伊尤扎兹佐]';
/** 里 within such a name, of which two more characters are there and one follows: 穆里尼奥. After a name it means "inside": 星巴克里 */
const IN_SOUNDS = new RegExp(`(?<=${SOUND}|[拉多达德利加西丽莱雷默法列泰比图汉安])里(?=${SOUND})|里(?=${SOUND}{3})`, 'uy');
/** 里 with nothing before it that it could be inside of */
const FIRST = /(?<=^|[，。、；：！？（“‘《])里(?![面边头侧外])/uy;
/** Richter’s scale, and Rio where its Games or its whole name follow */
const RICHTER_AND_RIO = /里(?=氏\s?[\d〇零一二三四五六七八九震规]|约(?:奥|残奥|热内卢|市|州))/uy;
const ALL_SOUND = new RegExp(`^(?:${SOUND}|拉)+$`, 'u');

/** Whether 里 is within a foreign name, and no word of Chinese begins after it, as in 奥迪里特别. */
function isInSounds(text: string, index: number, words: WordEdges): boolean {
  if (!at(IN_SOUNDS, text, index)) return false;
  const end = [index + 2, index + 3, index + 4].find((edge) => words.isEdge(edge)) ?? index + 5;
  return ALL_SOUND.test(text.slice(index + 1, end));
}

/** 范 that no word covers is a surname before another character; 范儿 is a style */
const SURNAME = /范(?=\p{Script=Han})(?!儿)/uy;

const at = (pattern: RegExp, text: string, index: number) => {
  pattern.lastIndex = index;
  return pattern.test(text);
};

/** The Traditional form of a character at an index that no dictionary word covers; undefined if the dictionary decides. */
export function measureWord(text: string, index: number, words: WordEdges): string | undefined {
  switch (text.charAt(index)) {
    case '只':
      return at(ANIMALS, text, index) ? '隻' : '只';
    case '里':
      return isInSounds(text, index, words) || [DISTANCE, IN_NAME, FIRST, RICHTER_AND_RIO].some((pattern) => at(pattern, text, index))
        ? '里'
        : '裏';
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

/** Where people live together, which is no place that something is inside of. ICU does not know all of these words. */
const NEIGHBOURHOOD = /^(?:邻里|里弄|里长|里见)$/;

/**
 * Whether a dictionary entry with 里 is not a word of this text. Hundreds of place names of two characters begin or end
 * with 里 (卡里, 里布); they count as words only if ICU knows them (里昂, 公里). 海里 is a nautical mile only after a number.
 */
export function isNoPlaceName(text: string, start: number, end: number, words: WordEdges): boolean {
  if (end - start !== 2 || !text.slice(start, end).includes('里')) return false;
  if (NEIGHBOURHOOD.test(text.slice(start, end))) return false;
  if (text.startsWith('海里', start)) return !new RegExp(`${NUMERAL}[多余]?\\s?$`, 'u').test(text.slice(0, start));
  return !words.isOneWord(start, end) && !at(DISTANCE, text, start + 1);
}
