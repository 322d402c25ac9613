import type { WordEdges } from '../word-edges.ts';
import { surnameLength } from './name-lists.ts';
import { isBoundary, isLeftOfName, isNamedBefore, spokenAt } from './name-signs.ts';

/** Surnames that begin the names of places where 家 follows, and are no word of prose there. */
const OF_PLACES = /[余钟涂范姜游谷曲仇岳占]/;
/** 家 and what places end with, after a surname that is no word of prose: 余家村, 余家湾大桥 */
const HOME =
  /家(?:大?(?:村|庄|桥|湾|堡|坪|沟|店|坝|营|渡|畈|屋|乡|镇|寨|楼|集|岗|坡|坳|冲|塘|河|屯|窑|巷|胡同|湖|岭|圩|埠|院|祠|宅|洼|峪|浜|宕|墩|台|园|码头|沱|咀|嘴|洲|岛|山|头|角|坟|祖))/y;
/** The same after a surname that is prose as well: 于家庄, but 于家庭, 于家中, 于家乡 */
const HOME_CERTAIN = /家(?:村|庄|桥|堡|坪|沟|坝|畈|寨|楼|屯|窑|岭|圩|埠|洼|峪|大院|祠堂)/y;
/** What villages end with, after a surname that says nothing there as prose: 余村, 涂屋, but 钟楼, 游湖 */
const VILLAGE = /[余涂](?:村|庄|寨|圩|屋|厝)|[钟姜范](?:村|庄|寨|圩|屋|厝)/y;
/** What stands before 余 where it is more than a number, or the rest. */
export const NUMBER = /[\d〇零一二两三四五六七八九十百千万亿几多其有]/;
/** 后 as a surname; 后姓王 is somebody who was called 王 later */
const CLAN_OF_HOU = /后(?:氏|姓(?![^人村居宗家的\P{Script=Han}]))/uy;
/** Surnames in a list that says that it is one: 于、后、余三姓 */
const LIST =
  /(?:\p{Script=Han}[、和与及]){1,12}\p{Script=Han}(?=[等各两三四五六七八九十几这\d]{0,3}(?:大?姓|氏|家(?!\p{Script=Han})|家族|家[的人都]))/uy;

/**
 * Whether a surname stands alone at an index, as in the name of a place, a family or a person of whom no more is said: 余家村,
 * 钟姓, 后氏宗祠, 于、后、余三家, 老于说, 作者：于.
 */
export function isSurnameAlone(text: string, at: number, words: WordEdges): boolean {
  const first = text.charAt(at);
  const matches = (pattern: RegExp, index: number) => ((pattern.lastIndex = index), pattern.test(text));
  const before = text.charAt(at - 1);
  if (isInList(text, at, words)) return true;
  if (/[老小阿]/.test(before) && /[于钟游后]/.test(first))
    return before !== '小' && spokenAt(text, at + 1) && isLeftOfName(text, at - 1, words);
  if (!words.isEdge(at) || NUMBER.test(before)) return false;
  if (/[：:／/]/.test(before) && isNamedBefore(text, at) && isBoundary(text, at + 1)) return true;
  if (/[于后种干]/.test(first)) return matches(HOME_CERTAIN, at + 1) || matches(CLAN_OF_HOU, at);
  return OF_PLACES.test(first) && (matches(HOME, at + 1) || matches(VILLAGE, at) || text.charAt(at + 1) === '姓');
}

/** Whether an index is in a list of surnames. */
function isInList(text: string, at: number, words: WordEdges): boolean {
  let start = at;
  while (start >= 2 && /[、和与及]/.test(text.charAt(start - 1)) && surnameLength(text, start - 2) === 1) start -= 2;
  if (!words.isEdge(start)) return false;
  LIST.lastIndex = start;
  const list = LIST.exec(text)?.[0];
  return list !== undefined && at < start + list.length && [...list].every((one, n) => n % 2 === 1 || surnameLength(one, 0) === 1);
}
