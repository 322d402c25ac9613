import { traditionalCharacters } from '../../chinese/traditional/traditional-characters.ts';
import { around, type Finder } from './finding.ts';

/** How many make it a text in Traditional. */
const MANY = 4;

/** Traditional characters in a Chinese text, which is Simplified: readers of 简体 would see them, and search misses them. */
export const findTraditional: Finder = (text, language) => {
  if (language !== 'zh') return [];
  const found = traditionalCharacters(text);
  const [first] = found;
  if (first && found.length >= MANY)
    return [
      {
        at: first.at,
        wrong: `${around(text, first.at, 1)}: the text is in Traditional`,
        right: 'write it in Simplified: the Traditional edition is made from that',
      },
    ];
  return found.map(({ at, found: character, simplified }) => ({
    at,
    wrong: `${around(text, at, 1)}: ${character} is Traditional`,
    right: around(text, at, 1).replace(character, simplified),
  }));
};
