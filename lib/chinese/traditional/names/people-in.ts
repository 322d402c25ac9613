import { openDictionary } from '../dictionary.ts';
import type { WordEdges } from '../word-edges.ts';
import { nameInTraditional, surnameForm } from './name-forms.ts';
import { COMMON_IN_NAMES, GIVEN, KNOWN, PLACES_AND_TIMES, surnameLength, SURNAMES } from './name-lists.ts';
import { isSurnameAlone, NUMBER } from './surname-alone.ts';
import { isBoundary, isLeftOfName, isNamedBefore, spokenAt, titleAt } from './name-signs.ts';

/** A part of a text that is a person's name, or the surname before a title, with its Traditional form. */
export type Person = { readonly start: number; readonly end: number; readonly value: string; readonly isWhole: boolean };

const HAN = /\p{Script=Han}/u;
/** Characters whose form depends on whether they stand in a name. */
const DEPENDS = new RegExp(`[${[...SURNAMES.keys(), ...GIVEN.keys()].filter((one) => one.length === 1).join('')}]`, 'g');
/** What no given name has, and what none ends with unless something certain follows. */
const NEVER = /[的了是在说称也都就把被将曾已又这那我你他她它们吗呢吧啊很没着过但却还再给并以不等]/;
const HARDLY_LAST = /[和与及或从对向为有来之到去上下中里前后内外个人名只次年月日时]/;
/** Surnames that are among the commonest words of prose: a name needs a sign on its left. */
const PROSE = /[于后种干党占丑征发里系制向台布才舍斗冲折咸云万升]/;
/** What places end with. */
const PLACE = /[环角湾岛港州市区县镇村路街道桥站塘围咀埔洲涌埗会场馆庭厅上下中内外前后里间旁边]$/;
/** The same with time and place after them: 于三日, 于今年. */
const WHEN = /^[明一二三四五六七八九十百千两零〇昨今当本同去每此该其前后上下]?[日月年点时号分周天晨午晚夜末底初间内际]/;

/**
 * The names of people in a Simplified text whose characters prose would write otherwise. A name is told by what stands around
 * it: a role before it, a title or what somebody says after it, other names in a list. Whatever is a word stays a word.
 * @param known the names of the story's people, in Simplified: with 干云飞 among them, 干部长 is he
 */
export function peopleIn(text: string, words: WordEdges, known: readonly string[] = []): readonly Person[] {
  const people: Person[] = [];
  for (const { index } of text.matchAll(DEPENDS)) {
    if (index < (people.at(-1)?.end ?? 0)) continue;
    const found = personAt(text, index, words, known);
    if (found) people.push(found);
  }
  return people;
}

function personAt(text: string, at: number, words: WordEdges, known: readonly string[]): Person | undefined {
  if (SURNAMES.has(text.charAt(at)) && isSurnameAlone(text, at, words))
    return { start: at, end: at + 1, value: surnameForm(text.charAt(at)), isWhole: false };
  for (const start of [at - 2, at - 1, at]) {
    const surname = start < 0 ? 0 : surnameLength(text, start);
    if (surname === 0 || (start === at && !SURNAMES.has(text.slice(at, at + surname)))) continue;
    if (!words.isEdge(start)) continue;
    const end = nameEnd(text, start, surname, words);
    if (end !== undefined && end > at) return { start, end, value: nameInTraditional(text.slice(start, end)), isWhole: true };
    if (start === at && isAddressed(text, start, surname, words, known))
      return { start, end: start + surname, value: surnameForm(text.slice(start, start + surname)), isWhole: false };
  }
  return undefined;
}

/** Where the name ends that begins with a surname; undefined if it is none. */
function nameEnd(text: string, start: number, surname: number, words: WordEdges): number | undefined {
  return [start + surname + 2, start + surname + 1].find(
    (end) => end <= text.length && isPossible(text, start, surname, end, words) && isTold(text, start, surname, end, words),
  );
}

/** Whether a range may be a name: its characters, and no word of the text that speaks against it. */
function isPossible(text: string, start: number, surname: number, end: number, words: WordEdges): boolean {
  const given = text.slice(start + surname, end);
  if (![...given].every((one) => HAN.test(one) && !NEVER.test(one)) || !words.isEdge(end)) return false;
  if (HARDLY_LAST.test(given.slice(-1)) && !isFollowed(text, end)) return false;
  if (isWord(text, start, end, words) || (end - start > 2 && surname === 1 && words.isOneWord(start, start + 2))) return false;
  if (!PROSE.test(text.charAt(start)) || surname === 2) return true;
  if (WHEN.test(given) || PLACES_AND_TIMES.has(given)) return false;
  if (text.charAt(start) === '于' && PLACE.test(given) && text.charAt(start - 1) !== '、' && text.charAt(end) !== '、') return false;
  // 于建国院士, 村民于海波说
  return !words.isOneWord(start + surname, end) || given.length < 2 || isCertain(text, start, given, end);
}

const isFollowed = (text: string, end: number) => isBoundary(text, end) || titleAt(text, end) !== undefined || spokenAt(text, end);

const isCertain = (text: string, start: number, given: string, end: number): boolean =>
  [...given].every((one) => COMMON_IN_NAMES.has(one)) &&
  (text.charAt(start - 1) === '、' ||
    titleAt(text, end) !== undefined ||
    (isNamedBefore(text, start) && (spokenAt(text, end) || text.charAt(start - 1) === '叫')) ||
    /^[今现]年/.test(text.slice(end, end + 2)));

