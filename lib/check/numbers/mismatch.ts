import { type Amount } from './amount.ts';
import { chineseDigits, chineseNumbers } from './chinese-numbers.ts';
import { englishDigits, englishNumbers } from './english-numbers.ts';
import { isSameMeasure } from './measures.ts';

/** Two numbers that ought to be one. */
export type Mismatch = { readonly en: Amount; readonly zh: Amount };

/**
 * The numbers in which two texts differ that say the same: in each language one number that the other has in no form. A number
 * that only one of the texts has proves nothing, as translators leave out and add.
 */
export function mismatch(written: string, translated: string): Mismatch | undefined {
  const [englishText, chineseText] = withoutSameDigits(written, translated);
  const [firmEnglish, firmChinese] = [englishDigits(englishText), chineseDigits(chineseText)].map((all) =>
    all.filter(({ isFirm }) => isFirm),
  );
  // Mostly each number has its own on the other side. Then number words need not be looked for, which takes longer
  if (!firmEnglish?.some((one) => !firmChinese?.some((other) => isSame(one, other))) && !/十/.test(chineseText)) return undefined;
  const [english, chinese] = [englishNumbers(englishText), chineseNumbers(chineseText)];
  const onlyEnglish = english.filter((one) => one.isFirm && !chinese.some((other) => isSame(one, other)));
  const onlyChinese = chinese.filter((one) => one.isFirm && !english.some((other) => isSame(other, one)));
  for (const en of onlyEnglish) {
    const zh = onlyChinese.find(
      (other) =>
        other.isPercent === en.isPercent &&
        !isConverted(en.value, other.value, chineseText) &&
        !isSameMeasure(en.value, after(en, englishText), other.value, after(other, chineseText)),
    );
    if (zh) return { en, zh };
  }
  return undefined;
}

const after = ({ at, written }: Amount, text: string) => text.slice(text.indexOf(written, at) + written.length);

/** Telephone and other long numbers, which are written in groups. */
const GROUPS = /\+?\d(?:[\s()–—-]{0,2}\d){6,}/gu;

/** Both texts without the long numbers that they have in common, however each is cut into groups. Other characters keep their places. */
function withoutSameDigits(en: string, zh: string): readonly [string, string] {
  const digits = (text: string) => text.replace(/\D/g, '');
  const [english, chinese] = [en, zh].map((text) => (text.match(GROUPS) ?? []).map(digits));
  const isShared = (one: string, others: readonly string[] = []) => others.some((other) => other.endsWith(one) || one.endsWith(other));
  const blank = (text: string, others: readonly string[] | undefined) =>
    text.replace(GROUPS, (found) => (isShared(digits(found), others) ? ' '.repeat(found.length) : found));
  return [blank(en, chinese), blank(zh, english)];
}

const isSame = (en: Amount, zh: Amount): boolean =>
  isSameValue(en.value, zh.value) || (en.orElse !== undefined && isSameValue(en.orElse, zh.value));

function isSameValue(a: number, b: number): boolean {
  if (a === b || (Math.max(a, b) > MOST_EXACT && Math.abs(a - b) / Math.max(a, b) < ROUNDED)) return true;
  if (Math.abs(a - b) === 12 && Math.max(a, b) <= 24) return true; // 6 p.m. is 18时
  return (isYear(a) && a % 100 === b) || (isYear(b) && b % 100 === a); // 1990s is 90年代
}

/** Larger numbers may be rounded in one language; years may not. */
const MOST_EXACT = 3000;
const ROUNDED = 0.006;
const isYear = (value: number) => Number.isInteger(value) && value >= 1000 && value < 2100;

/** Miles, feet, inches, pounds, ounces, gallons, acres, square miles and yards in metres, kilograms, litres and hectares. */
const IMPERIAL = [1.609, 0.3048, 2.54, 0.4536, 28.35, 3.785, 0.4047, 2.59, 0.9144];

/** Whether a number may be the other one in other units: 5 miles are 8公里, 50 kilograms 100斤. */
function isConverted(en: number, zh: number, chinese: string): boolean {
  const ratios = [...IMPERIAL, ...(/斤|里/.test(chinese) ? [2] : []), ...(chinese.includes('亩') ? [15, 6.07, 0.0667] : [])];
  const isTemperature = /[℃°度]/.test(chinese) && Math.abs((en - 32) / 1.8 - zh) < 1;
  return isTemperature || ratios.some((ratio) => [(en * ratio) / zh, (zh * ratio) / en].some((quotient) => Math.abs(quotient - 1) < 0.015));
}
