import { around, type Finder, findings } from './finding.ts';

/** Words that no English sentence has twice in a row. "had had" and "that that" are right. */
const ENGLISH =
  /(?<![\p{L}’'-])(the|an|of|to|and|or|for|with|by|at|from|as|it|be|are|were|this|these|they|we|he|she|but|not|into|their|its|his|than|which|who|would)\s+\1(?![\p{L}’'-])/giu;
/** Words that are names or nouns too: vitamin A a day, Will will come, the will will be read. */
const ENGLISH_VERBS =
  /(?<![\p{L}’'-])(?:a\s+a|(?<!\b(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Tt]heir|own|living|free|political|good|of)\s+)(was|has|have|when|will|can)\s+\1)(?![\p{L}’'-])/gu;

/** Characters doubled by a slip. 的的确确, 不了了之, 是是非非, 和和气气 are words. */
const CHINESE =
  /(?<!目)的的(?!确)|(?<!不)了了(?![之断解结])|是是(?!非|，|。)|(?<![现实存所正内潜自])在在|(?<!\p{Script=Han}温)和和(?![气美睦平约解田])|与与(?!会)|被被|把把(?!关|握)|也也|(?<!\p{Script=Han}合)并并|但但|而而|或或(?!许)|及及|这这|那那(?!曲)|(?<!所|可)以以(?!色|及|前|后|来|上|下|内|外|往|为)|就就(?!业|职|任|近|地|餐|读|医|是)|你你|他他|她她|我我|们们|吗吗/gu;

/** Longer stretches that stand twice, as after pasting. 研究研究 and 一步一步 are right; of words that are no verbs only these are sure. */
const STRETCH =
  /([\p{Script=Han}]{3,12})\1(?!\1)|(我们|他们|她们|它们|以及|因为|所以|但是|如果|由于|对于|关于|通过|其中|已经|可以|可能|目前|表示|进行|没有|成为|作为|根据|为了|之后|这个|那个|达到|得到|认为|宣布|提出|超过|需要|属于|位于|来自|包括|拥有|成立|举行|指出|发生|出现|存在|公布|召开|政府|公司|记者|项目|香港|深圳|广东|澳门|珠海|今年|去年|明年|同时|而且|并且|或者|仍然|正在|应该|必须|能够)\2(?!\2)/gu;

/** Words and characters that stand twice by a slip. */
export const findDoubled: Finder = (text, language) =>
  language === 'en'
    ? [ENGLISH, ENGLISH_VERBS].flatMap((words) =>
        findings(text, words, (found) => ({ wrong: `${found}: the same word twice`, right: found.split(/\s+/)[0] ?? '' })),
      )
    : [
        ...findings(text, CHINESE, (found, at) => ({
          wrong: `${around(text, at, found.length)}: ${found.charAt(0)} stands twice`,
          right: 'keep one',
        })),
        ...findings(text, STRETCH, (found) => ({ wrong: `${found}: it stands twice`, right: found.slice(0, found.length / 2) })),
      ];
