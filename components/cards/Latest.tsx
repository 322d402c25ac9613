import { useLocale, useTranslations } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { sectionPath } from '@/lib/address/addresses';
import type { StoryCard } from '@/lib/record/model';
import { Dual } from '../ui/Dual';
import { Icon } from '../ui/Icon';
import { StoryLine } from './StoryLine';

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
        <Dual text={wordIn(locale, ({ Latest }) => Latest.title)} locale={locale} />
      </h2>
      <ol>
        {cards.map((card) => (
          <StoryLine key={card.slug} card={card} time="dateTime" deck />
        ))}
      </ol>
      <a className="allbtn" href={sectionPath(locale, everything)}>
        {t('all')} <Icon name="arrow" />
      </a>
    </section>
  );
}
