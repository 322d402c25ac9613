import { isWrittenInTraditional } from '../../chinese/traditional/script-of.ts';
import { traditionalCharacters } from '../../chinese/traditional/traditional-characters.ts';
import { around, type Finder, type Finding } from './finding.ts';

/** How many in a Simplified text are one finding. */
const MANY = 4;

/**
 * Traditional characters in a Chinese text, which is Simplified: readers of 简体 would see them. What a Simplified text cites in
 * the quotation marks of Traditional, such as the name of a book, is meant so.
 */
export const findTraditional: Finder = (text, language) => {
  if (language !== 'zh' || isWrittenInTraditional(text)) return [];
  const cited = Array.from(text.matchAll(/[「『][^「」『』]*[」』]/g), ({ index, 0: { length } }) => ({
    from: index,
    until: index + length,
  }));
  const found = traditionalCharacters(text).filter(({ at }) => !cited.some(({ from, until }) => at >= from && at < until));
  const [first] = found;
  if (first && found.length >= MANY) return [inTraditional(text, first.at, 0)];
  return found.map(({ at, found: character, simplified }) => ({
    at,
    wrong: `${around(text, at, 1)}: ${character} is Traditional`,
    right: around(text, at, 1).replace(character, simplified),
  }));
};

/** That a text is written in Traditional. @param others how many more texts are */
export function inTraditional(text: string, at: number, others: number): Finding {
  const also = others === 0 ? '' : others === 1 ? ', and so is another one here' : `, and so are ${others} others here`;
  return {
    at,
    wrong: `${around(text, at, 1)}: the text is in Traditional${also}`,
    right: 'write it in Simplified: the Traditional edition is made from that',
  };
}
