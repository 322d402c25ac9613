import { useLocale } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { formatPath } from '@/lib/address/addresses';
import type { Paper, StoryCard as Card } from '@/lib/record/model';
import { Band } from './Band';
import { StoryCard } from '../cards/StoryCard';

type Props = { cards: readonly Card[]; paper: Paper };

/** Films on a background that is dark in both themes: one large, the others beside it. */
export function VideoBand({ cards, paper }: Props) {
  const locale = useLocale();
  const [first, ...others] = cards;
  if (!first) return null;
  return (
    <Band id="video" ground="video" title={wordIn(locale, ({ FormatFront }) => FormatFront.video.title)} href={formatPath(locale, 'video')}>
      <div className="grid gap-x-gap gap-y-6 pt-5 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-x-10">
        <StoryCard
          card={first}
          paper={paper}
          size="l"
          layout={others.length > 0 ? 'above' : 'film'}
          picture="wide"
          within="formats/video"
          standfirst={others.length === 0}
        />
        {others.length > 0 ? (
          <div className="grid content-start gap-4">
            {others.map((card, n) => (
              <StoryCard
                key={card.slug}
                card={card}
                paper={paper}
                size="s"
                picture="wide"
                within="formats/video"
                standfirst={false}
                className={n > 0 ? 'border-t border-hair pt-4' : ''}
              />
            ))}
          </div>
        ) : null}
      </div>
    </Band>
  );
}
