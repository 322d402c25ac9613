import { statusAt } from '../record/card.ts';
import type { StoryCard } from '../record/model.ts';
import { type QueryContext, inScript } from './context.ts';

/** The columns of the index from which a card is read. */
export type CardRow = { readonly card: string; readonly draft: number; readonly published_at: number };

/** Cards as they are read from the index, converted together. */
export const cardsFrom = (rows: readonly CardRow[], context: QueryContext): readonly StoryCard[] =>
  inScript(
    rows.map((row) => writtenCard(row, context)),
    context,
  );

/** A card as it is read from the index. */
export const cardFrom = (row: CardRow, context: QueryContext): StoryCard => inScript(writtenCard(row, context), context);

function writtenCard({ card, draft, published_at }: CardRow, { now }: QueryContext): StoryCard {
  const status = statusAt(now, { draft: draft === 1, publishedAt: published_at });
  return { ...(JSON.parse(card) as Omit<StoryCard, 'status'>), status };
}
