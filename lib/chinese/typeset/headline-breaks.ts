import { isInsideRightToLeft } from '../../unicode/direction.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

const PUNCTUATION = /^[\p{P}\p{S}\s]+$/u;
const OPENING = /^[“‘（《〈「『【]/u;
/** A particle in either script; it stays with the word before it. */
export const PARTICLE = /^[的了着著过過吗嗎呢吧们們]/u;
const NUMBER = /[\d０-９]/u;
const CLITIC = (word: string) => [...word].length === 1;
const isParticle = (word: string) => CLITIC(word) && PARTICLE.test(word);
const END_OF_CLAUSE = /[，。；：？！、…—]$/u;

/**
 * Cuts a Chinese headline where a line may break; the page puts <wbr> between the parts (with `word-break: keep-all`). A
 * single character stays with its neighbours, a break may follow a particle or punctuation, a number stays with its
 * neighbours on both sides, a phrase of up to four characters is one part, and headlines under six characters are not cut.
 * The rules follow W3C CLREQ's line breaking.
 * @example headlineBreaks('先开花，后长叶：木棉的脾气') // ['先开花，', '后长叶：', '木棉的', '脾气']
 */
export function headlineBreaks(text: string): string[] {
  if ([...text].length < 6) return [text];
  const pieces: string[] = [];
  let glue = false;
  for (const { segment } of words.segment(text)) {
    const last = pieces.at(-1);
    const stays =
      last === undefined || glue || (PUNCTUATION.test(segment) && !OPENING.test(segment)) || isParticle(segment) || NUMBER.test(segment);
    const lone = CLITIC(segment) && !PUNCTUATION.test(segment);
    const afterPause = last !== undefined && /[\p{P}的了着]$/u.test(last) && !OPENING.test(last.at(-1) ?? '');
    if (stays && !(NUMBER.test(segment) && afterPause)) pieces.splice(-1, 1, (last ?? '') + segment);
    else if (lone && !afterPause) pieces.splice(-1, 1, last + segment);
    else pieces.push(segment);
    // A single character, a number or an opening mark stays with the next word
    glue = OPENING.test(segment) || NUMBER.test(segment) || (lone && !isParticle(segment));
  }
  return phrases(pieces);
}

/**
 * Joins parts that read as one: right-to-left words, phrases of up to four characters, a single character and the part before
 * it, fractions, lists of numbers.
 */
function phrases(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1) ?? '';
    const reads =
      isInsideRightToLeft(last, piece) ||
      (/\d、$/.test(last) && /^\d/.test(piece)) ||
      (last !== '' && !END_OF_CLAUSE.test(last) && (length(piece) === 1 || length(last + piece) <= 4 || piece.startsWith('之')));
    if (reads) joined.splice(-1, 1, last + piece);
    else joined.push(piece);
  }
  return joined;
}

/** Length in characters, without punctuation. */
const length = (piece: string) => [...piece.replace(/[\p{P}\p{S}\s]/gu, '')].length;
