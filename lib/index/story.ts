import { slugOf } from '../folder/paths.ts';
import { cardOf } from '../record/card.ts';
import { addToSearch, removeFromSearch } from './search.ts';
import type { IndexDatabase } from './database.ts';
import { enlist, listRulesOf, listsNoted, unlist } from './lists.ts';
import { forgetFormer, saveFormer, signOf } from './former.ts';
import { nextRevision } from './journal.ts';
import { forgetShownMedia, readWithoutVersions, rememberShownMedia, withVersions } from './media.ts';
import { monthOf } from '../record/listing.ts';
import type { Article } from '../record/schema/article.ts';

/** A story whose page changed. `lists`: whether its entry in lists changed too. */
export type Effect = { readonly slug: string; readonly lists: boolean };

type Row = { slug: string; draft: number; published_at: number; lists: string; card: string; json: string };
type Known = Row & { readonly appeared: number };

/** Saves an article as the last good version of its file. */
export function publish(database: IndexDatabase, path: string, written: Article): Effect[] {
  const slug = slugOf(path);
  const article = withVersions(database, written);
  const card = cardOf(slug, article);
  const row: Row = {
    slug,
    draft: article.status === 'draft' ? 1 : 0,
    published_at: Date.parse(article.publishedAt),
    lists: listsNoted(card, article.corrections, listRulesOf(database)),
    card: JSON.stringify(card),
    json: JSON.stringify(article),
  };
  const before = storyAt(database, path);
  if (before && same(before, row, ['draft', 'published_at', 'lists', 'card', 'json'])) return [];
  const lists = !before || !same(before, row, ['draft', 'published_at', 'lists', 'card']) || !sameBeyondItsPage(before, article);
  if (lists && before) unlist(database, before);
  database.run(
    `INSERT OR REPLACE INTO story (slug, path, draft, published_at, month, modified_at, code, sign, appeared, section, series, series_number, lists, card, json)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    slug,
    path,
    row.draft,
    row.published_at,
    monthOf(article.publishedAt),
    Date.parse(article.updatedAt ?? article.publishedAt),
    card.code,
    signOf(article),
    before?.appeared ?? nextRevision(database),
    article.section,
    article.series?.id ?? null,
    article.series?.number ?? null,
    row.lists,
    row.card,
    row.json,
  );
  if (lists) enlist(database, row);
  addToSearch(database, slug, article);
  saveFormer(database, path, article);
  rememberShownMedia(database, path, article);
  return [{ slug, lists }];
}

/** Removes the story of a file, if there is one. */
export function withdraw(database: IndexDatabase, path: string): Effect[] {
  const row = storyAt(database, path);
  if (!row) return [];
  unlist(database, row);
  forgetShownMedia(database, path);
  forgetFormer(database, path);
  removeFromSearch(database, row.slug);
  database.run('DELETE FROM story WHERE slug = ?', row.slug);
  return [{ slug: row.slug, lists: true }];
}

/** The article that readers see, as it was written. */
export function published(database: IndexDatabase, path: string): Article | undefined {
  const row = storyAt(database, path);
  return row && (readWithoutVersions(row.json) as Article);
}

/** Whether what other pages say of a story is the same: the list of corrections, and redirects from former addresses. */
function sameBeyondItsPage({ json }: Row, { corrections, formerly }: Article): boolean {
  const before = JSON.parse(json) as Article;
  return JSON.stringify([before.corrections, before.formerly]) === JSON.stringify([corrections, formerly]);
}

const storyAt = (database: IndexDatabase, path: string) =>
  database.rows<Known>('SELECT slug, draft, published_at, lists, card, json, appeared FROM story WHERE path = ?', path)[0];

const same = (a: Row, b: Row, keys: readonly (keyof Row)[]) => keys.every((key) => a[key] === b[key]);
