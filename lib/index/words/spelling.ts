import { distance } from 'fastest-levenshtein';
import type { IndexDatabase } from '../database.ts';

/**
 * A word, and the word without each of its letters. Words that are one letter apart share one of these forms (Wolf Garbe's
 * SymSpell), so the corrections of a misspelled word are found by a few keys, however many words there are.
 */
const withOneLeftOut = (word: string): readonly string[] => [word, ...Array.from(word, (_, n) => word.slice(0, n) + word.slice(n + 1))];

/** The shortest word that is corrected, in letters. Too many shorter words are one letter apart. */
export const SHORTEST = 4;

/** Saves the spelling of words. They stay when their story is removed, because every suggestion is searched for before it is shown. */
export function learnWords(database: IndexDatabase, words: readonly string[]): void {
  const unknown = database.rows<{ word: string }>(
    'SELECT DISTINCT value AS word FROM json_each(?) WHERE value NOT IN (SELECT word FROM search_word)',
    JSON.stringify(words),
  );
  for (const { word } of unknown) {
    database.run('INSERT OR IGNORE INTO search_word (word) VALUES (?)', word);
    if (word.length < SHORTEST) continue;
    const slips = JSON.stringify([...new Set(withOneLeftOut(word))]);
    database.run('INSERT OR IGNORE INTO search_slip (slip, word) SELECT value, ? FROM json_each(?)', word, slips);
  }
}

type Reading = Pick<IndexDatabase, 'rows'>;

/** Whether any story has the word. */
export const isKnownWord = (index: Reading, word: string): boolean =>
  index.rows('SELECT 1 FROM search_word WHERE word = ?', word).length > 0;

/** The words with a prefix, in alphabetical order. */
export const wordsBeginning = (index: Reading, start: string, limit: number): readonly string[] =>
  index
    .rows<{ word: string }>('SELECT word FROM search_word WHERE word >= ? AND word < ? LIMIT ?', start, `${start}\uffff`, limit)
    .map(({ word }) => word);

/** The words that differ from a word by one added, missing or replaced letter or two swapped neighbours, the likeliest first. */
export function wordsNear(index: Reading, word: string): readonly string[] {
  const rows = index.rows<{ word: string }>(
    'SELECT DISTINCT word FROM search_slip WHERE slip IN (SELECT value FROM json_each(?)) LIMIT 200',
    JSON.stringify(withOneLeftOut(word)),
  );
  return rows
    .map((row) => row.word)
    .filter((near) => near !== word && (distance(near, word) === 1 || isSwapped(near, word)))
    .sort((a, b) => unlikely(a, word) - unlikely(b, word) || (a < b ? -1 : 1));
}

function isSwapped(a: string, b: string): boolean {
  const n = [...a].findIndex((letter, place) => letter !== b[place]);
  return n >= 0 && a.length === b.length && a === b.slice(0, n) + b.charAt(n + 1) + b.charAt(n) + b.slice(n + 2);
}

/** Whether the first letter differs (1 or 0), which is unlikely: the first letter is seldom wrong. */
const unlikely = (near: string, word: string): number => Number(near.charAt(0) !== word.charAt(0));
