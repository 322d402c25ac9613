import { mediaNamedBy } from '../check/article-file.ts';
import type { IndexDatabase } from './database.ts';
import { inspectMedia, type MediaFacts } from '../folder/media-facts.ts';
import type { Article } from '../record/schema/article.ts';
import type { Block, Picture } from '../record/schema/block.ts';

/** The facts about a file below `media`, from the index. A file that is not in the index yet is inspected now. */
export function mediaFacts(database: IndexDatabase, src: string): MediaFacts {
  const [row] = database.rows<{ facts: string }>('SELECT facts FROM media WHERE src = ?', src);
  return row ? (JSON.parse(row.facts) as MediaFacts) : look(database, src);
}

/** Inspects a file below `media` again. @returns the articles and pages to check again because its facts have changed */
export function refreshMedia(database: IndexDatabase, src: string): readonly string[] {
  const [row] = database.rows<{ facts: string }>('SELECT facts FROM media WHERE src = ?', src);
  if (!row) return [];
  const naming = database
    .rows<{ path: string }>('SELECT path FROM file_media WHERE src = ?1 UNION SELECT path FROM shown_media WHERE src = ?1', src)
    .map(({ path }) => path);
  if (naming.length === 0) database.run('DELETE FROM media WHERE src = ?', src);
  return naming.length > 0 && JSON.stringify(look(database, src)) !== row.facts ? naming : [];
}

type Named = Pick<Article, 'image' | 'body'>;

/** Saves which files below `media` an article or a page names. */
export function rememberMedia(database: IndexDatabase, path: string, article: Named): void {
  database.run('DELETE FROM file_media WHERE path = ?', path);
  for (const src of mediaNamedBy(article)) database.run('INSERT INTO file_media (src, path) VALUES (?, ?)', src, path);
}

/** Notes which files below `media` the last good version of an article or a page names: only these are served. */
export function rememberShownMedia(database: IndexDatabase, path: string, article: Named): void {
  forgetShownMedia(database, path);
  for (const src of mediaNamedBy(article)) {
    mediaFacts(database, src); // looks at it, unless it is known
    database.run('INSERT INTO shown_media (src, path) VALUES (?, ?)', src, path);
  }
}

/** Notes that an article or a page is no longer shown. */
export const forgetShownMedia = (database: IndexDatabase, path: string): void =>
  database.run('DELETE FROM shown_media WHERE path = ?', path);

/**
 * An article or a page with the versions of its pictures, so that it differs when a file is replaced, and with their sizes,
 * which the record may leave out.
 */
export function withVersions<T extends Named>(database: IndexDatabase, article: T): T {
  const factsOf = (src: string) => {
    const facts = mediaFacts(database, src);
    return facts.kind === 'picture' ? facts : undefined;
  };
  const versioned = <P extends Picture>(picture: P): P => {
    const { version, width = picture.width, height = picture.height } = factsOf(picture.src) ?? {};
    return { ...picture, version, width, height };
  };
  const body = article.body.map((block): Block => {
    switch (block.type) {
      case 'image':
        return versioned(block);
      case 'gallery':
        return { ...block, images: block.images.map(versioned) };
      case 'video':
        return { ...block, posterVersion: factsOf(block.poster)?.version };
      default:
        return block;
    }
  });
  return { ...article, ...(article.image && { image: versioned(article.image) }), body };
}

const isVersion = (name: string, value: unknown) => /^(?:v|posterV)ersion$/.test(name) && /^[0-9a-f]{8}$/.test(String(value));

/** Reads a record of the index without the versions of its pictures. */
export const readWithoutVersions = (json: string): unknown =>
  JSON.parse(json, (name: string, value: unknown) => (isVersion(name, value) ? undefined : value));

function look(database: IndexDatabase, src: string): MediaFacts {
  const { state, facts } = inspectMedia(src);
  const sql = 'INSERT OR REPLACE INTO media (src, size, mtime, facts) VALUES (?, ?, ?, ?)';
  database.run(sql, src, state?.size ?? null, state?.mtime ?? null, JSON.stringify(facts));
  return facts;
}
