import { isLocale, type Locale } from './locale.ts';

/**
 * The edition of a reader of whom no address says it: the earlier choice at the toggle, else what the browser asks for,
 * else English.
 * @param chosen the cookie that remembers the choice
 * @param accepted the Accept-Language header
 */
export const preferredEdition = ({ chosen, accepted }: { chosen: string; accepted: string }): Locale =>
  isLocale(chosen) ? chosen : firstAccepted(accepted);

/** Languages of Chinese that `Accept-Language` may name without saying zh. */
const CHINESE = /^(zh|yue|cmn|hak|nan|wuu)\b/i;

/** What reads Traditional: it says so, or it is of a place (or a language) that writes it. */
const TRADITIONAL = /^(?!.*-(hans|cn)\b)(.*-(hant|hk|mo|tw)\b|yue\b|hak\b|nan\b)/i;

/** A header of a browser is far shorter: what comes after is nobody's language. */
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