const isWord = (text: string, start: number, end: number, words: WordEdges): boolean => {
  const name = text.slice(start, end);
  // OpenCC has many people's names among its words: 张杰, 王杰
  if (KNOWN.has(name) || (/杰$/.test(name) && !words.isOneWord(start, end))) return false;
  return words.isOneWord(start, end) || (end - start === 2 && openDictionary().lexicon.words.has(name));
};

/** Whether something around a range tells that it is a name. */
function isTold(text: string, start: number, surname: number, end: number, words: WordEdges): boolean {
  if (isInRole(text, start, surname, end, words) || isInList(text, start, end, words)) return true;
  if (isLeftOfName(text, start, words) && (spokenAt(text, end) || titleAt(text, end))) return true;
  if (start === 0 && end === text.length) return end - start > 2;
  return isCommon(text, start, surname, end, words);
}

/** Whether a role stands before a range that is a name. 村民种下树苗 and 演员于微博 name nobody. */
function isInRole(text: string, start: number, surname: number, end: number, words: WordEdges): boolean {
  if (!isNamedBefore(text, start)) return false;
  if (/\P{L}/u.test(text.charAt(start - 1)) || surname === 2) return true;
  const first = text.charAt(start);
  if (PROSE.test(first) && !isFollowed(text, end)) return false;
  if (end - start < 3 || !words.isOneWord(start + 1, end)) return true;
  // 女士涂口红, but 记者钟万里说
  const isCommonName = [...text.slice(start + 1, end)].every((one) => COMMON_IN_NAMES.has(one));
  return isCommonName || (first !== '于' && (spokenAt(text, end) || titleAt(text, end) !== undefined));
}

/** Whether characters that are common in names follow a surname that is hardly ever another word here. */
function isCommon(text: string, start: number, surname: number, end: number, words: WordEdges): boolean {
  if (surname === 2) return SURNAMES.has(text.slice(start, start + 2));
  const first = text.charAt(start);
  const given = [...text.slice(start + 1, end)];
  if (!/[余于钟涂游]/.test(first) || !given.every((one) => COMMON_IN_NAMES.has(one))) return false;
  if (first === '于')
    return given.length > 1 && (start === 0 || isBoundary(text, start - 1)) && /[的也还已曾将把被是则任]/.test(text.charAt(end));
  if (/[\d〇零一二两三四五六七八九十百千万亿几多]/.test(text.charAt(start - 1))) return false;
  return first === '余' ? given.length > 1 || isLeftOfName(text, start, words) : isLeftOfName(text, start, words) && given.length > 1;
}

/** Whether a range is an entry of a list (A、B、C) whose neighbour is a name too. */
function isInList(text: string, start: number, end: number, words: WordEdges): boolean {
  const [before, after] = [isAfterList(text, start) && isFollowedOrListed(text, start, end), text.charAt(end) === '、'];
  if (!before && !(after && (isLeftOfName(text, start, words) || words.isEdge(start)))) return false;
  return (before && endsWithName(text, start - 1, words)) || (after && beginsWithName(text, end + 1, words));
}

/** Whether an entry of a list is before a place: A、B、 or, as its last, A、B和. */
const isAfterList = (text: string, start: number): boolean =>
  text.charAt(start - 1) === '、' || /、\p{Script=Han}{2,4}[和与及]$/u.test(text.slice(Math.max(0, start - 6), start));
const isFollowedOrListed = (text: string, start: number, end: number): boolean =>
  text.charAt(start - 1) === '、' || end === text.length || isFollowed(text, end);

const isPlainName = (text: string, start: number, end: number, words: WordEdges): boolean => {
  const surname = start < 0 ? 0 : surnameLength(text, start);
  return surname > 0 && end > start + surname && end <= text.length && words.isEdge(start) && isPossible(text, start, surname, end, words);
};
const endsWithName = (text: string, end: number, words: WordEdges) =>
  [4, 3, 2].some((length) => (length < 4 || surnameLength(text, end - 4) === 2) && isPlainName(text, end - length, end, words));
const beginsWithName = (text: string, start: number, words: WordEdges) =>
  [2, 3, 4].some((length) => (length < 4 || surnameLength(text, start) === 2) && isPlainName(text, start, start + length, words));

/** Whether a surname stands before a title: 于教授, 钟主任, but 取决于教授 and 党主席. */
function isAddressed(text: string, start: number, surname: number, words: WordEdges, known: readonly string[]): boolean {
  const first = text.charAt(start);
  const isMany = NUMBER.test(text.charAt(start - 1)); // 十余家店铺
  const family = text.charAt(start + surname) === '家' && !PROSE.test(first) && !isMany ? '家' : undefined;
  const title = titleAt(text, start + surname) ?? family;
  if (title === undefined) return text.charAt(start - 1) === '姓' || (/[余涂范]/.test(first) && /[老小阿]/.test(text.charAt(start - 1)));
  if (!words.isEdge(start + surname + title.length)) return false;
  if (known.some((name) => surnameLength(name, 0) === surname && name.startsWith(text.slice(start, start + surname)))) return true;
  if (/[党后]/.test(first) || !words.isEdge(start + surname)) return false;
  return !PROSE.test(first) || isLeftOfName(text, start, words);
}

/** Whether a name has a character that is another in names than in prose. */
export const dependsOnName = (name: string): boolean => name.search(DEPENDS) >= 0;
