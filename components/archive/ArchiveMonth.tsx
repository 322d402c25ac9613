import { useLocale, useTranslations } from 'next-intl';
import { archivePath } from '@/lib/address/addresses';
import type { DayOfMonth } from '@/lib/pages/archive';
import { formatCount } from '@/lib/time/counts';
import { formatDay } from '@/lib/time/dates';
import { StoryLine } from '../cards/StoryLine';
import { Calendar, type Days } from './Calendar';

type Props = { period: string; days: Days; today: string; newest: readonly DayOfMonth[] };

/** A month's calendar and, day by day, its newest stories; of a full day the first few. */
export function ArchiveMonth({ period: month, days, today, newest }: Props) {
  const locale = useLocale();
  const t = useTranslations('Archive');
  return (
    <div className="archive">
      <div className="archive__calendar">
        <Calendar
          month={month}
          days={days}
          most={Math.max(...days.values())}
          today={today}
          caption={<span className="vh">{formatDay(month, 'month', locale)}</span>}
        />
        <p className="archive__note">{t('note')}</p>
      </div>
      <div>
        {newest.map((one) => (
          <DaysStories key={one.day} {...one} />
        ))}
      </div>
    </div>
  );
}

function DaysStories({ day, count, cards }: DayOfMonth) {
  const locale = useLocale();
  const t = useTranslations('Archive');
  return (
    <section className="latest archive__day" aria-labelledby={day}>
      <h2 className="latest__head" id={day}>
        <a href={archivePath(locale, day)}>{formatDay(day, 'weekdayDay', locale)}</a>
      </h2>
      <ol>
        {cards.map((card) => (
          <StoryLine key={card.slug} card={card} time="time" />
        ))}
      </ol>
      {count > cards.length && (
        <a className="allbtn" href={archivePath(locale, day)}>
          {t('allOfDay', { amount: formatCount(count, locale) })}
        </a>
      )}
    </section>
  );
}
