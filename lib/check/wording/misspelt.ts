import MISSPELT from './misspelt.json';
import { around, type Finder, findings } from './finding.ts';

const BY_WORD: Readonly<Record<string, string>> = MISSPELT;
const PATTERN = new RegExp(Object.keys(BY_WORD).join('|'), 'gu');

/** Where the characters belong to two words: 自己经历, 路径费用. */
const RIGHT = /自己经|[路直半途田口]径费|既使[用得]|按装[置修备]|警查[证获处封明办]|过渡假|[图录影佛偶肖]像征|候爵士|陷井冈/u;

/** Words that are written with a wrong character (错别字), by a list of common ones that are never right. */
export const findMisspelt: Finder = (text, language) =>
  language === 'zh'
    ? findings(text, PATTERN, (found, at) => ({
        wrong: `${around(text, at, found.length)}: a wrong character in ${found}`,
        right: BY_WORD[found] ?? '',
      })).filter(({ at }) => !RIGHT.test(text.slice(Math.max(0, at - 1), at + 3)))
    : [];
