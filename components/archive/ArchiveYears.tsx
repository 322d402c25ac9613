import { useLocale, useTranslations } from 'next-intl';
import { archivePath } from '@/lib/address/addresses';
import { formatCount } from '@/lib/time/counts';
import { formatDay } from '@/lib/time/dates';
import { monthsOf } from '@/lib/time/days';

type Props = {
  /** How many stories each month has */
  months: ReadonlyMap<string, number>;
};

/** Every year that has stories, newest first, and its months. */
export function ArchiveYears({ months }: Props) {
  const years = [...new Set([...months.keys()].map((month) => month.slice(0, 4)))].sort().reverse();
  return (
    <ol className="years">
      {years.map((year) => (
        <Year key={year} year={year} months={months} />
      ))}
    </ol>
  );
}

function Year({ year, months }: Props & { year: string }) {
  const locale = useLocale();
  const t = useTranslations('Archive');
  const count = monthsOf(year).reduce((sum, month) => sum + (months.get(month) ?? 0), 0);
  return (
    <li className="year">
      <h2>
        <a href={archivePath(locale, year)}>{formatDay(year, 'year', locale)}</a>
      </h2>
      <p className="year__count">{t('stories', { count, amount: formatCount(count, locale) })}</p>
      <ol className="year__months">
        {monthsOf(year).map((month) => (
          <Month key={month} month={month} count={months.get(month) ?? 0} />
        ))}
      </ol>
    </li>
  );
}

function Month({ month, count }: { month: string; count: number }) {
  const locale = useLocale();
  const t = useTranslations('Archive');
  const name = formatDay(month, 'monthShort', locale);
  if (count === 0) return <li aria-hidden="true">{name}</li>;
  const amount = formatCount(count, locale);
  return (
    <li>
      <a href={archivePath(locale, month)} aria-label={t('day', { date: formatDay(month, 'month', locale), count, amount })}>
        {name}
        <small>{amount}</small>
      </a>
    </li>
  );
}
