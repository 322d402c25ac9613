/** The range of a sentence in its text: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

/** The longest text of an utterance, in Latin letters: Chrome may fall silent after about 14 s. A Han character takes as long as 2.5 letters. */
const LONGEST = 200;
const HAN_AS_LATIN = 2.5;

/** Abbreviations, which do not end a sentence. Those in BEFORE_NUMBER count as such only before a number. */
const ABBREVIATION =
  /(?:^|[^\p{Script=Latin}\p{N}])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Jr|St|Mt|Gen|Col|Capt|Lt|Sgt|Rev|Hon|Gov|Sen|Rep|vs|cf|approx|e\.g|i\.e|a\.m|p\.m|Ph\.D|(?:\p{Script=Latin}\.)*\p{Lu})\.\s*$/u;
const BEFORE_NUMBER = /(?:^|[^\p{Script=Latin}\p{N}])(?:Nos?|pp?|Figs?|Vols?|Ch|Art|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/iu;

const OPENING = /[（「『【《〈“‘([]+$/u;
const CLOSING = /[”’」』】》〉）)\]"'。！？…]+/uy;
/** Clause punctuation, after which a long sentence may be cut; not inside 1,000 or 19:30. */
const CLAUSE = /(?:[，；：]|[—–]+|[,;:](?=\s))[”’」』）)]*\s*/gu;

/**
 * Cuts a text into utterances: sentences, and parts of long sentences. `Intl.Segmenter` alone (UAX 29) is not enough: it ends
 * a sentence after "Mr." and leaves an opening bracket behind. Spans have no space at their ends, and each has a letter or a
 * digit.
 *
 * @example sentences('Mr. Lee left. “Why?” she asked.', 'en') // 'Mr. Lee left.', '“Why?” she asked.'
 * @param lang BCP 47
 */
export function sentences(text: string, lang: string): Span[] {
  const flat = text.replace(/\s/g, ' '); // a line break in the source does not end a paragraph
  const starts = boundaries(flat, lang)
    .map((boundary) => startOf(flat, boundary))
    .filter((start) => start === 0 || isStart(flat, start));
  return starts
    .flatMap((start, n) => partsOf(flat, start, starts[n + 1] ?? flat.length))
    .map((span) => trim(flat, span))
    .filter((span) => hasWords(flat, span));
}

/** The ends of sentences in browsers without `Intl.Segmenter`, such as Firefox before 125. */
const END = /[.!?]+[”’)\]"']*\s+|[。！？]+/gu;

/** Where sentences may begin. */
const boundaries = (text: string, lang: string): number[] =>
  'Segmenter' in Intl
    ? [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ index }) => index)
    : [0, ...[...text.matchAll(END)].map(({ index, 0: mark }) => index + mark.length)].filter((boundary) => boundary < text.length);

/** Moves a boundary before opening punctuation and after closing punctuation. */
function startOf(text: string, boundary: number): number {
  if (boundary === 0) return 0;
  CLOSING.lastIndex = boundary;
  const closed = /\s/.test(text.charAt(boundary - 1)) ? boundary : boundary + (CLOSING.exec(text)?.[0].length ?? 0);
  return closed > boundary ? closed : boundary - (OPENING.exec(text.slice(0, boundary))?.[0].length ?? 0);
}

function isStart(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(start);
  if (!/[\p{L}\p{N}]/u.test(after)) return false;
  if (/^\p{Ll}/u.test(after)) return false; // “Really?” she asked.
  return !ABBREVIATION.test(before) && !(BEFORE_NUMBER.test(before) && /^\p{N}/u.test(after));
}

/** Halves a sentence until each part is short enough: at the clause punctuation nearest the middle, else at a space. */
function partsOf(text: string, start: number, end: number): Span[] {
  const length = timeOf(text.slice(start, end));
  if (length <= LONGEST) return [{ start, end }];
  const sentence = text.slice(start, end);
  const cut = nearestMiddle(sentence, CLAUSE, length) ?? nearestMiddle(sentence, /\s+/gu, length);
  return cut === undefined ? [{ start, end }] : [...partsOf(text, start, start + cut), ...partsOf(text, start + cut, end)];
}

function nearestMiddle(sentence: string, marks: RegExp, length: number): number | undefined {
  const offset = (cut: number) => Math.abs(timeOf(sentence.slice(0, cut)) - length / 2);
  return [...sentence.matchAll(marks)]
    .map(({ index, 0: mark }) => index + mark.length)
    .filter((cut) => hasWords(sentence, { start: 0, end: cut }) && hasWords(sentence, { start: cut, end: sentence.length }))
    .sort((a, b) => offset(a) - offset(b))[0];
}

/** The time that a text takes to say, measured in Latin letters. */
export const timeOf = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) * (HAN_AS_LATIN - 1);

const hasWords = (text: string, { start, end }: Span) => /[\p{L}\p{N}]/u.test(text.slice(start, end));

function trim(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  return { start: start + said.length - said.trimStart().length, end: start + said.trimEnd().length };
}
