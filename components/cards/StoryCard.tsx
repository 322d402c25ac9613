import { useLocale } from 'next-intl';
import type { Paper, StoryCard as Card } from '@/lib/record/model';
import { clockLength } from '@/lib/time/durations';
import { inLocale, LANG, langOn } from '@/lib/edition/locale';
import { echoOf, storyLink } from '@/lib/address/story-link';
import { Kicker } from './Kicker';
import { Headline } from '../ui/Headline';
import { Icon } from '../ui/Icon';
import { InLocale } from '../ui/InLocale';
import { Picture } from '../ui/Picture';
import { Time } from '../ui/Time';
import { LanguageTag } from './LanguageTag';
import { StatusTag } from './StatusTag';

type Props = {
  card: Card;
  paper: Paper;
  /** xl: the front page's lead; l: a section's lead; m, s: the rest */
  size?: 'xl' | 'l' | 'm' | 's';
  heading?: 'h2' | 'h3';
  picture?: 'none' | 'landscape' | 'wide' | 'tall';
  /** Left out inside the section, format or series that the list is about */
  kicker?: boolean;
  deck?: boolean;
  priority?: boolean;
};

const SIZES = {
  xl: '(min-width: 64rem) 34rem, (min-width: 48rem) 58vw, 100vw',
  l: '(min-width: 64rem) 38rem, 100vw',
  m: '(min-width: 48rem) 20rem, 7rem',
  s: '(min-width: 48rem) 20rem, 7rem',
};
const SHAPE = { landscape: 'pic', wide: 'pic pic--wide', tall: 'pic pic--tall' };

/** A story in a list: one link, stretched over the card; only the kicker is a second one. */
export function StoryCard({
  card,
  paper,
  size = 'm',
  heading: H = 'h3',
  picture = 'none',
  kicker = true,
  deck = true,
  priority = false,
}: Props) {
  const locale = useLocale();
  const title = inLocale(card.title, locale);
  const echo = echoOf(card, title.locale, locale);
  return (
    <article className={`card card--${size}`}>
      {picture !== 'none' && card.image && (
        <div className={SHAPE[picture]}>
          <Picture picture={card.image} alt="" sizes={SIZES[size]} priority={priority} />
          {card.videoSeconds !== undefined && (
            <span className="pic__badge">
              <Icon name="play" />
              {clockLength(card.videoSeconds)}
            </span>
          )}
        </div>
      )}
      {kicker && <Kicker story={card} paper={paper} />}
      <H {...langOn(locale, title.locale)}>
        <a className="card__link" {...storyLink(card, title.locale, locale)}>
          <Headline text={title.value} locale={title.locale} />
        </a>
      </H>
      {echo && (
        <p className="echo" lang={LANG[echo.locale]}>
          <Headline text={echo.value} locale={echo.locale} />
        </p>
      )}
      {deck && card.summary && (
        <p className="card__deck">
          <InLocale text={card.summary} page={locale} />
        </p>
      )}
      <p className="meta">
        <StatusTag status={card.status} />
        <LanguageTag card={card} shown={title.locale} /> <Time at={card.publishedAt} format="date" />
      </p>
    </article>
  );
}
