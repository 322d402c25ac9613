import { useLocale } from 'next-intl';
import { kickerOf, type Paper, type StoryCard } from '@/lib/record/model';
import type { DateFormat } from '@/lib/time/dates';
import { inLocale, LANG, langOn } from '@/lib/edition/locale';
import { echoOf, storyLink } from '@/lib/address/story-link';
import { Kicker } from './Kicker';
import { Headline } from '../ui/Headline';
import { InLocale } from '../ui/InLocale';
import { Picture } from '../ui/Picture';
import { Time } from '../ui/Time';
import { LanguageTag } from './LanguageTag';
import { StatusTag } from './StatusTag';

type Props = {
  card: StoryCard;
  paper: Paper;
  /** The front it stands on: "culture", "formats/video" */
  within?: string | undefined;
  /** On the page of one day its date says nothing */
  time?: DateFormat;
  priority: boolean;
};

/** A story in a list front: date, text, picture. */
export function StoryRow({ card, paper, within, time = 'date', priority }: Props) {
  const page = useLocale();
  const title = inLocale(card.title, page);
  const echo = echoOf(card, title.locale, page);
  return (
    <li className={card.image ? 'row' : 'row row--noimg'}>
      <p className="row__date meta">
        <Time at={card.publishedAt} format={time} />
        <LanguageTag card={card} shown={title.locale} />
        <StatusTag status={card.status} />
      </p>
      <article className="card">
        {!isLabelOf(within, card, paper) && <Kicker story={card} paper={paper} />}
        <h2 {...langOn(page, title.locale)}>
          <a className="card__link" {...storyLink(card, title.locale, page)}>
            <Headline text={title.value} locale={title.locale} />
          </a>
        </h2>
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
      </article>
      {card.image && (
        <div className="pic">
          <Picture picture={card.image} alt="" sizes="(min-width: 48rem) 14rem, 7rem" priority={priority} />
        </div>
      )}
    </li>
  );
}

/** Whether the label before the headline would only repeat what the whole front is about. */
function isLabelOf(front: string | undefined, card: StoryCard, paper: Paper): boolean {
  const kicker = kickerOf(card, paper);
  switch (kicker?.kind) {
    case 'format':
      return front === `formats/${kicker.format}`;
    case 'section':
      return front === kicker.section.id;
    default:
      return false; // the number of a story in its series is news
  }
}
