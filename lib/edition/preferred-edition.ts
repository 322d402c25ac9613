import { isLocale, type Locale } from './locale.ts';

/**
 * The edition for a request whose address names none: the reader's earlier choice, else that of Accept-Language, else
 * English.
 * @param chosen the cookie that remembers the choice
 * @param accepted the Accept-Language header
 */
export const preferredEdition = ({ chosen, accepted }: { chosen: string; accepted: string }): Locale =>
  isLocale(chosen) ? chosen : firstAccepted(accepted);

/** Tags of Chinese languages in `Accept-Language`, which may lack zh. */
const CHINESE = /^(zh|yue|cmn|hak|nan|wuu)\b/i;

/** Tags of readers of Traditional Chinese: they name the script, or a region or language that uses it. */
const TRADITIONAL = /^(?!.*-(hans|cn)\b)(.*-(hant|hk|mo|tw)\b|yue\b|hak\b|nan\b)/i;

/** The part of the header that is read, in characters. Browsers send far shorter ones. */
const LONGEST = 1000;

/** The first edition of the paper in the order of the header's weights (RFC 9110, 12.5.4); English if it names none. */
function firstAccepted(header: string): Locale {
  const ranges = header
    .slice(0, LONGEST)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(';');
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of ranges) {
    if (CHINESE.test(tag)) return TRADITIONAL.test(tag) ? 'zh-hant' : 'zh';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}
