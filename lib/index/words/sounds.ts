import { soundsOf } from '../../chinese/pinyin.ts';
import type { IndexDatabase } from '../database.ts';

/**
 * Saves how pairs of Chinese characters sound. They stay when their story is removed, because whatever is found by sound is
 * searched for before it is shown. A language has a limited number of pairs, so the table stops growing.
 */
export function learnSounds(database: IndexDatabase, pairs: readonly string[]): void {
  const unknown = database.rows<{ pair: string }>(
    'SELECT value AS pair FROM json_each(?) WHERE value NOT IN (SELECT pair FROM search_pair)',
    JSON.stringify(pairs),
  );
  for (const { pair } of unknown) {
    database.run('INSERT OR IGNORE INTO search_pair (pair) VALUES (?)', pair);
    for (const sound of soundsOf(pair)) database.run('INSERT OR IGNORE INTO search_sound (sound, pair) VALUES (?, ?)', sound, pair);
  }
}

/** No more pairs of one sound are read: shi shi has the most. */
const MOST = 400;

/** The pairs of characters that sound so. @param sound two syllables: 'hong shu' */
export const pairsSounding = (index: Pick<IndexDatabase, 'rows'>, sound: string): readonly string[] =>
  index.rows<{ pair: string }>('SELECT pair FROM search_sound WHERE sound = ? LIMIT ?', sound, MOST).map(({ pair }) => pair);
