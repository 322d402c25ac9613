import { useLocale } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { formatPath } from '@/lib/address/addresses';
import type { Paper, StoryCard as Card } from '@/lib/record/model';
import { Block } from './Block';
import { StoryCard } from '../cards/StoryCard';

type Props = { cards: readonly Card[]; paper: Paper };

/** Films on a dark ground in both themes: one large, the others beside it. */
export function VideoBand({ cards, paper }: Props) {
  const locale = useLocale();
  const [first, ...others] = cards;
  if (!first) return null;
  return (
    <Block
      id="video"
      className="night"
      title={wordIn(locale, ({ FormatFront }) => FormatFront.video.title)}
      href={formatPath(locale, 'video')}
    >
      <div className="sect__grid sect__grid--b">
        <StoryCard card={first} paper={paper} size="l" picture="wide" kicker={false} deck={others.length === 0} />
        {others.length > 0 ? (
          <div className="stack">
            {others.map((card) => (
              <StoryCard key={card.slug} card={card} paper={paper} size="s" picture="wide" kicker={false} deck={false} />
            ))}
          </div>
        ) : null}
      </div>
    </Block>
  );
}
