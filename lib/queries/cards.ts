import { statusAt } from '../record/card.ts';
import type { StoryCard } from '../record/model.ts';
import { type QueryContext, inScript } from './context.ts';

/** The columns of the index that make a card. */
export type CardRow = { readonly card: string; readonly draft: number; readonly published_at: number };

/** Cards from rows of the index. They are converted to the context's script together, which is faster than one by one. */
export const cardsFrom = (rows: readonly CardRow[], context: QueryContext): readonly StoryCard[] =>
  inScript(
    rows.map((row) => writtenCard(row, context)),
    context,
  );

/** A card from a row of the index. */
export const cardFrom = (row: CardRow, context: QueryContext): StoryCard => inScript(writtenCard(row, context), context);

function writtenCard({ card, draft, published_at }: CardRow, { now }: QueryContext): StoryCard {
  const status = statusAt(now, { draft: draft === 1, publishedAt: published_at });
  return { ...(JSON.parse(card) as Omit<StoryCard, 'status'>), status };
}
