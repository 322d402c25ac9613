import type { Locale } from '../edition/locale.ts';

/** Wording by the habits of each edition: British English, mainland Chinese, Hong Kong Chinese. */
const TAG: Record<Locale, string> = { en: 'en-GB', zh: 'zh-Hans-CN', 'zh-hant': 'zh-Hant-HK' };

const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** The ways in which the paper words a time. */
const FORMATS = {
  dateTime: { ...day, ...clock },
  date: day,
  weekday: { ...day, weekday: 'long' },
  dayMonth: { day: 'numeric', month: 'long' },
  time: clock,
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  monthLong: { month: 'long' },
  monthShort: { month: 'short' },
  weekdayDay: { weekday: 'long', day: 'numeric', month: 'long' },
  weekdayName: { weekday: 'long' },
  weekdayShort: { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateFormat = keyof typeof FORMATS;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A time in words, in the paper's time zone, whatever zone the machine is in.
 * @example formatDate(new Date('2025-10-21T01:20Z'), 'dateTime', 'zh', 'Asia/Hong_Kong') // 2025年10月21日 09:20
 */
export function formatDate(date: Date, format: DateFormat, locale: Locale, timeZone: string): string {
  const key = `${format} ${locale} ${timeZone}`;
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.DateTimeFormat(TAG[locale], { ...FORMATS[format], timeZone })));
  return formatter.format(date).replace(/ at /, ', ');
}

/** A day in words. @param day 2025-11-04, or a month or year: its first day is meant */
export const formatDay = (day: string, format: DateFormat, locale: Locale): string => formatDate(new Date(day), format, locale, 'UTC');

/** A month's name without its year. In Chinese the long form is 十一月, which no date beside it is written in. */
export const monthName = (month: string, locale: Locale): string => formatDay(month, locale === 'en' ? 'monthLong' : 'monthShort', locale);

/** The later of two moments, each ISO 8601 with an offset, as it is written. */
export const latest = (a: string | undefined, b: string | undefined): string | undefined =>
  b === undefined || (a !== undefined && Date.parse(a) >= Date.parse(b)) ? a : b;
