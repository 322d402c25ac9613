import { withChinese } from './localized-chinese.ts';
import { type Terms, withNames, withOverrides } from './terms.ts';
import { toTraditional } from './traditional.ts';

type Own = { readonly traditional?: Readonly<Record<string, string>>; readonly people?: readonly string[] };

/**
 * Converts every Chinese text of a value (a story, a list of cards, a section) to Traditional: the `zh` of each localized
 * value, which is a text or a list of texts. An object that has no Chinese text is returned as it is. An object with its own
 * `traditional` wording or its own `people`, such as a story's card, is converted with them.
 * @example inTraditional({ id: 'tides', name: { en: 'Tides', zh: '潮汐涨落' } }, terms) // … zh: '潮汐漲落'
 */
export const inTraditional = <T>(value: T, terms: Terms): T =>
  withChinese(value, terms, { contextOf: termsInside, change: toTraditional }) as T;

function termsInside(value: object, outside: Terms): Terms {
  const { traditional, people } = value as Own;
  const named = people ? withNames(outside, people) : outside;
  return traditional ? withOverrides(named, traditional) : named;
}
