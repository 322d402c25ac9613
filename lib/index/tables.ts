import { SEARCH_TABLES } from './search-tables.ts';

/**
 * The tables of the index. `file` and `paper_file` have the state of each file, `story` has what readers see: the last good
 * version of each file. `listing` has a row for each list of a story, so that every list is one range of one key. In the
 * list of corrections a story has a row for each moment at which it was corrected, in `published_at`. `story.lists` has the
 * rows of a story as JSON. Of the files below `media`, `file_media` has those that the files of the folder name, `shown_media` those
 * that their last good versions name. `former` has the addresses that
 * stories had, with '' for any section, and the short codes of those that were names of files; `noticed` where no file says so, but a
 * story that was out stands in a new file. `gone` has the stories that were out and whose file is gone. `notice` has the problems of folders and the files that are not read, `absence` the folders
 * whose files are gone but do not count as deleted (plan/absence.ts).
 */
export const TABLES = `
  CREATE TABLE file (
    path TEXT PRIMARY KEY, slug TEXT NOT NULL, size INTEGER NOT NULL, mtime REAL NOT NULL, hash TEXT NOT NULL,
    code TEXT, series TEXT, series_number INTEGER, problems TEXT NOT NULL, errors INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX file_slug ON file (slug);
  CREATE INDEX file_series ON file (series, series_number) WHERE series IS NOT NULL;
  CREATE INDEX file_broken ON file (path) WHERE errors > 0;

  CREATE TABLE paper_file (
    name TEXT PRIMARY KEY, size INTEGER, mtime REAL, hash TEXT NOT NULL,
    json TEXT, problems TEXT NOT NULL, errors INTEGER NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE notice (path TEXT PRIMARY KEY, problem TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE absence (folder TEXT PRIMARY KEY, files INTEGER NOT NULL, back_at INTEGER, swapped INTEGER NOT NULL) WITHOUT ROWID;

  CREATE TABLE media (src TEXT PRIMARY KEY, size INTEGER, mtime REAL, facts TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE file_media (src TEXT, path TEXT, PRIMARY KEY (src, path)) WITHOUT ROWID;
  CREATE INDEX file_media_path ON file_media (path);
  CREATE TABLE shown_media (src TEXT, path TEXT, PRIMARY KEY (src, path)) WITHOUT ROWID;
  CREATE INDEX shown_media_path ON shown_media (path);

  CREATE TABLE story (
    slug TEXT PRIMARY KEY, path TEXT NOT NULL UNIQUE, draft INTEGER NOT NULL, published_at INTEGER NOT NULL,
    month TEXT NOT NULL, modified_at INTEGER NOT NULL,
    code TEXT NOT NULL, sign TEXT NOT NULL, appeared INTEGER NOT NULL, section TEXT NOT NULL, series TEXT, series_number INTEGER, lists TEXT NOT NULL, card TEXT NOT NULL, json TEXT NOT NULL
  );
  CREATE INDEX story_month ON story (month, draft, modified_at);
  CREATE INDEX story_code ON story (code);
  CREATE INDEX story_sign ON story (sign);
  CREATE INDEX story_series ON story (series, series_number) WHERE series IS NOT NULL;

  CREATE TABLE former (
    slug TEXT, section TEXT, path TEXT, code TEXT NOT NULL, noticed INTEGER NOT NULL, PRIMARY KEY (slug, section, path)
  ) WITHOUT ROWID;
  CREATE INDEX former_path ON former (path);
  CREATE INDEX former_code ON former (code);
  CREATE TABLE gone (slug TEXT PRIMARY KEY, code TEXT NOT NULL, sign TEXT NOT NULL, path TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX gone_sign ON gone (sign);
  CREATE INDEX gone_code ON gone (code);

  CREATE TABLE listing (
    list TEXT, published_at INTEGER, slug TEXT, draft INTEGER NOT NULL, PRIMARY KEY (list, published_at, slug)
  ) WITHOUT ROWID;
  CREATE TABLE tally (list TEXT PRIMARY KEY, stories INTEGER NOT NULL, drafts INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TRIGGER listed AFTER INSERT ON listing BEGIN
    INSERT INTO tally (list, stories, drafts) VALUES (new.list, 1, new.draft)
    ON CONFLICT DO UPDATE SET stories = stories + 1, drafts = drafts + new.draft;
  END;
  CREATE TRIGGER unlisted AFTER DELETE ON listing BEGIN
    UPDATE tally SET stories = stories - 1, drafts = drafts - old.draft WHERE list = old.list;
  END;

  CREATE TABLE journal (revision INTEGER PRIMARY KEY AUTOINCREMENT, change TEXT NOT NULL);
${SEARCH_TABLES}`;
