import { CORRECTIONS } from '../record/listing.ts';
import type { CorrectionEntry } from '../record/model.ts';
import { cardFrom, type CardRow } from './cards.ts';
import { type QueryContext, inScript, visibleUntil } from './context.ts';
import { totalOf } from './lists.ts';
import type { Article } from '../record/schema/article.ts';
import { readIndex } from '../index/story-index.ts';

/** A page of the list of corrections. */
export type Corrections = { readonly entries: readonly CorrectionEntry[]; readonly page: number; readonly pages: number };
type Row = CardRow & { at: number; corrections: string };

/**
 * One page of the corrections of all visible stories, newest first; undefined past the last page. Without corrections there
 * is one empty page. Corrections that a story made at the same moment stay together and count as one.
 */
export function correctionsOn(context: QueryContext, { page, pageSize }: { page: number; pageSize: number }): Corrections | undefined {
  const pages = Math.max(1, Math.ceil(totalOf(CORRECTIONS, context) / pageSize));
  if (page > pages) return undefined;
  const { until, drafts } = visibleUntil(context);
  // The page is cut from the narrow key first, as in lists.ts
  const sql = `SELECT card, draft, published_at, at, json_extract(json, '$.corrections') AS corrections FROM story JOIN (
                 SELECT slug AS listed, published_at AS at FROM listing WHERE list = ? AND published_at <= ? AND draft <= ?
                 ORDER BY published_at DESC, slug DESC LIMIT ? OFFSET ?
               ) ON slug = listed ORDER BY at DESC, slug DESC`;
  const rows = readIndex().rows<Row>(sql, CORRECTIONS, until, drafts, pageSize, (page - 1) * pageSize);
  return { entries: rows.flatMap((row) => entriesOf(row, context)), page, pages };
}

/** The time of the newest visible correction. */
export function lastCorrected(context: QueryContext): string | undefined {
  return correctionsOn(context, { page: 1, pageSize: 1 })?.entries[0]?.correction.at;
}

function entriesOf(row: Row, context: QueryContext): CorrectionEntry[] {
  const card = cardFrom(row, context);
  const corrections = JSON.parse(row.corrections) as NonNullable<Article['corrections']>;
  return inScript({ traditional: card.traditional, people: card.people, corrections }, context).corrections.flatMap((correction, n) =>
    Date.parse(correction.at) === row.at ? { card, n, correction } : [],
  );
}
