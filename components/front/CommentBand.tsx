import { useLocale } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { formatPath } from '@/lib/address/addresses';
import type { StoryCard } from '@/lib/record/model';
import { inLocale, langOn } from '@/lib/edition/locale';
import { storyLink } from '@/lib/address/story-link';
import { Headline } from '../ui/Headline';
import { InLocale } from '../ui/InLocale';
import { Block } from './Block';

type Props = { cards: readonly StoryCard[] };

/** Arguments and who makes them. */
export function CommentBand({ cards }: Props) {
  const locale = useLocale();
  if (cards.length === 0) return null;
  return (
    <Block
      id="comment"
      className="band"
      title={wordIn(locale, ({ FormatFront }) => FormatFront.comment.title)}
      href={formatPath(locale, 'comment')}
    >
      <div className="sect__grid sect__grid--4 ruled">
        {cards.map((card) => (
          <Opinion key={card.slug} card={card} />
        ))}
      </div>
    </Block>
  );
}

function Opinion({ card }: { card: StoryCard }) {
  const page = useLocale();
  const title = inLocale(card.title, page);
  return (
    <article className="card opin">
      <h3 {...langOn(page, title.locale)}>
        <a className="card__link" {...storyLink(card, title.locale, page)}>
          <Headline text={title.value} locale={title.locale} />
        </a>
      </h3>
      {card.byline && (
        <p className="by">
          <InLocale text={card.byline} page={page} />
        </p>
      )}
    </article>
  );
}
