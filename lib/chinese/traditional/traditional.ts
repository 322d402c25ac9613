import { openDictionary } from './dictionary.ts';
import { isDry } from './dry.ts';
import { longestAt } from './longest-match.ts';
import { type Person, peopleIn } from './names/people-in.ts';
import { isNoPlaceName, measureWord } from './measure-words.ts';
import { quotationMarks } from './quotation-marks.ts';
import { isWrittenInTraditional } from './script-of.ts';
import { termAt } from './term-matcher.ts';
import { NO_TERMS, type Terms, withNames } from './terms.ts';
import { wordEdges } from './word-edges.ts';

/**
 * Converts a Chinese text for readers in Hong Kong and Macao: Traditional characters, the wording and the quotation marks
 * of Hong Kong. Latin, addresses, code and protected names stay. A text that is already Traditional keeps
 * its wording and its characters: only slips of Simplified in it are converted, with quotation marks and the editors' terms.
 * @param text plain, or with the inline Markdown of the paper
 * @example toTraditional('“出租车”在公交站后面') // '「的士」在巴士站後面'
 */
export function toTraditional(text: string, terms: Terms = NO_TERMS): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  return joined(segmentsOf(text, terms));
}

/** A segment of the text and its replacement. A settled one is final; the others still need Hong Kong's characters. */
type Segment = { readonly end: number; readonly value: string; readonly settled: boolean };

/** Cuts a text into segments: terms of the editors and of Hong Kong first, then the dictionary for what lies between. */
function segmentsOf(text: string, terms: Terms): readonly Segment[] {
  const { lexicon } = openDictionary();
  const isDone = isWrittenInTraditional(text);
  const words = wordEdges(text);
  const people = isDone ? [] : peopleIn(text, words, terms.names);
  const named = people.length === 0 ? terms : withPeople(terms, text, people);
  const surnames = new Map(people.flatMap((one) => (one.isWhole ? [] : [[one.start, one] as const])));
  const segments: Segment[] = [];
  const fill = (from: number, until: number) => {
    for (let start = from; start < until; start = segments.at(-1)?.end ?? until) {
      const isWord = (end: number) => {
        if (end > until) return false;
        if (isDone && !isSlip(text.slice(start, end))) return false;
        if (end === start + 1) return true;
        return !(words.isCut(start, end) || isNoPlaceName(text, start, end, words));
      };
      const found = longestAt(lexicon, text, start, (_, end) => isWord(end));
      const counted = isDone || (found && found.end > start + 1) ? undefined : measureWord(text, start, words);
      segments.push({ end: found?.end ?? start + 1, value: counted ?? found?.word ?? text.charAt(start), settled: false });
    }
  };
  const term = (start: number) =>
    termAt(text, start, { terms: named, builtIn: !isDone, isCut: words.isCut }) ??
    surnames.get(start) ??
    (!isDone && isDry(text, start) ? { end: start + 1, value: '乾' } : undefined);
  for (const settled of settledIn(text, term)) {
    fill(segments.at(-1)?.end ?? 0, settled.start);
    segments.push(settled);
  }
  fill(segments.at(-1)?.end ?? 0, text.length);
  return segments;
}

/** Whether a word in a Traditional text is Simplified. Of words with shared characters only 后面, 里面, 干活 … are certain. */
const isSlip = (word: string): boolean => openDictionary().isSimplified(word) || (word.length > 1 && /[后里干面余]/.test(word));

/** Adds the people whom a text names to those of its story. */
function withPeople(terms: Terms, text: string, people: readonly Person[]): Terms {
  const names = people.flatMap(({ start, end, isWhole }) => (isWhole ? [text.slice(start, end)] : []));
  return names.length === 0 ? terms : withNames(terms, [...new Set([...(terms.names ?? []), ...names])]);
}

/** The segments that the dictionary must not change: addresses, code and terms, from left to right. */
function settledIn(text: string, termAt: (start: number) => { end: number; value: string } | undefined): (Segment & { start: number })[] {
  const settled: (Segment & { start: number })[] = [];
  for (let start = 0; start < text.length;) {
    const kept = keptUntil(text, start);
    const found = kept === undefined ? termAt(start) : { end: kept, value: text.slice(start, kept) };
    if (found) settled.push({ ...found, start, settled: true });
    start = found?.end ?? start + 1;
  }
  return settled;
}

/** A link's target with its title, `code`, or a bare address. */
const KEPT = /\]\((?:[^()\\]|\\.|\([^()]*\))*\)|`[^`]+`|(?:https?:\/\/|mailto:)[\w.~:/?#@!$&*+,;=%[\]-]+/y;

function keptUntil(text: string, start: number): number | undefined {
  if (!/[\]`hm]/.test(text.charAt(start))) return undefined;
  KEPT.lastIndex = start;
  return KEPT.test(text) ? KEPT.lastIndex : undefined;
}

/** Joins the segments in the characters and quotation marks of Hong Kong. Marks pair up across settled segments. */
function joined(segments: readonly Segment[]): string {
  const { hongKong } = openDictionary();
  const fixed = new Set<number>();
  let text = '';
  let open = '';
  const close = () => {
    text += hongKong(open);
    open = '';
  };
  for (const { value, settled } of segments) {
    if (!settled) open += value;
    else {
      close();
      for (let index = 0; index < value.length; index++) fixed.add(text.length + index);
      text += value;
    }
  }
  close();
  return quotationMarks(text, (index) => fixed.has(index));
}
