import type { Language } from '../../edition/languages.ts';

/** A departure from the house style: the text as it is, as it should be, and the reason. */
export type Slip = { readonly wrong: string; readonly right: string; readonly why: string };

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

const RULES: Readonly<Record<Language, readonly Rule[]>> = {
  en: [
    { pattern: /(?<=\p{L})'/gu, right: () => '’', why: 'a straight apostrophe' },
    { pattern: /"|(?<!\p{L})'(?=\p{L})/gu, right: (quote) => (quote === '"' ? '“ or ”' : '‘ or ’'), why: 'a straight quote' },
    { pattern: /\.{3,}/g, right: () => '…', why: 'an ellipsis is one character' },
    { pattern: /--+/g, right: () => '—', why: 'a dash is one character' },
  ],
  zh: [
    // The page makes the gap. A typed space is copied with the text, has the wrong width and stays at the end of a line.
    // A time of day keeps its space: 2025年10月21日 09:20
    {
      pattern:
        /(?<=[\p{Script=Han}，。、；：？！）》”’…])[ \u00a0\u3000]+(?=[\p{Script=Han}\p{Script=Latin}\d“‘（《])(?!\s*\d{1,2}:\d\d)|(?<=[\p{Script=Latin}\d%])[ \u00a0\u3000]+(?=\p{Script=Han})/gu,
      right: () => '',
      why: 'no space is typed beside Han',
    },
    {
      pattern:
        /(?<=[\p{Script=Han}”’》）])[,;:!?]|[,;:!?](?=[\p{Script=Han}“‘《（])|(?<=\p{Script=Han})\.(?![\w.])|(?<=\p{Script=Han})[()]|[()](?=\p{Script=Han})/gu,
      right: full,
      why: 'full-width punctuation beside Han',
    },
    { pattern: /"/g, right: () => '“ or ”', why: 'a straight quote' },
    { pattern: /(?<=\p{Script=Han})'|'(?=\p{Script=Han})/gu, right: () => '‘ or ’', why: 'a straight quote' },
    { pattern: /(?<!…)…(?!…)|\.{3,}|。{2,}/g, right: () => '……', why: 'an ellipsis is two characters wide' },
    { pattern: /--+/g, right: () => '——', why: 'a dash is two characters wide' },
    { pattern: /(?<=\p{Script=Han})-(?=\p{Script=Han})/gu, right: () => '—', why: 'a hyphen between Han' },
  ],
};

/**
 * Finds departures from the house style: W3C CLREQ and GB/T 15834 for Chinese, curly quotes and real dashes for both.
 * @param text without Markdown
 * @example slips('用 PDF发表', 'zh') // [{ wrong: '用 PD', right: '用PD', why: 'no space is typed beside Han' }]
 */
export function slips(text: string, language: Language): readonly Slip[] {
  return RULES[language].flatMap(({ pattern, right, why }) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => {
      const [before, after] = [text.slice(Math.max(0, index - 2), index), text.slice(index + found.length, index + found.length + 2)];
      return { wrong: (before + found + after).trim(), right: (before + right(found) + after).trim(), why };
    }),
  );
}
