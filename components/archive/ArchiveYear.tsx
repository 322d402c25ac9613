import { useLocale, useTranslations } from 'next-intl';
import { archivePath } from '@/lib/address/addresses';
import { formatCount } from '@/lib/time/counts';
import { formatDay } from '@/lib/time/dates';
import { monthsOf } from '@/lib/time/days';
import { Calendar, type Days } from './Calendar';

type Props = { period: string; days: Days; today: string };

/** Twelve calendars. A month without stories is left out on a phone, where its calendar would be in the way. */
export function ArchiveYear({ period: year, days, today }: Props) {
  const t = useTranslations('Archive');
  const most = Math.max(...days.values());
  return (
    <>
      <p className="archive__note">{t('note')}</p>
      <div className="calendars">
        {monthsOf(year).map((month) => {
          const count = [...days].reduce((sum, [day, stories]) => (day.startsWith(month) ? sum + stories : sum), 0);
          return (
            <div key={month} className={count === 0 ? 'calendar calendar--empty' : 'calendar'}>
              <Calendar month={month} days={days} most={most} today={today} caption={<Caption month={month} count={count} />} />
            </div>
          );
        })}
      </div>
    </>
  );
}

function Caption({ month, count }: { month: string; count: number }) {
  const locale = useLocale();
  const t = useTranslations('Archive');
  const name = formatDay(month, 'month', locale);
  if (count === 0) return name;
  return (
    <a href={archivePath(locale, month)}>
      {name} <small>{t('stories', { count, amount: formatCount(count, locale) })}</small>
    </a>
  );
}
