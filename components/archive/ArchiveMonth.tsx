import { useLocale, useTranslations } from 'next-intl';
import { archivePath } from '@/lib/address/addresses';
import type { DayOfMonth } from '@/lib/pages/archive';
import type { Paper } from '@/lib/record/model';
import { formatCount } from '@/lib/time/counts';
import { formatDay } from '@/lib/time/dates';
import { AllLink } from '../cards/AllLink';
import { StoryLine } from '../cards/StoryLine';
import { Calendar, type Days, NOTE } from './Calendar';

type Props = { paper: Paper; period: string; days: Days; today: string; newest: readonly DayOfMonth[] };

/** The calendar of a month and the newest stories of each day. */
export function ArchiveMonth({ paper, period: month, days, today, newest }: Props) {
  const locale = useLocale();
  const t = useTranslations('Archive');
  return (
    <div className="grid gap-x-16 gap-y-4 pb-12 lg:grid-cols-[26rem_minmax(0,1fr)] lg:items-start">
      <div className="lg:sticky lg:top-4">
        <Calendar
          month={month}
          days={days}
          most={Math.max(...days.values())}
          today={today}
          look="large"
          caption={<span className="sr-only">{formatDay(month, 'month', locale)}</span>}
        />
        <p className={NOTE}>{t('note')}</p>
      </div>
      <div>
        {newest.map((one) => (
          <StoriesOfDay key={one.day} paper={paper} {...one} />
        ))}
      </div>
    </div>
  );
}

function StoriesOfDay({ paper, day, count, cards }: DayOfMonth & { paper: Paper }) {
  const locale = useLocale();
  const t = useTranslations('Archive');
  return (
    <section className="pb-6 print:break-inside-avoid" aria-labelledby={day}>
      <h2 className="flex items-baseline gap-2 border-b border-ink font-ui text-lg/6 font-bold" id={day}>
        <a className="flex min-h-tap items-center underline-offset-[0.2em] hover:underline" href={archivePath(locale, day)}>
          {formatDay(day, 'weekdayDay', locale)}
        </a>
      </h2>
      <ol>
        {cards.map((card) => (
          <StoryLine key={card.slug} card={card} paper={paper} time="time" beside />
        ))}
      </ol>
      {count > cards.length && <AllLink href={archivePath(locale, day)}>{t('allOfDay', { amount: formatCount(count, locale) })}</AllLink>}
    </section>
  );
}
