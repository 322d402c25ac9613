import { statusAt } from '../record/card.ts';
import type { StoryCard } from '../record/model.ts';
import { type Edition, inScript } from './edition.ts';

/** The columns of the index from which a card is read. */
export type CardRow = { readonly card: string; readonly draft: number; readonly published_at: number };

/** Cards as they are read from the index, converted together. */
export const cardsFrom = (rows: readonly CardRow[], edition: Edition): readonly StoryCard[] =>
  inScript(
    rows.map((row) => writtenCard(row, edition)),
    edition,
  );

/** A card as it is read from the index. */
export const cardFrom = (row: CardRow, edition: Edition): StoryCard => inScript(writtenCard(row, edition), edition);

function writtenCard({ card, draft, published_at }: CardRow, { now }: Edition): StoryCard {
  const status = statusAt(now, { draft: draft === 1, publishedAt: published_at });
  return { ...(JSON.parse(card) as Omit<StoryCard, 'status'>), status };
}
