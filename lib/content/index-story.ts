import { slugOf } from './article-file.ts';
import { cardOf, type TimelessCard } from './card.ts';
import type { IndexDatabase } from './index-database.ts';
import { listsOf } from './listing.ts';
import type { Article } from './schema.ts';

/** A story whose page changed; `lists` where lists show it differently too. */
export type Effect = { readonly slug: string; readonly lists: boolean };

type Row = { slug: string; draft: number; published_at: number; card: string; json: string };

/** Makes an article what readers see under its slug. */
export function publish(database: IndexDatabase, path: string, article: Article): Effect[] {
  const slug = slugOf(path);
  const card = cardOf(slug, article);
  const row: Row = {
    slug,
    draft: article.status === 'draft' ? 1 : 0,
    published_at: Date.parse(article.publishedAt),
    card: JSON.stringify(card),
    json: JSON.stringify(article),
  };
  const before = storyAt(database, path);
  if (before && same(before, row, ['draft', 'published_at', 'card', 'json'])) return [];
  const lists = !before || !same(before, row, ['draft', 'published_at', 'card']);
  if (lists && before) unlist(database, before);
  database.run(
    'INSERT OR REPLACE INTO story (slug, path, draft, published_at, section, series, series_number, card, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[
      slug,
      path,
      row.draft,
      row.published_at,
      article.section,
      article.series?.id ?? null,
      article.series?.number ?? null,
      row.card,
      row.json,
    ],
  );
  if (lists)
    for (const list of listsOf(card)) database.run('INSERT INTO listing VALUES (?, ?, ?, ?)', list, row.published_at, slug, row.draft);
  return [{ slug, lists }];
}

/** Takes the story away that a file gave, if it gave one. */
export function withdraw(database: IndexDatabase, path: string): Effect[] {
  const row = storyAt(database, path);
  if (!row) return [];
  unlist(database, row);
  database.run('DELETE FROM story WHERE slug = ?', row.slug);
  return [{ slug: row.slug, lists: true }];
}

function unlist(database: IndexDatabase, { slug, published_at, card }: Row): void {
  for (const list of listsOf(JSON.parse(card) as TimelessCard)) {
    database.run('DELETE FROM listing WHERE list = ? AND published_at = ? AND slug = ?', list, published_at, slug);
  }
}

const storyAt = (database: IndexDatabase, path: string) =>
  database.rows<Row>('SELECT slug, draft, published_at, card, json FROM story WHERE path = ?', path)[0];

const same = (a: Row, b: Row, keys: readonly (keyof Row)[]) => keys.every((key) => a[key] === b[key]);
