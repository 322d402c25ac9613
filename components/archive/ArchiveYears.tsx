import { useLocale, useTranslations } from 'next-intl';
import { archivePath } from '@/lib/address/addresses';
import { formatCount } from '@/lib/time/counts';
import { formatDay } from '@/lib/time/dates';
import { monthsOf } from '@/lib/time/days';

type Props = {
  /** The number of stories of each month */
  months: ReadonlyMap<string, number>;
};

/** Every year with stories, newest first, and its months. */
export function ArchiveYears({ months }: Props) {
  const years = [...new Set([...months.keys()].map((month) => month.slice(0, 4)))].sort().reverse();
  return (
    <ol className="pb-12">
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
    <li className="grid items-baseline gap-x-8 border-t border-ink pt-3 pb-5 md:grid-cols-[12rem_minmax(0,1fr)] md:grid-rows-[auto_1fr] print:break-inside-avoid">
      <h2>
        <a
          className="inline-block min-w-tap font-head text-[2.5rem]/12 font-semibold tracking-head figures-lining underline-offset-[0.14em] hover:underline hover:decoration-1"
          href={archivePath(locale, year)}
        >
          {formatDay(year, 'year', locale)}
        </a>
      </h2>
      <p className="pb-3 text-ink-2">{t('stories', { count, amount: formatCount(count, locale) })}</p>
      <ol className="grid grid-cols-4 gap-0.5 md:col-start-2 md:row-[1/span_2] md:grid-cols-6 lg:grid-cols-12">
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
  if (count === 0)
    return (
      <li className="grid min-h-14 place-items-center rounded-sm text-ink-3" aria-hidden="true">
        {name}
      </li>
    );
  const amount = formatCount(count, locale);
  return (
    <li className="grid min-h-14 rounded-sm bg-tide-wash text-ink-3">
      <a
        className="flex flex-col items-center justify-center rounded-sm font-bold text-ink hover:outline-2 hover:-outline-offset-2 hover:outline-ink"
        href={archivePath(locale, month)}
        aria-label={t('day', { date: formatDay(month, 'month', locale), count, amount })}
      >
        {name}
        <small className="font-ui text-xs/4 font-normal figures-table">{amount}</small>
      </a>
    </li>
  );
}
