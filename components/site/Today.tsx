import { useTimeZone } from 'next-intl';
import { formatDate } from '@/lib/time/dates';
import type { Locale } from '@/lib/edition/locale';

type Props = { now: Date; locale: Locale };

/** The date of the edition. Pages expire at midnight in the paper's time zone, so it is never yesterday's. */
export function Today({ now, locale }: Props) {
  return <span className="block">{formatDate(now, 'weekday', locale, useTimeZone() ?? 'UTC')}</span>;
}
