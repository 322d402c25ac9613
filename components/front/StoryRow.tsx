import { useLocale, useTranslations } from 'next-intl';
import { storyPath } from '@/lib/addresses';
import type { StoryCard } from '@/lib/content/model';
import { inLocale, LANG, langOn, otherLocale } from '@/lib/locale';
import type { Paper } from '@/lib/paper';
import { Kicker } from '../article/Kicker';
import { Headline } from '../ui/Headline';
import { InLocale } from '../ui/InLocale';
import { Picture } from '../ui/Picture';
import { Time } from '../ui/Time';

type Props = { card: StoryCard; paper: Paper; priority: boolean };

/** A story in a list front: date, text, picture. */
export function StoryRow({ card, paper, priority }: Props) {
  const page = useLocale();
  const t = useTranslations('Card');
  const title = inLocale(card.title, page);
  const other = otherLocale(title.locale);
  const echo = card.languages.includes(other) ? card.title[other] : undefined;
  return (
    <li className={card.image ? 'row' : 'row row--noimg'}>
      <p className="row__date meta">
        <Time at={card.publishedAt} format="date" />
        {title.locale !== page && <span className="langtag">{t('onlyIn')}</span>}
      </p>
      <article className="card">
        <Kicker story={card} paper={paper} />
        <h2 {...langOn(page, title.locale)}>
          <a className="card__link" href={storyPath(title.locale, card)}>
            <Headline text={title.value} locale={title.locale} />
          </a>
        </h2>
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
      </article>
      {card.image && (
        <div className="pic">
          <Picture picture={card.image} alt="" sizes="(min-width: 48rem) 14rem, 7rem" priority={priority} />
        </div>
      )}
    </li>
  );
}
