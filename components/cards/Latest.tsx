import { useLocale, useTranslations } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { sectionPath } from '@/lib/address/addresses';
import type { Paper, StoryCard } from '@/lib/record/model';
import { Bilingual } from '../ui/Bilingual';
import { Icon } from '../ui/Icon';
import { AllLink } from './AllLink';
import { StoryLine } from './StoryLine';

type Props = {
  cards: readonly StoryCard[];
  paper: Paper;
  /** The id of the section whose front lists every story */
  everything: string;
  /** Five stories without standfirsts, for the end of a story */
  short?: boolean;
};

/** The number of stories in a short list. */
const FEW = 5;

export const LATEST_HEAD = 'flex items-baseline gap-2 border-b border-ink pb-2 font-ui text-lg/6 font-bold';

/** The latest stories, newest first: label, headline, time and, unless the list is short, standfirst. */
export function Latest({ cards, paper, everything, short = false }: Props) {
  const locale = useLocale();
  const t = useTranslations('Latest');
  return (
    <section aria-labelledby="latest">
      <h2 className={LATEST_HEAD} id="latest">
        <Bilingual
          text={wordIn(locale, ({ Latest }) => Latest.title)}
          locale={locale}
          otherClassName="text-base/6 font-medium text-ink-3"
        />
      </h2>
      <ol>
        {cards.slice(0, short ? FEW : undefined).map((card) => (
          <StoryLine key={card.slug} card={card} paper={paper} time="dateTime" standfirst={!short} />
        ))}
      </ol>
      <AllLink href={sectionPath(locale, everything)}>
        {t('all')} <Icon name="arrow" />
      </AllLink>
    </section>
  );
}
