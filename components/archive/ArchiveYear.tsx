import { useLocale, useTranslations } from 'next-intl';
import { archivePath } from '@/lib/address/addresses';
import { formatCount } from '@/lib/time/counts';
import { formatDay } from '@/lib/time/dates';
import { monthsOf } from '@/lib/time/days';
import { Calendar, CAPTION_LINK, type Days, NOTE } from './Calendar';

const EMPTY = 'border-hair max-sm:hidden print:block';

type Props = { period: string; days: Days; today: string };

/** Twelve calendars. Phones leave out months without stories, to save scrolling. */
export function ArchiveYear({ period: year, days, today }: Props) {
  const t = useTranslations('Archive');
  const most = Math.max(...days.values());
  return (
    <>
      <p className={NOTE}>{t('note')}</p>
      <div className="grid gap-x-10 gap-y-6 pb-12 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4 print:grid-cols-[repeat(3,1fr)] print:gap-[6mm]">
        {monthsOf(year).map((month) => {
          const count = [...days].reduce((sum, [day, stories]) => (day.startsWith(month) ? sum + stories : sum), 0);
          return (
            <div key={month} className={`border-t pt-1 print:break-inside-avoid ${count === 0 ? EMPTY : 'border-ink'}`}>
              <Calendar
                month={month}
                days={days}
                most={most}
                today={today}
                look={count === 0 ? 'empty' : 'standard'}
                caption={<Caption month={month} count={count} />}
              />
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
    <a className={CAPTION_LINK} href={archivePath(locale, month)}>
      {name}{' '}
      <small className="font-ui text-meta/5 font-normal text-ink-3">{t('stories', { count, amount: formatCount(count, locale) })}</small>
    </a>
  );
}
