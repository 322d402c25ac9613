import type { Locale } from '../edition/locale.ts';

/** Groups of ten thousand, as Chinese counts; to one decimal place, left out where it is 0. */
const BY_TEN_THOUSANDS = { notation: 'compact', maximumFractionDigits: 1, useGrouping: false } as const;

const FORMATS: Readonly<Record<Locale, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-GB'),
  zh: new Intl.NumberFormat('zh-Hans-CN', BY_TEN_THOUSANDS),
  'zh-hant': new Intl.NumberFormat('zh-Hant-TW', BY_TEN_THOUSANDS), // for Hong Kong, CLDR abbreviates to K and M
};

/**
 * A count of things in the words of a language: every figure in English, 万 and 亿 above ten thousand in Chinese.
 * @param n a whole number
 * @example formatCount(12_400, 'en') // '12,400'
 * @example formatCount(12_400, 'zh') // '1.2万'
 */
export function formatCount(n: number, locale: Locale): string {
  return FORMATS[locale].format(n);
}
