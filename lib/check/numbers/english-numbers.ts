import { MONTHS } from '../months.ts';
import { type Amount, amount } from './amount.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  crore: 1e7,
  lakh: 1e5,
};
/** Letters that mean a scale or a unit of measure: £5m, 400m hurdles. */
const LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 };
const SCALE =
  '(?:[ \\u00a0]?[-–]?(hundred|thousand|million|billion|trillion|crore|lakh)(?!\\p{L})|[ \\u00a0]?(mn|bn|tn|[mkb])(?![\\p{L}\\d]))?';
const DIGITS = new RegExp(`(?<![\\d.,])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?${SCALE}(\\s*(?:%|percent\\b|per cent\\b))?`, 'giu');
const WORD = `(?:${[...UNITS, ...TENS.slice(2), 'a', 'half', 'dozen', 'several', 'a few'].join('|')})`;
const WORDS = new RegExp(
  `\\b(${WORD}(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?)((?:[- ](?:and[- ])?(?:hundred|thousand|million|billion|trillion|dozen))*)\\b(\\s*(?:%|percent\\b|per cent\\b))?`,
  'gi',
);

/** The numbers of an English text that are written in digits. */
export function englishDigits(text: string): readonly Amount[] {
  return [...text.matchAll(DIGITS)].map(({ index, 0: written, 1: whole = '', 2: part = '', 3: scale = '', 4: letter = '', 5: percent }) => {
    const base = Number(whole.replaceAll(',', '') + part);
    const [before, after] = [text.slice(Math.max(0, index - 9), index), text.slice(index + written.length)];
    return amount(base * (SCALES[scale.toLowerCase()] ?? LETTERS[letter.toLowerCase()] ?? 1), {
      ...{ at: index, written, isPercent: percent !== undefined },
      // Names of products, 054A; decades and centuries, 1700s; places on a scale, 3:2; the inches of 5’10”
      isFirm:
        !/^(?:[\p{L}:]|-\p{Lu}|\.\d|["”′″’']\d|\s?[ap]\.?m\b)/u.test(after) &&
        !(/[\p{L}:.][-–]?$|\d[’′']$/u.test(before) && !/(?:RMB|CNY|US|HK|HKD|USD|MOP)$/.test(before)),
      ...(letter !== '' && { orElse: base }),
    });
  });
}

/** The numbers of an English text, in digits and in words. */
export function englishNumbers(text: string): readonly Amount[] {
  const words = [...text.matchAll(WORDS)].flatMap(({ index, 0: written, 1: head = '', 2: scales = '', 3: percent }) => {
    const parts = head.toLowerCase().split(/[- ]/);
    const base = parts.reduce((sum, part) => sum + wordValue(part), 0);
    const factor = (scales.match(/hundred|thousand|million|billion|trillion|dozen/gi) ?? []).reduce(
      (all, one) => all * (SCALES[one.toLowerCase()] ?? 12),
      1,
    );
    return Number.isFinite(base) ? [amount(base * factor, { at: index, written, isPercent: percent !== undefined, isFirm: false })] : [];
  });
  const others = [...text.matchAll(/\b[A-Z]?[a-z]+\b/g)].flatMap(({ index, 0: written }) => {
    const month = MONTHS.findIndex((name) => name === written || (written.length >= 3 && name.startsWith(written) && written.length <= 4));
    const ordinal = ORDINALS.indexOf(written.toLowerCase());
    const value = month >= 0 ? month + 1 : ordinal > 0 ? ordinal : (LOOSE[written.toLowerCase()] ?? 0);
    return value > 0 ? [amount(value, { at: index, written, isPercent: false, isFirm: false })] : [];
  });
  return [...englishDigits(text), ...words, ...others];
}

const LOOSE: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  double: 2,
  doubled: 2,
  pair: 2,
  couple: 2,
  both: 2,
  triple: 3,
  tripled: 3,
  thrice: 3,
  quarter: 4,
  quarters: 4,
  decade: 10,
  decades: 10,
  dozens: 12,
  score: 20,
  century: 100,
  hundreds: 100,
  thousands: 1000,
  millions: 1e6,
};

function wordValue(word: string): number {
  if (word === 'a') return 1;
  if (word === 'half') return 0.5;
  if (word === 'dozen') return 12;
  const [unit, ten] = [UNITS.indexOf(word), TENS.indexOf(word)];
  return unit >= 0 ? unit : ten >= 0 ? ten * 10 : Number.NaN;
}
