/** Where a sentence stands in its text: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

/** Longer than this in Latin letters, Chrome may fall silent in the middle (after some 14 s); a Han character takes as long as 2.5. */
const LONGEST = 200;
const HAN_AS_LATIN = 2.5;

/** Never the end of a sentence; those of the second line only before a number. */
const ABBREVIATION =
  /(?<![\p{Script=Latin}\p{N}])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Jr|St|Mt|Gen|Col|Capt|Lt|Sgt|Rev|Hon|Gov|Sen|Rep|vs|cf|approx|e\.g|i\.e|a\.m|p\.m|Ph\.D|(?:\p{Script=Latin}\.)*\p{Lu})\.\s*$/u;
const BEFORE_NUMBER = /(?<![\p{Script=Latin}\p{N}])(?:Nos?|pp?|Figs?|Vols?|Ch|Art|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/iu;

const OPENING = /[（「『【《〈“‘([]+$/u;
const CLOSING = /(?<!\s)[”’」』】》〉）)\]"'。！？…]+/uy;
/** After these a long sentence may take a breath: not inside 1,000 or 19:30. */
const CLAUSE = /(?:[，；：]|[—–]+|[,;:](?=\s))[”’」』）)]*\s*/gu;

/**
 * What a voice says in one go: sentences, the long ones cut at their commas. Better than `Intl.Segmenter` alone (UAX 29),
 * which ends a sentence after "Mr.", and leaves an opening bracket behind. Spans have no space at their edges, and each
 * has something to say: a letter or a digit.
 *
 * @example sentences('Mr. Lee left. “Why?” she asked.', 'en') // 'Mr. Lee left.', '“Why?” she asked.'
 * @param lang BCP 47
 */
export function sentences(text: string, lang: string): Span[] {
  const flat = text.replace(/\s/g, ' '); // a line break in the source is no end of a paragraph
  const segments = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(flat)];
  const starts = segments.map(({ index }) => startOf(flat, index)).filter((start) => start === 0 || isStart(flat, start));
  return starts
    .flatMap((start, n) => breaths(flat, start, starts[n + 1] ?? flat.length))
    .map((span) => trim(flat, span))
    .filter((span) => isSayable(flat, span));
}

/** A boundary of the segmenter, before the opening marks and after the closing ones around it. */
function startOf(text: string, boundary: number): number {
  if (boundary === 0) return 0;
  CLOSING.lastIndex = boundary;
  const closed = boundary + (CLOSING.exec(text)?.[0].length ?? 0);
  return closed > boundary ? closed : boundary - (OPENING.exec(text.slice(0, boundary))?.[0].length ?? 0);
}

function isStart(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(start);
  if (!/[\p{L}\p{N}]/u.test(after)) return false;
  if (/^\p{Ll}/u.test(after)) return false; // “Really?” she asked.
  return !ABBREVIATION.test(before) && !(BEFORE_NUMBER.test(before) && /^\p{N}/u.test(after));
}

/** The sentence in halves of halves, each short enough, cut at the clause mark nearest the middle, else at a space. */
function breaths(text: string, start: number, end: number): Span[] {
  const length = timeOf(text.slice(start, end));
  if (length <= LONGEST) return [{ start, end }];
  const sentence = text.slice(start, end);
  const cut = nearestMiddle(sentence, CLAUSE, length) ?? nearestMiddle(sentence, /\s+/gu, length);
  return cut === undefined ? [{ start, end }] : [...breaths(text, start, start + cut), ...breaths(text, start + cut, end)];
}

function nearestMiddle(sentence: string, marks: RegExp, length: number): number | undefined {
  const offset = (cut: number) => Math.abs(timeOf(sentence.slice(0, cut)) - length / 2);
  return [...sentence.matchAll(marks)]
    .map(({ index, 0: mark }) => index + mark.length)
    .filter((cut) => isSayable(sentence, { start: 0, end: cut }) && isSayable(sentence, { start: cut, end: sentence.length }))
    .sort((a, b) => offset(a) - offset(b))[0];
}

/** How long it takes to say, in Latin letters. */
export const timeOf = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) * (HAN_AS_LATIN - 1);

const isSayable = (text: string, { start, end }: Span) => /[\p{L}\p{N}]/u.test(text.slice(start, end));

function trim(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  return { start: start + said.length - said.trimStart().length, end: start + said.trimEnd().length };
}
