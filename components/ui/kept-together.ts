/** A part of an English text. `keep`: its words stay on one line. */
export type Part = { readonly text: string; readonly keep?: true };

/** Words that lean on the next one, and at the end of a line would hang. */
const LEANS = /^(?:an?|the|of|in|to|by|and)$/i;
const CAPITAL = /^\p{Lu}\p{L}+$/u;
/** A capital after one of these, or at the beginning, need not be that of a name. */
const BEGINS_SENTENCE = /[.?!:–—“‘]$/u;

/**
 * The longest part that stays together, in characters. In the largest headline on the narrowest phone (36 px, 288 px wide) a
 * line holds sixteen letters of middling width; a longer part would reach beyond the screen.
 */
const LONGEST = 16;

/**
 * Cuts an English headline into parts that a line may not break: an article or short preposition with the next word
 * (`of the traffic`), and a name of several words (`Hong Kong`). What would be too long for a phone is cut.
 * @example keptTogether('Trains to Hong Kong at night') // 'Trains ', 'to Hong Kong' (keep), ' at night'
 */
export function keptTogether(text: string): readonly Part[] {
  const groups: string[] = [];
  const words = text.split(' ');
  // From the end, so that of a chain that is too long the words before the noun stay with it
  for (const [n, word] of [...words.entries()].reverse()) {
    const next = groups[0];
    const isShort = next !== undefined && word.length + 1 + next.length <= LONGEST;
    if (isShort && (LEANS.test(word) || isName(words[n - 1], word, words[n + 1] ?? ''))) groups[0] = `${word} ${next}`;
    else groups.unshift(word);
  }
  const parts: Part[] = [];
  groups.forEach((group, n) => {
    const [before, after] = [parts.at(-1), n < groups.length - 1 ? ' ' : ''];
    if (group.includes(' ')) parts.push({ text: group, keep: true }, { text: after });
    else if (before && !before.keep) parts.splice(-1, 1, { text: before.text + group + after });
    else parts.push({ text: group + after });
  });
  return parts.filter((part) => part.text !== '');
}

/** Whether two words in capitals are of one name, and the first is not merely the first of a sentence. */
const isName = (before: string | undefined, word: string, next: string): boolean =>
  CAPITAL.test(word) && /^\p{Lu}\p{Ll}/u.test(next) && before !== undefined && !BEGINS_SENTENCE.test(before);
