import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { archivePath } from '@/lib/address/addresses';
import { formatCount } from '@/lib/time/counts';
import { formatDay } from '@/lib/time/dates';
import { weeksOf } from '@/lib/time/days';

/** The number of stories of each day. Days without stories are absent. */
export type Days = ReadonlyMap<string, number>;

const LOOK = {
  standard: 'calendar',
  /** Larger on wide screens */
  large: 'calendar calendar-large',
  empty: 'calendar calendar-empty',
};

/** Classes of the link to the month in a caption. */
export const CAPTION_LINK = 'flex min-h-tap items-center justify-between underline-offset-[0.2em] hover:underline';

/** Classes of the sentence that explains the counts. */
export const NOTE = 'pt-2 pb-4 text-meta text-ink-3';

type Props = {
  month: string;
  days: Days;
  /** The largest number of stories on one day of the page, which gets the darkest shade */
  most: number;
  today: string;
  /** The day of the page */
  current?: string;
  caption: ReactNode;
  look?: keyof typeof LOOK;
};

/** A month in weeks. A day with stories links to them; its number of stories is shown as a shade and in figures. */
export function Calendar({ month, days, most, today, current, caption, look = 'standard' }: Props) {
  const locale = useLocale();
  const weeks = weeksOf(month);
  return (
    <table className={LOOK[look]}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {(weeks[1] ?? []).map((day = '') => (
            <th key={day} scope="col">
              <span aria-hidden="true">{formatDay(day, 'weekdayShort', locale)}</span>
              <span className="sr-only">{formatDay(day, 'weekdayName', locale)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, n) => (
          <tr key={n}>
            {week.map((day, place) =>
              day === undefined ? (
                <td key={place} />
              ) : (
                <Day key={place} day={day} count={days.get(day) ?? 0} most={most} isToday={day === today} isCurrent={day === current} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The number of shades. */
const SHADES = 4;

type DayProps = { day: string; count: number; most: number; isToday: boolean; isCurrent: boolean };

function Day({ day, count, most, isToday, isCurrent }: DayProps) {
  const locale = useLocale();
  const t = useTranslations('Archive');
  const number = Number(day.slice(-2));
  const mark = isCurrent ? 'page' : isToday ? 'date' : undefined;
  if (count === 0) {
    return (
      <td>
        <span aria-current={mark}>{number}</span>
      </td>
    );
  }
  const amount = formatCount(count, locale);
  return (
    <td data-heat={Math.ceil((count / most) * SHADES)}>
      <a href={archivePath(locale, day)} aria-label={t('day', { date: formatDay(day, 'date', locale), count, amount })} aria-current={mark}>
        {number}
        <small>{amount}</small>
      </a>
    </td>
  );
}
