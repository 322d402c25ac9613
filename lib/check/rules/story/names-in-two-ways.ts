import type { CheckedText } from '../../rule.ts';
import type { JsonPath } from '../../../folder/json-path.ts';
import type { Report } from '../../parse.ts';
import { COMMON_SURNAMES } from '../../../chinese/traditional/names/name-lists.ts';
import { textsIn } from '../texts-in.ts';

type Name = { readonly name: string; readonly path: JsonPath; readonly at: number };

/** Whoever says something in Chinese is named before it. */
const SPOKEN = /(?:也|还|则|曾)?(?:说|表示|指出|认为|称|告诉|强调|介绍|坦言|透露|回忆|补充|解释|写道|宣布|提到|感慨)/g;
/** Two characters on either side of the dot: how long a name is, nobody can tell without a dictionary. */
const FOREIGN = /\p{Script=Han}{2}·\p{Script=Han}{2}/gu;
const NO_NAME = /[的了是在有不这那我他她它们说者员长人方会部先士授博师席经医生]/u;

/**
 * Names of people that a story writes in two ways, by one character: 阴和俊 and 殷和俊. Names are found where somebody speaks, and by
 * the middle dot of foreign names. Two people may differ by one character: then the English names two, or both stand more than
 * once.
 */
export function checkNamesInTwoWays({ article }: CheckedText, report: Report): void {
  const all = textsIn(article, []);
  const english = new Map(all.filter(({ language }) => language === 'en').map(({ path, text }) => [placeOf(path), text]));
  const texts = all.filter(({ language }) => language === 'zh');
  const names = texts.flatMap(({ text, path }): Name[] => [
    ...[...text.matchAll(SPOKEN)]
      .map(({ index }) => ({ name: text.slice(Math.max(0, index - 3), index), path, at: index - 3 }))
      .filter(({ name }) => /^\p{Script=Han}{3}$/u.test(name) && !NO_NAME.test(name)),
    ...[...text.matchAll(FOREIGN)].map(({ index: at, 0: name }) => ({ name, path, at })),
  ]);
  const chinese = texts.map(({ text }) => text).join('\n');
  const count = (name: string) => chinese.split(name).length - 1;
  const first = new Map(names.toReversed().map((name) => [name.name, name]));
  const told = new Set<string>();
  for (const one of first.values()) {
    const other: Name | undefined = [...first.values()].find(({ name }) => isOneOff(name, one.name));
    if (!other || told.has(one.name) || told.has(other.name)) continue;
    if (!nameOnePerson(english.get(placeOf(one.path)), english.get(placeOf(other.path)))) continue;
    // The rarer one is the slip; of two that are as rare, the later
    const isSlip =
      count(one.name) < count(other.name) || (count(one.name) === count(other.name) && names.indexOf(one) > names.indexOf(other));
    const [slip, right] = isSlip ? [one, other] : [other, one];
    told.add(one.name).add(other.name);
    if (count(slip.name) === 1)
      report('warning', slip.path, `${slip.name} here, ${right.name} elsewhere in the story`, 'is it one person?', { at: slip.at });
  }
}

/** A name in English, without what owns something. */
const CAPITALS = /\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+/gu;

/**
 * The same of English names: Yin Hejun and Yin Hejung. Capitals have many things, so the Chinese at both places must name one
 * person; and a plural is no other name.
 */
export function checkEnglishNamesInTwoWays({ article }: CheckedText, report: Report): void {
  const all = textsIn(article, []);
  const chinese = new Map(all.filter(({ language }) => language === 'zh').map(({ path, text }) => [placeOf(path), text]));
  const people = [...chinese.values()].flatMap((text) => [
    ...[...text.matchAll(SPOKEN)]
      .map(({ index }) => text.slice(Math.max(0, index - 3), index))
      .filter((name) => /^\p{Script=Han}{3}$/u.test(name) && !NO_NAME.test(name)),
    ...[...text.matchAll(FOREIGN)].map(({ 0: name }) => name),
    ...(/^\p{Script=Han}{2,4}$/u.test(text) && COMMON_SURNAMES.includes(text.charAt(0)) ? [text] : []),
  ]);
  const isSaidAtBoth = (a: JsonPath, b: JsonPath) =>
    people.some((name) => chinese.get(placeOf(a))?.includes(name) === true && chinese.get(placeOf(b))?.includes(name) === true);
  const names = all
    .filter(({ language }) => language === 'en')
    .flatMap(({ text, path }) => [...text.matchAll(CAPITALS)].map(({ index, 0: found }): Name => lastTwo(found, path, index)));
  const first = new Map(names.toReversed().map((one) => [one.name, one]));
  const told = new Set<string>();
  for (const one of names) {
    if (told.has(one.name) || first.get(one.name) !== one) continue;
    const other = [...first.values()].find(({ name, path }) => isOneLetterOff(name, one.name) && isSaidAtBoth(path, one.path));
    if (!other) continue;
    told.add(one.name).add(other.name);
    const count = (wanted: string) => names.filter(({ name }) => name === wanted).length;
    const [slip, right] = count(one.name) < count(other.name) ? [one, other] : [other, one];
    report('warning', slip.path, `${slip.name} here, ${right.name} elsewhere in the story`, 'is it one person?', { at: slip.at });
  }
}

/** A name without titles before it. */
function lastTwo(found: string, path: JsonPath, at: number): Name {
  const name = found.split(' ').slice(-2).join(' ');
  return { name, path, at: at + found.length - name.length };
}

/** Whether two names differ by one letter that is other, too many or missing. */
function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a === b || long.length - short.length > 1 || long === `${short}s`) return false;
  const same = [...short].findIndex((letter, n) => letter !== long.charAt(n));
  const from = same < 0 ? short.length : same;
  return short.slice(long.length === short.length ? from + 1 : from) === long.slice(from + 1);
}

/** Where a text is, whatever its language. */
const placeOf = (path: JsonPath) => path.filter((key) => key !== 'en' && key !== 'zh').join('.');

/** Whether two English texts have a person's name in common; where one has no English, they may have. */
function nameOnePerson(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return (a.match(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu) ?? []).some(
    (name) =>
      b.includes(name) ||
      name
        .split(' ')
        .slice(-2)
        .every((word) => b.includes(word)),
  );
}

/** Whether two names differ by one character, and one of them is certainly a name. */
function isOneOff(a: string, b: string): boolean {
  if (a.length !== b.length || [...a].filter((character, n) => character !== b.charAt(n)).length !== 1) return false;
  // What is before a short first name is another word: 是李·麦康, 为李·麦康
  if (a.includes('·') && a.charAt(0) !== b.charAt(0)) return false;
  return a.includes('·') || [a, b].some((name) => COMMON_SURNAMES.includes(name.charAt(0)));
}
