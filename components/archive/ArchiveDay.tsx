import { useLocale, useTranslations } from 'next-intl';
import { archivePath } from '@/lib/address/addresses';
import { around } from '@/lib/time/archive-period';
import type { Paper, StoryCard } from '@/lib/record/model';
import { formatDay } from '@/lib/time/dates';
import { BESIDE } from '../ui/classes';
import { Pager } from '../cards/Pager';
import { StoryRow } from '../cards/StoryRow';
import { Calendar, CAPTION_LINK, type Days, NOTE } from './Calendar';

type Props = {
  paper: Paper;
  period: string;
  cards: readonly StoryCard[];
  page: number;
  pages: number;
  /** The counts of the day's month */
  days: Days;
  today: string;
};

/** The stories of a day, newest first, beside the calendar of its month. */
export function ArchiveDay({ paper, period: day, cards, page, pages, days, today }: Props) {
  const locale = useLocale();
  const t = useTranslations('Archive');
  const month = around(day);
  return (
    <div className={BESIDE}>
      <div>
        <ol>
          {cards.map((card, n) => (
            <StoryRow key={card.slug} card={card} paper={paper} time="time" priority={n === 0} />
          ))}
        </ol>
        <Pager page={page} pages={pages} href={(other) => archivePath(locale, day, other)} />
      </div>
      <aside className="print:hidden" aria-label={t('calendar')}>
        <Calendar
          month={month}
          days={days}
          most={Math.max(...days.values())}
          today={today}
          current={day}
          caption={
            <a className={CAPTION_LINK} href={archivePath(locale, month)}>
              {formatDay(month, 'month', locale)}
            </a>
          }
        />
        <p className={NOTE}>{t('note')}</p>
      </aside>
    </div>
  );
}
