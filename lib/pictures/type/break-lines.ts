import type { Locale } from '../../edition/locale.ts';
import { headlineBreaks, PARTICLE } from '../../chinese/typeset/headline-breaks.ts';
import { lettersOf } from '../../unicode/letters.ts';

/** A permitted line break before index `at`. `cost` is its penalty; for comparison, a line left half empty costs 0.25. */
export type Break = { readonly at: number; readonly cost: number };

/** A headline is balanced and breaks between words; running text (a standfirst) fills all lines but the last. */
export type Kind = 'headline' | 'running';

/** Characters that may not begin a line, and characters that may not end one (W3C CLREQ, 3.1.3). */
const NEVER_FIRST = /^[，。、．：；！？）》〉」』】〕〗｝”’…—～·・％%‰℃°,.:;!?)\]}/–-]/u;
const NEVER_LAST = /[（《〈「『【〔〖｛“‘($￥¥€£#]$/u;

/** The permitted line breaks of a text. */
export const breaksOf = (text: string, locale: Locale, kind: Kind): readonly Break[] =>
  locale === 'en' ? englishBreaks(text) : kind === 'headline' ? wordBreaks(text) : characterBreaks(text);

/** A short word that belongs to the next word. */
const LEANS = /(^|\s)(a|an|the|of|to|in|on|at|by|for|and|or|is|its|as|no|not)\s$/i;
/** A number before its unit, or a title before its name. A year has no unit. */
const KEPT = /((^|[\s(“])(?!(19|20)\d\d\s)[\d.,]*\d|\b(Mr|Mrs|Ms|Dr|St|No)\.?)\s$/;

/** How far back to look, in UTF-16 units: looking at all that is before each break takes the square of the length. */
const LOOK_BACK = 40;

function englishBreaks(text: string): Break[] {
  const breaks: Break[] = [];
  // After a space, or after the dash or slash of a compound whose parts are long enough
  for (const { index, 0: end } of text.matchAll(/[^\S\u00a0\u202f]+|(?<=\p{L}{3})[–—/-](?=\p{L}{3})/gu)) {
    const at = index + end.length;
    const before = text.slice(Math.max(0, at - LOOK_BACK), at);
    if (KEPT.test(before)) continue;
    const isCompound = !/\s/.test(end);
    breaks.push({ at, cost: isCompound ? 0.03 : LEANS.test(before) ? 0.08 : /[,:;.?!]\s$/.test(before) ? 0 : 0.008 });
  }
  return breaks;
}

/** Breaks between the words of a Chinese headline. A break at the end of a clause costs nothing. */
function wordBreaks(text: string): Break[] {
  let at = 0;
  return headlineBreaks(text)
    .slice(0, -1)
    .map((piece) => {
      at += piece.length;
      return { at, cost: /[，。；：？！、—]$/u.test(piece) ? 0 : 0.15 };
    });
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Breaks between the characters of a Chinese text, as far as CLREQ permits. A break between words costs nothing. */
function characterBreaks(text: string): Break[] {
  const starts = new Set([...words.segment(text)].map(({ index }) => index));
  const breaks: Break[] = [];
  let at = 0;
  for (const letter of lettersOf(text)) {
    const before = text.slice(Math.max(0, at - LOOK_BACK), at);
    const after = text.slice(at, at + LOOK_BACK);
    if (at > 0 && mayPart(before, after)) breaks.push({ at, cost: starts.has(at) && !PARTICLE.test(after) ? 0 : 0.03 });
    at += letter.length;
  }
  return breaks;
}

function mayPart(before: string, after: string): boolean {
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return false;
  if (/[\u00a0\u202f]$/.test(before)) return false;
  if (/\s$/.test(before)) return !KEPT.test(before);
  if (/^\s/.test(after)) return false;
  // Not inside a Latin word, an address or a number; not between a number and its unit, or 第 and its number
  if (/[!-~£¥\p{Script=Latin}€’]$/u.test(before) && !/[-–]$/.test(before) && /^[!-~£¥\p{Script=Latin}€]/u.test(after)) return false;
  return !(/\d$/.test(before) && /^\p{Script=Han}/u.test(after)) && !(/第$/.test(before) && /^[\d一二三四五六七八九十百]/.test(after));
}

/** A text with its permitted line breaks. */
export type Breakable = { readonly text: string; readonly locale: Locale; readonly kind: Kind; readonly breaks: readonly Break[] };

/** A way to break a text. The way with fewer lines is better; of two with equal lines, the one with the lower cost. */
type Way = { readonly lines: readonly string[]; readonly cost: number };

/** The penalty for a last line of one Han character or one short word, which looks like a mistake. */
const ORPHAN = 1;
/** The penalty for a short line between longer ones. */
const WAIST = 0.15;
const isOrphan = (line: string) => [...line.replace(/[\p{P}\s]/gu, '')].length <= (/\p{Script=Han}/u.test(line) ? 1 : 4);

/**
 * Breaks a text into the fewest lines that fit, with the lowest cost: the sum of the squares of the empty parts of the lines
 * (as Knuth and Plass do), the costs of the breaks, and the penalties. A headline is balanced as by CSS Text 4,
 * `text-wrap: balance`: it is broken at the narrowest measure that needs no more lines.
 * @param widthOf the width of a part of the text, set on one line, in the unit of `width`
 * @returns undefined if a part that cannot be broken is wider than the line
 */
export function breakLines(text: Breakable, width: number, widthOf: (line: string) => number): readonly string[] | undefined {
  const lines = bestLines(text, width, widthOf);
  if (text.kind === 'running' || !lines || lines.length === 1) return lines;
  let [narrow, wide] = [0, width];
  for (let step = 0; step < NARROWING; step++) {
    const middle = (narrow + wide) / 2;
    const fits = bestLines(text, middle, widthOf)?.length === lines.length;
    [narrow, wide] = fits ? [narrow, middle] : [middle, wide];
  }
  return bestLines(text, Math.min(width, wide * SLACK[text.locale]), widthOf);
}

/** Steps of the binary search for the narrowest measure; eight are precise to a 256th. */
const NARROWING = 8;
/** The measure used, relative to the narrowest: with some slack a good break wins over an even one, as the end of a clause in Chinese. */
const SLACK: Record<Locale, number> = { en: 1.05, zh: 1.3, 'zh-hant': 1.3 };

function bestLines({ text, kind, breaks }: Breakable, width: number, widthOf: (line: string) => number): readonly string[] | undefined {
  const ends = [{ at: 0, cost: 0 }, ...breaks, { at: text.length, cost: 0 }];
  const best: (Way | undefined)[] = [{ lines: [], cost: 0 }];
  for (let to = 1; to < ends.length; to++) {
    const isLast = to === ends.length - 1;
    for (let from = to - 1; from >= 0; from--) {
      const line = text.slice(ends[from]?.at, ends[to]?.at).trim();
      const set = widthOf(line);
      if (set > width) break;
      const start = best[from];
      if (!start) continue;
      const orphan = isLast && from > 0 && isOrphan(line) ? ORPHAN : 0;
      const waist = !isLast && from > 0 && set < width / 2 ? WAIST : 0;
      const cost = start.cost + raggedness(set / width, isLast, kind) + (ends[to]?.cost ?? 0) + orphan + waist;
      const way = { lines: [...start.lines, line], cost };
      if (isBetter(way, best[to])) best[to] = way;
    }
  }
  return best[ends.length - 1]?.lines;
}

function raggedness(filled: number, isLast: boolean, kind: Kind): number {
  if (kind === 'headline' || !isLast) return (1 - filled) ** 2;
  return filled < 0.3 ? (0.3 - filled) ** 2 * 4 : 0;
}

const isBetter = (way: Way, than: Way | undefined): boolean =>
  !than || way.lines.length < than.lines.length || (way.lines.length === than.lines.length && way.cost < than.cost);
