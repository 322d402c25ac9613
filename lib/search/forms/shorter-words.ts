import type { Other } from '../expression.ts';
import type { Query } from '../query.ts';

/** The fewest characters of a word that has a shorter form. Of two, one would be left, which is in too many words. */
const SHORTEST = 3;

/**
 * The Chinese words of a query without their last character, which mostly says of what kind a thing is: stories of 红树林 speak of 红树,
 * those of 木棉花 of 木棉. Only words of a dictionary: of others the last character may be the next word's.
 * @param isFound says which texts published stories have
 */
export function shorterWords({ terms }: Pick<Query, 'terms'>, isFound: (text: string) => boolean): readonly Other[] {
  return terms.flatMap((term, at): Other[] => {
    if (term.kind !== 'han' || term.isQuoted || term.words[0] !== term.text || [...term.text].length < SHORTEST) return [];
    const shorter = [...term.text].slice(0, -1).join('');
    return isFound(shorter) ? [{ at, length: 1, texts: [shorter], tags: [] }] : [];
  });
}
