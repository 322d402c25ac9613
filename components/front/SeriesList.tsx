import { useLocale } from 'next-intl';
import type { StoryCard } from '@/lib/record/model';
import { inLocale } from '@/lib/edition/locale';
import { CardStandfirst } from '../cards/CardStandfirst';
import { CardHeadline } from '../cards/CardHeadline';
import { OtherHeadline } from '../cards/OtherHeadline';

type Props = { cards: readonly StoryCard[] };

/** The newest parts of a series, each with its number. */
export function SeriesList({ cards }: Props) {
  return (
    <ol className="grid gap-x-gap gap-y-5 pt-5 lg:grid-cols-3">
      {cards.map((card) => (
        <Part key={card.slug} card={card} />
      ))}
    </ol>
  );
}

function Part({ card }: { card: StoryCard }) {
  const title = inLocale(card.title, useLocale());
  return (
    <li className="story-card grid min-w-0 grid-cols-[4.5rem_minmax(0,1fr)] gap-x-4">
      <p className="font-serif-en text-[3.5rem]/14 tracking-[-0.03em] text-tide figures-lining">{card.series?.number}</p>
      <div>
        <CardHeadline card={card} title={title} as="h3" size="m" />
        <OtherHeadline card={card} shown={title.locale} />
        {card.summary && <CardStandfirst text={card.summary} />}
      </div>
    </li>
  );
}
