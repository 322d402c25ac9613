import { useLocale } from 'next-intl';
import { storyPath } from '@/lib/addresses';
import type { StoryCard } from '@/lib/content/model';
import { inLocale, LANG, langOn, otherLocale } from '@/lib/locale';
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
  const other = otherLocale(title.locale);
  const echo = card.languages.includes(other) ? card.title[other] : undefined;
  return (
    <li className="card talk">
      <p className="talk__n">{card.series?.number}</p>
      <div>
        <h3 {...langOn(page, title.locale)}>
          <a className="card__link" href={storyPath(title.locale, card)}>
            <Headline text={title.value} locale={title.locale} />
          </a>
        </h3>
        {echo !== undefined && (
          <p className="echo" lang={LANG[other]}>
            <Headline text={echo} locale={other} />
          </p>
        )}
        {card.summary && (
          <p className="card__deck">
            <InLocale text={card.summary} />
          </p>
        )}
      </div>
    </li>
  );
}
