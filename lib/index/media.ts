import { mediaNamedBy } from '../check/article-file.ts';
import type { IndexDatabase } from './database.ts';
import { inspectMedia, type MediaFacts } from '../folder/media-facts.ts';
import type { SourceRecord } from '../check/parse.ts';
import type { Article } from '../record/schema.ts';

/** The facts about a file below `media`, from the index. A file that is not in the index yet is inspected now. */
export function mediaFacts(database: IndexDatabase, src: string): MediaFacts {
  const [row] = database.rows<{ facts: string }>('SELECT facts FROM media WHERE src = ?', src);
  return row ? (JSON.parse(row.facts) as MediaFacts) : look(database, src);
}

/** Inspects a file below `media` again. @returns the articles and pages to check again because its facts have changed */
export function refreshMedia(database: IndexDatabase, src: string): readonly string[] {
  const [row] = database.rows<{ facts: string }>('SELECT facts FROM media WHERE src = ?', src);
  if (!row) return [];
  const naming = database.rows<{ path: string }>('SELECT path FROM file_media WHERE src = ?', src).map(({ path }) => path);
  if (naming.length === 0) database.run('DELETE FROM media WHERE src = ?', src);
  return naming.length > 0 && JSON.stringify(look(database, src)) !== row.facts ? naming : [];
}

/** Saves which files below `media` an article or a page names. */
export function rememberMedia(database: IndexDatabase, path: string, article: SourceRecord<Pick<Article, 'image' | 'body'>>): void {
  database.run('DELETE FROM file_media WHERE path = ?', path);
  for (const src of mediaNamedBy(article)) database.run('INSERT INTO file_media (src, path) VALUES (?, ?)', src, path);
}

function look(database: IndexDatabase, src: string): MediaFacts {
  const { state, facts } = inspectMedia(src);
  const sql = 'INSERT OR REPLACE INTO media (src, size, mtime, facts) VALUES (?, ?, ?, ?)';
  database.run(sql, src, state?.size ?? null, state?.mtime ?? null, JSON.stringify(facts));
  return facts;
}
