import type { Locale } from '../edition/locale.ts';

/** Chinese abbreviates by ten thousands (万, 亿), here with at most one decimal. */
const BY_TEN_THOUSANDS = { notation: 'compact', maximumFractionDigits: 1, useGrouping: false } as const;

const FORMATS: Readonly<Record<Locale, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-GB'),
  zh: new Intl.NumberFormat('zh-Hans-CN', BY_TEN_THOUSANDS),
  'zh-hant': new Intl.NumberFormat('zh-Hant-TW', BY_TEN_THOUSANDS), // for Hong Kong, CLDR abbreviates to K and M
};

/**
 * Formats a count: all digits in English, 万 and 亿 from ten thousand in Chinese.
 * @param n a whole number
 * @example formatCount(12_400, 'en') // '12,400'
 * @example formatCount(12_400, 'zh') // '1.2万'
 */
export function formatCount(n: number, locale: Locale): string {
  return FORMATS[locale].format(n);
}
