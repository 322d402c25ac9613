import { useLocale, useTranslations } from 'next-intl';
import { sectionPath, storyPath } from '@/lib/addresses';
import type { StoryCard } from '@/lib/content/model';
import { inLocale, langOn } from '@/lib/locale';
import { Headline } from '../ui/Headline';
import { Icon } from '../ui/Icon';
import { InLocale } from '../ui/InLocale';
import { Time } from '../ui/Time';

type Props = {
  cards: readonly StoryCard[];
  /** The section whose front lists every story */
  everything: string;
};

/** Recent stories, newest first: title, summary where there is one, time. */
export function Latest({ cards, everything }: Props) {
  const locale = useLocale();
  const t = useTranslations('Latest');
  return (
    <section className="latest" aria-labelledby="latest">
      <h2 className="latest__head" id="latest">
        {t('title')}
      </h2>
      <ol>
        {cards.map((card) => (
          <Item key={card.slug} card={card} />
        ))}
      </ol>
      <a className="allbtn" href={sectionPath(locale, everything)}>
        {t('all')} <Icon name="arrow" />
      </a>
    </section>
  );
}

function Item({ card }: { card: StoryCard }) {
  const locale = useLocale();
  const t = useTranslations('Card');
  const title = inLocale(card.title, locale);
  const lang = langOn(locale, title.locale);
  return (
    <li>
      <a href={storyPath(title.locale, card)} {...lang} {...(lang.lang && { hrefLang: lang.lang })}>
        <Headline text={title.value} locale={title.locale} />
      </a>
      {card.summary && (
        <p className="latest__deck">
          <InLocale text={card.summary} />
        </p>
      )}
      <p className="meta">
        {title.locale !== locale && <span className="langtag">{t('onlyIn')}</span>} <Time at={card.publishedAt} format="dateTime" />
      </p>
    </li>
  );
}
