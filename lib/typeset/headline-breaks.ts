const words = new Intl.Segmenter('zh', { granularity: 'word' });

const PUNCTUATION = /^[\p{P}\p{S}\s]+$/u;
const OPENING = /^[“‘（《〈「『【]/u;
const PARTICLE = /^[的了着过吗呢吧们]$/u;
const NUMBER = /[\d０-９]/u;
const CLITIC = (word: string) => [...word].length === 1;

/**
 * Where a Chinese headline may break: the pieces between which the page puts <wbr> (with `word-break: keep-all`).
 * A single character stays with its neighbours, a break may follow a particle or punctuation, a number stays with what
 * stands on either side, and short headlines get none. After W3C CLREQ's line-breaking rules and the design's section 6.
 * @example headlineBreaks('先开花，后长叶：木棉的脾气') // ['先开花，', '后长叶：', '木棉的', '脾气']
 */
export function headlineBreaks(text: string): string[] {
  if ([...text].length < 6) return [text];
  const pieces: string[] = [];
  let glue = false;
  for (const { segment } of words.segment(text)) {
    const last = pieces.at(-1);
    const stays =
      last === undefined || glue || (PUNCTUATION.test(segment) && !OPENING.test(segment)) || PARTICLE.test(segment) || NUMBER.test(segment);
    const lone = CLITIC(segment) && !PUNCTUATION.test(segment);
    const afterPause = last !== undefined && /[\p{P}的了着]$/u.test(last) && !OPENING.test(last.at(-1) ?? '');
    if (stays && !(NUMBER.test(segment) && afterPause)) pieces.splice(-1, 1, (last ?? '') + segment);
    else if (lone && !afterPause) pieces.splice(-1, 1, last + segment);
    else pieces.push(segment);
    // A lone character, a number or an opening mark holds on to what follows.
    glue = OPENING.test(segment) || NUMBER.test(segment) || (lone && !PARTICLE.test(segment));
  }
  return pieces;
}
