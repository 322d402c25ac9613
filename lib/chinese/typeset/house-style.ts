import type { Language } from '../../edition/languages.ts';
import { beside } from '../../unicode/excerpt.ts';

/** A departure from the house style: the text as it is, as it should be, the reason, and at which character it is. */
export type Slip = {
  readonly wrong: string;
  readonly right: string;
  readonly why: string;
  readonly at: number;
  /** Of what is wrong, in UTF-16 units */
  readonly length: number;
};

type Rule = { readonly pattern: RegExp; readonly right: (found: string) => string; readonly why: string };

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
  '(': '（',
  ')': '）',
};
const full = (mark: string) => FULL_WIDTH[mark] ?? mark;
const SIMPLIFIED_QUOTES: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };
const oneOf = (marks: string) => [...new Set(marks)].join(' / ');

/** Full-width digits and letters are those of an input method that was left on. */
const FULL_WIDTH_LATIN: Rule = {
  pattern: /[０-９Ａ-Ｚａ-ｚ]+(?:[．，：.,:][０-９]+)*(?:(?<=[０-９])％)?/g,
  right: (found) => found.normalize('NFKC'),
  why: 'digits and letters are half-width',
};

const RULES: Readonly<Record<Language, readonly Rule[]>> = {
  en: [
    { pattern: /(?<=\p{L})'/gu, right: () => '’', why: 'a straight apostrophe' },
    { pattern: /"|(?<!\p{L})'(?=\p{L})/gu, right: (quote) => (quote === '"' ? '“ / ”' : '‘ / ’'), why: 'a straight quote' },
    { pattern: /\.{3,}/g, right: () => '…', why: 'an ellipsis is one character' },
    // Letters that are left out of a word, as in "n---a", and the ends of comments and arrows are no dashes
    {
      pattern: /(?<![!<-])(?!(?<=\p{L})-{3,}(?=\p{L}))--+(?![->])|[―─━]+/gu,
      right: () => '—',
      why: 'a dash is one character',
    },
    { pattern: /(?<=\p{L})[`´ˋˊ‵＇](?=\p{L})|(?<=\p{Ll}{2})′(?=(?:s|t|re|ve|ll|d|m)\b)/gu, right: () => '’', why: 'an apostrophe is ’' },
    { pattern: /(?<!\p{L})‘(?=\d\ds\b|(?:tis|twas|em|til|bout)\b)/giu, right: () => '’', why: 'letters left out are marked by ’' },
    { pattern: / +(?=[,;:!?.](?:[\s”’)]|$))(?<=[^\s.…] +)/gu, right: () => '', why: 'no space before this mark' },
    { pattern: /(?<=[(“[]) +| +(?=[)\]”])/gu, right: () => '', why: 'no space inside of brackets and quotation marks' },
    {
      pattern: /,(?=\p{L})(?<=\p{Ll},)|[.;!?](?=\p{Lu}\p{Ll})(?<=\p{Ll}{2}.)/gu,
      right: (mark) => `${mark} `,
      why: 'a space after this mark',
    },
    { pattern: /(?<![.!?])\.\.(?!\.)|,[,.]+|;[;,.]+/g, right: (marks) => oneOf(marks), why: 'one mark is enough' },
    FULL_WIDTH_LATIN,
  ],
  zh: [
    // The page makes the gap. A typed space is copied with the text, has the wrong width and stays at the end of a line.
    // A time of day keeps its space: 2025年10月21日 09:20
    {
      pattern:
        /(?<=[\p{Script=Han}，。、；：？！）》”’…])[ \u00a0\u2000-\u200a\u202f\u3000]+(?=[\p{Script=Han}\p{Script=Latin}\d“‘（《])(?!\s*\d{1,2}:\d\d)|(?<=[\p{Script=Latin}\d%])[ \u00a0\u2000-\u200a\u202f\u3000]+(?=\p{Script=Han})/gu,
      right: () => '',
      why: 'no space is typed beside Han',
    },
    {
      pattern: /(?<=[（《【〈])[ \u00a0\u3000]+|(?<!^|[() \u00a0\u3000])[ \u00a0\u3000]+(?=[，。、；：？！）》】〉])/gu,
      right: () => '',
      why: 'no space beside full-width punctuation',
    },
    {
      pattern:
        /(?<=[\p{Script=Han}”’》）])[,;:!]|[,;:!](?=[\p{Script=Han}“‘《（])|(?<=[\p{Script=Han}”’》）])[?](?!\p{Script=Han})|(?<=[吗呢吧么”’》）])[?]|(?<!\p{Script=Han})[?](?=[\p{Script=Han}“‘《（])|(?<=\p{Script=Han})\.(?![\w.\p{Script=Han}])|(?<=\p{Script=Han}) *[()] *| *[()] *(?=\p{Script=Han})/gu,
      right: (mark) => full(mark.trim()),
      why: 'full-width punctuation beside Han',
    },
    { pattern: /["＂〝〞〟]/g, right: () => '“ / ”', why: 'a straight quote' },
    { pattern: /(?<=\p{Script=Han})'|'(?=\p{Script=Han})/gu, right: () => '‘ / ’', why: 'a straight quote' },
    // A program that knows no middle dot writes ? in its place: 杰夫?沃森. In 157 alarms on real news 70 were such names
    {
      pattern: /(?<=(?![吗呢吧么])\p{Script=Han})[?](?=\p{Script=Han})/gu,
      right: () => '·',
      why: 'a middle dot that was lost, unless a question ends here: ？',
    },
    { pattern: /(?<=\p{Script=Han})[•・‧∙⋅●](?=\p{Script=Han})/gu, right: () => '·', why: 'the middle dot of names is ·' },
    {
      pattern: /(?<=\p{Script=Han})[.．](?=\p{Script=Han})/gu,
      right: () => '· / 。',
      why: 'the middle dot of names is ·, a full stop 。',
    },
    { pattern: /(?<!…)…(?!…)|\.{3,}|。{3,}/g, right: () => '……', why: 'an ellipsis is two characters wide' },
    {
      pattern: /(?<!。)。。(?!。)[，、；：]*|。[，、；：]+|[，、；：]{2,}。?|[，、；：]。|[？！]。/g,
      right: oneOf,
      why: 'one mark is enough',
    },
    { pattern: / *(?<![!<-])--+(?![->]) *|[―─━]+|[－ー–]{2,}/g, right: () => '——', why: 'a dash is two characters wide' },
    {
      pattern: /(?<=\p{Script=Han}) +[-–—] *(?=\p{Script=Han})|(?<=\p{Script=Han})[-–—] +(?=\p{Script=Han})/gu,
      right: () => '——',
      why: 'a dash is two characters wide',
    },
    // Names of people, places and chemistry keep their hyphen by GB/T 15834—2011, 4.13.3.1: 让-雅克·卢梭, 吐鲁番-哈密盆地
    {
      pattern: /(?<=[年月日号时点]|(?:周|星期|礼拜)[一二三四五六日天])-(?=[\d一二三四五六七八九十周星礼次同翌])/gu,
      right: () => '—',
      why: 'a hyphen in a range',
    },
    {
      pattern: /[「『]|[」』](?<![「『][^「『」』]*[」』])/g,
      right: (mark) => SIMPLIFIED_QUOTES[mark] ?? mark,
      why: 'Simplified text has “ ” and ‘ ’; those of the Traditional edition are made from them',
    },
    FULL_WIDTH_LATIN,
  ],
};

/**
 * Finds departures from the house style: W3C CLREQ and GB/T 15834 for Chinese, curly quotes and real dashes for both.
 * @param text without Markdown
 * @example slips('用 PDF发表', 'zh') // [{ wrong: '用 PD', right: '用PD', why: 'no space is typed beside Han', at: 1 }]
 */
export function slips(text: string, language: Language): readonly Slip[] {
  return RULES[language].flatMap(({ pattern, right, why }) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => {
      const [before, after] = beside(text, index, index + found.length, 2);
      return {
        wrong: (before + found + after).trim(),
        right: (before + right(found) + after).trim(),
        why,
        at: index,
        length: found.length,
      };
    }),
  );
}
