import type { Locale } from '../edition/locale.ts';

/** The language tag of each edition's date format: British English, mainland Chinese, Hong Kong Chinese. */
const TAG: Record<Locale, string> = { en: 'en-GB', zh: 'zh-Hans-CN', 'zh-hant': 'zh-Hant-HK' };

const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** The date formats of the paper. */
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

/** The name of a date format. */
export type DateFormat = keyof typeof FORMATS;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Formats a time in the paper's time zone, never in the machine's.
 * @example formatDate(new Date('2025-10-21T01:20Z'), 'dateTime', 'zh', 'Asia/Hong_Kong') // 2025年10月21日 09:20
 */
export function formatDate(date: Date, format: DateFormat, locale: Locale, timeZone: string): string {
  const key = `${format} ${locale} ${timeZone}`;
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.DateTimeFormat(TAG[locale], { ...FORMATS[format], timeZone })));
  return formatter.format(date).replace(/ at /, ', ');
}

/** Formats a day, a month or a year, which have no time zone. @param day 2025-11-04, 2025-11 or 2025 */
export const formatDay = (day: string, format: DateFormat, locale: Locale): string => formatDate(new Date(day), format, locale, 'UTC');

/** A month's name without its year. Chinese has 11月, as in full dates, instead of the long form 十一月. @param month 2025-11 */
export const monthName = (month: string, locale: Locale): string => formatDay(month, locale === 'en' ? 'monthLong' : 'monthShort', locale);

/** The later of two ISO 8601 times with an offset, as it was written. */
export const latest = (a: string | undefined, b: string | undefined): string | undefined =>
  b === undefined || (a !== undefined && Date.parse(a) >= Date.parse(b)) ? a : b;

/**
 * Formats the length of a video in minutes and seconds, as players do.
 * @param seconds a positive number of seconds
 * @example clockLength(92.4) // '01:32'
 */
export function clockLength(seconds: number): string {
  const whole = Math.round(seconds);
  return [Math.floor(whole / 60), whole % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
