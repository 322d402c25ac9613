import { useLocale } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { formatPath } from '@/lib/address/addresses';
import type { Paper, StoryCard as Card } from '@/lib/record/model';
import { Band } from './Band';
import { StoryCard } from '../cards/StoryCard';

type Props = { cards: readonly Card[]; paper: Paper };

/** The latest posters. */
export function Posters({ cards, paper }: Props) {
  const locale = useLocale();
  if (cards.length === 0) return null;
  return (
    <Band id="posters" title={wordIn(locale, ({ FormatFront }) => FormatFront.poster.title)} href={formatPath(locale, 'poster')}>
      <div className="grid grid-cols-2 gap-x-gap gap-y-6 pt-5 md:grid-cols-4">
        {cards.map((card) => (
          <StoryCard key={card.slug} card={card} paper={paper} size="s" picture="tall" within="formats/poster" standfirst={false} />
        ))}
      </div>
    </Band>
  );
}
