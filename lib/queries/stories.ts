import type { Story, StoryCard } from '../record/model.ts';
import type { Article } from '../record/schema/article.ts';
import { shortCode } from '../record/short-code.ts';
import { sourceCredited } from '../record/credits.ts';
import { sourceOf } from '../record/source.ts';
import type { Language } from '../edition/languages.ts';
import { foreign } from '../record/former-address.ts';
import { readIndex } from '../index/story-index.ts';
import { staleBlocks } from '../record/translation-state.ts';
import { cardFrom, type CardRow } from './cards.ts';
import { asWritten, type QueryContext, inScript, visibleUntil } from './context.ts';
import { section, sources } from './paper-files.ts';

/** The story with a slug; undefined if it is not visible in this context. */
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
  // Hashes and names of sources are compared with the text as written: converted to Traditional it would not match
  const asWritten = {
    stale: staleBlocks(article),
    source: sourceOf(article.source, sources())?.id,
    creditedSources: article.credits.map(({ name }) => sourceCredited(name, sources())?.id),
  };
  const shown = inScript({ article, people: card.people }, context).article;
  return { slug, article: shown, languages: card.languages, card, ...asWritten };
}

/**
 * The story at an address, present or former: with this slug, with it or the whole address in `formerly`, or with it as `id`;
 * undefined if none is visible in this context. The caller compares the story's own section and slug with the address.
 */
export function storyAt(address: { readonly section: string; readonly slug: string }, context: QueryContext): Story | undefined {
  const isSection = section(address.section) !== undefined;
  const living = isSection ? story(address.slug, context) : undefined;
  if (living) return living;
  const slug = formerSlug(address, isSection, context) ?? (isSection ? slugOfId(address.slug, context) : undefined);
  return slug === undefined ? undefined : story(slug, context);
}

/** @param isSection whether the paper has the section still; if not, only a story that names the whole address had it */
function formerSlug(address: { section: string; slug: string }, isSection: boolean, context: QueryContext): string | undefined {
  const { until, drafts } = visibleUntil(context);
  const sql = `SELECT story.slug FROM former JOIN story USING (path)
               WHERE former.slug = ? AND (former.section = ? OR ?) AND published_at <= ? AND draft <= ? LIMIT 1`;
  return readIndex().rows<{ slug: string }>(sql, address.slug, address.section, isSection ? 1 : 0, until, drafts)[0]?.slug;
}

/** The slug of the story with an id, which the index finds by its short code. */
function slugOfId(id: string, context: QueryContext): string | undefined {
  const slug = cardByCode(shortCode(id), context)?.slug;
  return slug !== undefined && story(slug, asWritten(context))?.article.id === id ? slug : undefined;
}

/** The card of the story with a short code, present or that of a former slug; undefined if it is not visible in this context. */
export function cardByCode(code: string, context: QueryContext): StoryCard | undefined {
  const { until, drafts } = visibleUntil(context);
  // Two stories have one code if a file took over the code of a broken file: the broken file's last good version gives way
  const sql = `SELECT card, draft, published_at FROM story JOIN file USING (path)
               WHERE story.code = ? AND published_at <= ? AND draft <= ? ORDER BY errors > 0 LIMIT 1`;
  const [row] = readIndex().rows<CardRow>(sql, code, until, drafts);
  if (row) return cardFrom(row, context);
  const former = `SELECT card, draft, published_at FROM former JOIN story USING (path)
                  WHERE former.code = ? AND published_at <= ? AND draft <= ? LIMIT 1`;
  const [renamed] = readIndex().rows<CardRow>(former, code, until, drafts);
  return renamed && cardFrom(renamed, context);
}

/**
 * The story that had a path on an earlier site, by its `formerly`; undefined if none is visible in this context. Parameters that
 * an app has added to the path do not matter.
 * @param path decoded, without edition, such as `/2019/1.html`
 */
export function storyAtForeign(
  path: string,
  query: URLSearchParams,
  context: QueryContext,
): { readonly card: StoryCard; readonly path: string; readonly original: Language | undefined } | undefined {
  const { until, drafts } = visibleUntil(context);
  // With the parameters of its address: ? is followed by @ in the order of characters
  const sql = `SELECT former.slug AS path, card, draft, published_at, json_extract(json, '$.original') AS original
               FROM former JOIN story ON story.path = former.path
               WHERE (former.slug = ?1 OR (former.slug > ?1 || '?' AND former.slug < ?1 || '@')) AND published_at <= ?2 AND draft <= ?3`;
  const rows = readIndex().rows<CardRow & { path: string; original: Language | null }>(sql, foreign(path), until, drafts);
  const asked = new Set([...query].map(([name, value]) => `${name}=${value}`.toLowerCase()));
  const stated = (address: string) => [...new URLSearchParams(address.split('?')[1])].map(([name, value]) => `${name}=${value}`);
  const row = rows
    .filter((one) => stated(one.path).every((parameter) => asked.has(parameter)))
    .sort((a, b) => stated(b.path).length - stated(a.path).length)[0];
  return row && { card: cardFrom(row, context), path: row.path, original: row.original ?? undefined };
}

/** Stories by slug, in the order given: the card, and the article as it was written. Invisible ones are left out. */
export function articlesNamed(slugs: readonly string[], context: QueryContext): readonly { card: StoryCard; article: Article }[] {
  const { until, drafts } = visibleUntil(context);
  const sql = 'SELECT card, draft, published_at, json FROM story WHERE slug = ? AND published_at <= ? AND draft <= ?';
  return slugs.flatMap((slug) =>
    readIndex()
      .rows<CardRow & { json: string }>(sql, slug, until, drafts)
      .map((row) => ({ card: cardFrom(row, context), article: JSON.parse(row.json) as Article })),
  );
}

/** Cards of stories by their numbers in the search (lib/index/search.ts), unordered. Invisible ones are left out. */
export function storiesNumbered(numbers: readonly number[], context: QueryContext): readonly { number: number; card: StoryCard }[] {
  const { until, drafts } = visibleUntil(context);
  const sql = `SELECT searched.id AS number, card, draft, published_at FROM json_each(?) AS wanted JOIN searched ON searched.id = wanted.value JOIN story USING (slug)
               WHERE published_at <= ? AND draft <= ?`;
  const rows = readIndex().rows<CardRow & { number: number }>(sql, JSON.stringify(numbers), until, drafts);
  return rows.map((row) => ({ number: row.number, card: cardFrom(row, context) }));
}

/** The visible stories before and after a story in its series, by number. */
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
