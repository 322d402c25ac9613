import { foldedText } from '../../chinese/fold.ts';
import { COMMON, isSpelled, type Run, runsOf } from '../../chinese/tokens.ts';
import type { IndexDatabase } from '../database.ts';
import type { SearchedText } from '../searched-text.ts';

/** The longest joined word, in letters. */
const LONGEST = 32;

/**
 * Two neighbouring words that a reader may write as one, by that word: dim sum, high-speed, Qi’ao. Of the text only names
 * count (Kwai Chung) and what has a hyphen or an apostrophe: pairs of any words would outgrow the index.
 */
export function joinsIn({ title, standfirst, names, body }: SearchedText): ReadonlyMap<string, string> {
  const joins = new Map<string, string>();
  const learn = (text: string, isJoin: (one: Run, other: Run, gap: string) => boolean) => {
    const runs = runsOf(text);
    for (const [n, other] of runs.entries()) {
      const one = runs[n - 1];
      const gap = text.slice(one?.end ?? 0, other.start);
      if (!one || !GAP.test(gap) || !isJoin(one, other, gap)) continue;
      const words = [foldedText(one.text), foldedText(other.text)];
      const joined = words.join('');
      if (joined.length <= LONGEST && words.every((word) => isSpelled(word) && !COMMON.has(word))) joins.set(joined, words.join(' '));
    }
  };
  learn([title, standfirst, names].join('\n'), () => true);
  learn(body, (one, other, gap) => !SPACE.test(gap) || (isCapital(one) && isCapital(other)));
  return joins;
}

/** What is between two words that may be one: a space, a hyphen or an apostrophe. */
const GAP = /^[ \u00a0'’‘‐‑–-]$/;
const SPACE = /[ \u00a0]/;
const isCapital = ({ text }: Run): boolean => /^\p{Lu}/u.test(text);

/** Saves words that may be joined. They stay when their story is removed, because they only say what else to look for. */
export const learnJoins = (database: IndexDatabase, joins: ReadonlyMap<string, string>): void =>
  database.run(
    'INSERT OR IGNORE INTO search_join (joined, words) SELECT value ->> 0, value ->> 1 FROM json_each(?)',
    JSON.stringify([...joins]),
  );

/** The words that may be written as one. @example wordsJoined(index, 'maipo') // ['mai po'] */
export const wordsJoined = (index: Pick<IndexDatabase, 'rows'>, joined: string): readonly string[] =>
  index.rows<{ words: string }>('SELECT words FROM search_join WHERE joined = ? LIMIT 4', joined).map(({ words }) => words);
