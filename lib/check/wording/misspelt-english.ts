import MISSPELT from './misspelt-english.json';
import { type Finder, findings } from './finding.ts';

/** Misspelt words with the right ones; what ends in a hyphen is the beginning of words. None begins an English word. */
const LIST: readonly (readonly [string, string])[] = Object.entries(MISSPELT);
const BY_WORD = new Map(LIST.map(([wrong, right]) => [wrong.replace('-', ''), right.replace('-', '')]));
/** Shorter ones with a capital may be names, and have other endings. In letters */
const LONG = 7;
const ENDING = '(?:s|d|ed|es|ing|ly|al|ally)?';
const alternatives = LIST.map(([wrong]) => {
  if (wrong.endsWith('-')) return `${wrong.slice(0, -1)}\\p{Ll}*`;
  return wrong.length > LONG && !wrong.endsWith('ll') ? wrong + ENDING : wrong;
});

const PATTERN = new RegExp(`(?<![\\p{L}\\d@/.’'-])(?:${alternatives.join('|')})(?![\\p{L}\\d@/’'-]|\\.\\p{L})`, 'giu');

/** Words of English that are misspelt, by a list of common ones that are never right: goverment, recieve. */
export const findMisspeltEnglish: Finder = (text, language) =>
  language === 'en'
    ? findings(text, PATTERN, (found) => ({ wrong: `${found} is misspelt`, right: corrected(found) })).filter(
        ({ at, right }) => at === 0 || right.length > LONG || /^\p{Ll}+$/u.test(text.charAt(at)),
      )
    : [];

function corrected(found: string): string {
  const lower = found.toLowerCase();
  const known = Array.from({ length: lower.length }, (_, n) => lower.slice(0, lower.length - n)).find((start) => BY_WORD.has(start)) ?? '';
  const right = (BY_WORD.get(known) ?? '') + lower.slice(known.length);
  return /^\p{Lu}/u.test(found) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
