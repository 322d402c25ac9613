import type { Locale } from './content/schema.ts';

/** Wording by the habits of each language: British English, mainland Chinese. */
const TAG: Record<Locale, string> = { en: 'en-GB', zh: 'zh-Hans-CN' };

const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** The ways in which the paper words a time. */
const FORMATS = {
  dateTime: { ...day, ...clock },
  date: day,
  weekday: { ...day, weekday: 'long' },
  dayMonth: { day: 'numeric', month: 'long' },
  time: clock,
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
