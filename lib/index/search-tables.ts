/**
 * The tables of the search. `searched` gives each story a number that grows with its time of publication, so that the newest
 * stories, some days and everything published by now are ranges of the key of `search`. The FTS5 table stores no text, as
 * `story` has it. `search_word` and `search_slip` hold the spelling of words (spelling.ts), `search_join` those that a reader
 * may write as one (joins.ts), `search_pair` and `search_sound` pairs of Chinese characters and their pinyin (sounds.ts). `terms` has a story's distinctive
 * terms as JSON, for finding related stories (lib/search/related.ts).
 */
export const SEARCH_TABLES = `
  CREATE TABLE searched (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, terms TEXT NOT NULL);
  CREATE VIRTUAL TABLE search USING fts5 (
    title, standfirst, names, body, tags, content = '', contentless_delete = 1, tokenize = 'porter unicode61'
  );
  CREATE TABLE search_word (word TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE search_slip (slip TEXT, word TEXT, PRIMARY KEY (slip, word)) WITHOUT ROWID;
  CREATE TABLE search_join (joined TEXT, words TEXT, PRIMARY KEY (joined, words)) WITHOUT ROWID;
  CREATE TABLE search_sound (sound TEXT, pair TEXT, PRIMARY KEY (sound, pair)) WITHOUT ROWID;
  CREATE TABLE search_pair (pair TEXT PRIMARY KEY) WITHOUT ROWID;
`;
