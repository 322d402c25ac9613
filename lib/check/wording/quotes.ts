import { around, type Finding } from './finding.ts';

const OPENING: Readonly<Record<string, string>> = { '“': '”', '（': '）', '《': '》', '【': '】', '(': ')', '[': ']' };
const CLOSING: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(OPENING).map(([open, close]) => [close, open]));

/** The marks of a text that find no partner in it. */
export type Unpaired = { readonly opening: readonly Mark[]; readonly closing: readonly Mark[]; readonly nested: readonly Mark[] };
type Mark = { readonly mark: string; readonly at: number };

/** Quotation marks and brackets without a partner. Single quotation marks are left out: an apostrophe looks like one. */
export function unpaired(text: string): Unpaired {
  const open: Mark[] = [];
  const closing: Mark[] = [];
  const nested: Mark[] = [];
  for (const { index: at, 0: mark } of text.matchAll(/[“”（）《》【】()[\]]/gu)) {
    if (OPENING[mark] !== undefined) {
      if (mark === '“' && open.some((one) => one.mark === '“') && (closesTwice(text, at) || !/[”][^“”]*$/.test(text)))
        nested.push({ mark, at });
      open.push({ mark, at });
      continue;
    }
    const partner = open.findLastIndex((one) => OPENING[one.mark] === mark || isMixed(one.mark, mark));
    if (partner >= 0) open.splice(partner, 1);
    else if (!isItem(text, at) && !(mark === '”' && INCHES.test(text.slice(0, at)))) closing.push({ mark, at });
  }
  return { opening: open, closing, nested: nested.filter(({ at }) => !open.some((one) => one.at === at)) };
}

/** A bracket that a Latin keyboard and a Chinese one have made together. The house style names it. */
const isMixed = (open: string, close: string) => `${open}${close}` === '（)' || `${open}${close}` === '(）';
/** Before the sign of inches, which looks like a quotation mark: 5’10”. */
const INCHES = /\d[’′']\d{1,2}$/u;
const isItem = (text: string, at: number) =>
  /(?:^|[\s，。；、：“])[\da-zA-Z一二三四五六七八九十]{1,3}$/.test(text.slice(Math.max(0, at - 5), at));
const closesTwice = (text: string, at: number) => (text.slice(at).match(/”/g)?.length ?? 0) > (text.slice(at).match(/“/g)?.length ?? 0);

/** What is around a text: a quotation may go on for several paragraphs, and then it does so in both languages. */
export type Around = { readonly before: string; readonly after: string; readonly other: string | undefined };

/** What is wrong with the quotation marks and brackets of a text; of several faults the first, as others follow from it. */
export function findQuotes(text: string, textsAround: () => Around): readonly Finding[] {
  const { opening, closing, nested } = unpaired(text);
  if (opening.length + closing.length + nested.length === 0) return [];
  const { before, after, other } = textsAround();
  const [quote] = opening.filter(({ mark }) => mark === '“');
  const [end] = closing.filter(({ mark }) => mark === '”');
  if (quote && end && end.at < quote.at)
    return [
      {
        at: end.at,
        wrong: `${around(text, end.at, 1)}: quotation marks turned the wrong way round`,
        right: 'before a quotation “, after it ”',
      },
    ];
  const isCutInBoth = other !== undefined && isUneven(other);
  const goesOn = isCutInBoth || /^[“]/.test(after) || unpaired(after).closing.some(({ mark }) => mark === '”');
  const cameFrom = isCutInBoth || unpaired(before).opening.some(({ mark }) => mark === '“');
  const wrong = [
    ...opening
      .filter(({ mark }) => mark !== '“' || !goesOn)
      .map(({ mark, at }) => ({
        at,
        wrong: `${around(text, at, 1)}: ${mark} is not closed`,
        right: `where does ${OPENING[mark]} belong?`,
      })),
    ...closing
      .filter(({ mark }) => mark !== '”' || !cameFrom)
      .map(({ mark, at }) => ({
        at,
        wrong: `${around(text, at, 1)}: ${mark} closes nothing`,
        right: `where does ${CLOSING[mark]} belong?`,
      })),
    ...nested.map(({ at }) => ({ at, wrong: `${around(text, at, 1)}: “ ” inside “ ”`, right: 'a quotation inside another has ‘ ’' })),
  ];
  return wrong.sort((a, b) => a.at - b.at).slice(0, 1);
}

const isUneven = (text: string) =>
  [/[“”"]/gu, /(?<!\p{L})['‘]|['’](?!\p{L})/gu].some((marks) => (text.match(marks)?.length ?? 0) % 2 === 1);
