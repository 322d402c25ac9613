import { createHash } from 'node:crypto';
import { slugOf } from '../folder/paths.ts';
import { foreign, formerAddress } from '../record/former-address.ts';
import { shortCode } from '../record/short-code.ts';
import type { Article } from '../record/schema/article.ts';
import type { IndexDatabase } from './database.ts';

/** A story that was out and whose file is gone: should it come back in another file, that file was renamed. */
type Gone = { readonly slug: string; readonly code: string; readonly sign: string; readonly path: string };

/**
 * What tells a story from all others without its file's name: its time and its headlines. Its text may have been edited with the
 * same save that renamed it.
 */
export const signOf = ({ publishedAt, title }: Pick<Article, 'publishedAt' | 'title'>): string =>
  createHash('sha256')
    .update(JSON.stringify([Date.parse(publishedAt), title.en, title.zh]))
    .digest('base64url')
    .slice(0, 16);

/** Saves the addresses and short codes that a story names in `formerly`, in place of those that it named before. */
export function saveFormer(database: IndexDatabase, path: string, { formerly = [] }: Pick<Article, 'formerly'>): void {
  forgetFormer(database, path);
  const sql = 'INSERT OR REPLACE INTO former (slug, section, path, code, noticed) VALUES (?, ?, ?, ?, 0)';
  for (const written of formerly) {
    const { section = '', slug } = formerAddress(written);
    if (slug !== undefined) database.run(sql, slug, section, path, shortCode(slug));
    // Somebody else's address, or this paper's without an edition
    if (written.startsWith('/')) database.run(sql, foreign(written), '', path, '');
  }
}

/** Removes what a story named in `formerly`. What was noticed stays, for the file that the story may be in. */
export const forgetFormer = (database: IndexDatabase, path: string): void =>
  database.run('DELETE FROM former WHERE path = ? AND noticed = 0', path);

/**
 * Remembers a story whose file is gone, so that it is recognised in another file. A story that was there before it, or came with
 * it, is another story that looks alike, and is not what its readers looked for.
 * @returns the file that it is in already, if it was copied before it was deleted
 */
export function noteGone(database: IndexDatabase, path: string): string | undefined {
  const [row] = database.rows<Gone & { out: number }>(
    'SELECT slug, code, sign, path, draft = 0 AND published_at <= ?1 AS out FROM story WHERE path = ?2',
    Date.now(),
    path,
  );
  if (row?.out !== 1) return undefined;
  const [heir] = database.rows<{ path: string }>(
    `SELECT path FROM story WHERE path <> ?1 AND (sign = ?2 OR code = ?3)
       AND appeared > (SELECT appeared FROM story WHERE path = ?1) ORDER BY appeared DESC LIMIT 1`,
    path,
    row.sign,
    row.code,
  );
  if (heir) noticeRename(database, row, heir.path);
  else database.run('INSERT OR REPLACE INTO gone (slug, code, sign, path) VALUES (?, ?, ?, ?)', row.slug, row.code, row.sign, path);
  return heir?.path;
}

/**
 * Recognises a story in a file that is new: its former address and short code lead to it from now on. A file whose story is known
 * is none, whatever it says since.
 */
export function recognise(database: IndexDatabase, path: string, article: Article): void {
  if (database.rows('SELECT 1 FROM story WHERE path = ?', path).length > 0) return;
  const found = database.rows<Gone>(
    'SELECT slug, code, sign, path FROM gone WHERE slug <> ?1 AND (sign = ?2 OR code = ?3)',
    slugOf(path),
    signOf(article),
    shortCode(article.id),
  );
  for (const gone of found) {
    database.run('DELETE FROM gone WHERE slug = ?', gone.slug);
    noticeRename(database, gone, path);
  }
}

function noticeRename(database: IndexDatabase, { slug, code, path: before }: Gone, path: string): void {
  database.run('UPDATE OR IGNORE former SET path = ? WHERE path = ? AND noticed = 1', path, before);
  database.run("INSERT OR IGNORE INTO former (slug, section, path, code, noticed) VALUES (?, '', ?, ?, 1)", slug, path, code);
}

/**
 * Gives a new file its name back: a story that is in it now is no other story's former one.
 * @returns the files whose stories had been recognised by that name
 */
export function reclaim(database: IndexDatabase, slug: string): readonly string[] {
  database.run('DELETE FROM gone WHERE slug = ?', slug);
  const heirs = database.rows<{ path: string }>('SELECT path FROM former WHERE slug = ? AND noticed = 1', slug);
  if (heirs.length > 0) database.run('DELETE FROM former WHERE slug = ? AND noticed = 1', slug);
  return heirs.map(({ path }) => path);
}

/** Takes over what an index before this one had noticed, and the stories that it had in files that are gone now. */
export function takeOverFormer(
  database: IndexDatabase,
  former: { readonly renamed: readonly { slug: string; path: string; code: string }[]; readonly gone: readonly Gone[] },
): void {
  for (const { slug, path, code } of former.renamed)
    database.run("INSERT OR IGNORE INTO former (slug, section, path, code, noticed) VALUES (?, '', ?, ?, 1)", slug, path, code);
  for (const { slug, code, sign, path } of former.gone)
    database.run('INSERT OR IGNORE INTO gone (slug, code, sign, path) VALUES (?, ?, ?, ?)', slug, code, sign, path);
}
