import type { Story, StoryCard } from '../record/model.ts';
import type { Article } from '../record/schema.ts';
import { sourceOf } from '../record/source.ts';
import { readIndex } from '../index/story-index.ts';
import { staleBlocks } from '../record/translation-state.ts';
import { cardFrom, type CardRow } from './cards.ts';
import { type QueryContext, inScript, visibleUntil } from './context.ts';
import { sources } from './paper-files.ts';

/** The story of that name, or undefined where this edition has none. */
export function story(slug: string, context: QueryContext): Story | undefined {
  const { until, drafts } = visibleUntil(context);
  const [row] = readIndex().rows<CardRow & { json: string }>(
    'SELECT card, draft, published_at, json FROM story WHERE slug = ? AND published_at <= ? AND draft <= ?',
    slug,
    until,
    drafts,
  );
  if (!row) return undefined;
  const card = cardFrom(row, context);
  const article = JSON.parse(row.json) as Article;
  // Asked of the text as it was written, for in another script it is another text: which blocks are stale, whose name is stated
  const asWritten = { stale: staleBlocks(article), source: sourceOf(article.source, sources())?.id };
  return { slug, article: inScript(article, context), languages: card.languages, card, ...asWritten };
}

/** The card of the story that has a short code, or undefined where this edition has none: a draft's code is no code yet. */
export function cardByCode(code: string, context: QueryContext): StoryCard | undefined {
  const { until, drafts } = visibleUntil(context);
  // Two hold one where another file took the code of a file that was then broken: that one's last good version gives way
  const sql = `SELECT card, draft, published_at FROM story JOIN file USING (path)
               WHERE story.code = ? AND published_at <= ? AND draft <= ? ORDER BY errors > 0 LIMIT 1`;
  const [row] = readIndex().rows<CardRow>(sql, code, until, drafts);
  return row && cardFrom(row, context);
}

/** Cards of some stories, in that order, each with its article as it was written; without those that this edition has not. */
export function articlesNamed(slugs: readonly string[], context: QueryContext): readonly { card: StoryCard; article: Article }[] {
  const { until, drafts } = visibleUntil(context);
  const sql = 'SELECT card, draft, published_at, json FROM story WHERE slug = ? AND published_at <= ? AND draft <= ?';
  return slugs.flatMap((slug) =>
    readIndex()
      .rows<CardRow & { json: string }>(sql, slug, until, drafts)
      .map((row) => ({ card: cardFrom(row, context), article: JSON.parse(row.json) as Article })),
  );
}

/** Cards of some stories by their numbers in the search (lib/index/search.ts), in no order; without those that this edition has not. */
export function storiesNumbered(numbers: readonly number[], context: QueryContext): readonly { number: number; card: StoryCard }[] {
  const { until, drafts } = visibleUntil(context);
  const sql = `SELECT searched.id AS number, card, draft, published_at FROM json_each(?) AS wanted JOIN searched ON searched.id = wanted.value JOIN story USING (slug)
               WHERE published_at <= ? AND draft <= ?`;
  const rows = readIndex().rows<CardRow & { number: number }>(sql, JSON.stringify(numbers), until, drafts);
  return rows.map((row) => ({ number: row.number, card: cardFrom(row, context) }));
}

/** The stories before and after this one in its series, by number. */
export function neighboursInSeries(
  { article }: Story,
  context: QueryContext,
): { previous: StoryCard | undefined; next: StoryCard | undefined } {
  const { series } = article;
  if (!series) return { previous: undefined, next: undefined };
  const { until, drafts } = visibleUntil(context);
  const nearest = (side: '< ? ORDER BY series_number DESC' | '> ? ORDER BY series_number') => {
    const sql = `SELECT card, draft, published_at FROM story
                 WHERE series = ? AND published_at <= ? AND draft <= ? AND series_number ${side} LIMIT 1`;
    const [row] = readIndex().rows<CardRow>(sql, series.id, until, drafts, series.number);
    return row && cardFrom(row, context);
  };
  return { previous: nearest('< ? ORDER BY series_number DESC'), next: nearest('> ? ORDER BY series_number') };
}
