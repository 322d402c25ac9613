import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import type { Paper, StoryCard } from '@/lib/record/model';
import type { DateFormat } from '@/lib/time/dates';
import { inLocale, type Locale } from '@/lib/edition/locale';
import { META } from '../ui/classes';
import { Time } from '../ui/Time';
import { CardPicture } from './CardPicture';
import { CardStandfirst } from './CardStandfirst';
import { CardHeadline } from './CardHeadline';
import { OtherHeadline } from './OtherHeadline';
import { Kicker } from './Kicker';
import { LanguageTag } from './LanguageTag';
import { StatusTag } from './StatusTag';

type Props = {
  card: StoryCard;
  paper: Paper;
  /** The front on which it is listed: "culture", "formats/video" */
  within?: string | undefined;
  /** The page of one day shows the time, since all stories have the same date */
  time?: DateFormat;
  priority: boolean;
};

/** A story in a list: date, text, picture. */
export function StoryRow({ card, paper, within, time = 'date', priority }: Props) {
  const title = inLocale(card.title, useLocale());
  return (
    <Row card={card} shown={title.locale} time={time} priority={priority}>
      <Kicker story={card} paper={paper} within={within} />
      <CardHeadline card={card} title={title} as="h2" size="row" />
      <OtherHeadline card={card} shown={title.locale} />
      {card.summary && <CardStandfirst text={card.summary} className="max-md:hidden" />}
    </Row>
  );
}

/** A rule above each row; the first is darker. */
export const ROW = 'relative border-t border-hair py-5 first:border-ink';

const COLUMNS = {
  withPicture: 'grid-cols-[minmax(0,1fr)_6.5rem] md:grid-cols-[7.5rem_minmax(0,1fr)_13.5rem]',
  without: 'grid-cols-1 md:grid-cols-[7.5rem_minmax(0,1fr)]',
};

type RowProps = {
  card: StoryCard;
  /** The edition of the headline */
  shown: Locale;
  time: DateFormat;
  priority?: boolean;
  /** The text of the row */
  children: ReactNode;
};

/** The layout of a row: date, text, picture; on phones the date is above both. */
export function Row({ card, shown, time, priority = false, children }: RowProps) {
  return (
    <li className={`grid items-start gap-x-4 gap-y-1 md:gap-6 ${ROW} ${COLUMNS[card.image ? 'withPicture' : 'without']}`}>
      <p className={`max-md:col-span-full md:pt-0.5 [&_time]:mr-[0.5em] ${META}`}>
        <Time at={card.publishedAt} format={time} />
        <LanguageTag card={card} shown={shown} />
        <StatusTag status={card.status} />
      </p>
      <article className="story-card static flex min-w-0 flex-col gap-1">{children}</article>
      {card.image && (
        <CardPicture
          image={card.image}
          sizes="(min-width: 48rem) 14rem, 7rem"
          priority={priority}
          className="aspect-square md:aspect-3/2"
        />
      )}
    </li>
  );
}
