import { useLocale, useTimeZone } from 'next-intl';
import { type DateFormat, formatDate } from '@/lib/time/dates';

type Props = { at: string; format: DateFormat };

/** A date or time in the paper's time zone and the page's language. `at` is ISO 8601 with an offset. */
export function Time({ at, format }: Props) {
  const locale = useLocale();
  const timeZone = useTimeZone() ?? 'UTC';
  return <time dateTime={at}>{formatDate(new Date(at), format, locale, timeZone)}</time>;
}
