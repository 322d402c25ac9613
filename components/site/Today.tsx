import { useTimeZone } from 'next-intl';
import { formatDate } from '@/lib/time/dates';
import type { Locale } from '@/lib/edition/locale';

type Props = { now: Date; locale: Locale };

/** Today's date. It is never out of date, because pages expire at midnight in the paper's time zone. */
export function Today({ now, locale }: Props) {
  return <span className="block">{formatDate(now, 'weekday', locale, useTimeZone() ?? 'UTC')}</span>;
}
