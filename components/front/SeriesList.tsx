import { useLocale } from 'next-intl';
import type { StoryCard } from '@/lib/record/model';
import { inLocale, LANG, langOn } from '@/lib/edition/locale';
import { echoOf, storyLink } from '@/lib/address/story-link';
import { Headline } from '../ui/Headline';
import { InLocale } from '../ui/InLocale';

type Props = { cards: readonly StoryCard[] };

/** The newest parts of a series by their numbers. */
export function SeriesList({ cards }: Props) {
  return (
    <ol className="talks">
      {cards.map((card) => (
        <Part key={card.slug} card={card} />
      ))}
    </ol>
  );
}

function Part({ card }: { card: StoryCard }) {
  const page = useLocale();
  const title = inLocale(card.title, page);
  const echo = echoOf(card, title.locale, page);
  return (
    <li className="card talk">
      <p className="talk__n">{card.series?.number}</p>
      <div>
        <h3 {...langOn(page, title.locale)}>
          <a className="card__link" {...storyLink(card, title.locale, page)}>
            <Headline text={title.value} locale={title.locale} />
          </a>
        </h3>
        {echo && (
          <p className="echo" lang={LANG[echo.locale]}>
            <Headline text={echo.value} locale={echo.locale} />
          </p>
        )}
        {card.summary && (
          <p className="card__deck">
            <InLocale text={card.summary} page={page} />
          </p>
        )}
      </div>
    </li>
  );
}
