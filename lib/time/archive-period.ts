import { formatDay } from './dates.ts';
import type { Locale } from '../edition/locale.ts';

/**
 * The period that contains a period: a day's month, a month's year, and for a year the whole archive, ''. A period is the
 * prefix that its days share: 2025, 2025-11, 2025-11-04.
 */
export const around = (period: string): string => period.slice(0, Math.max(0, period.lastIndexOf('-')));

/** A period in words. @example periodName('2025-11', 'en') // November 2025 */
export const periodName = (period: string, locale: Locale): string =>
  formatDay(period, isDay(period) ? 'date' : isMonth(period) ? 'month' : 'year', locale);

/** Whether a period is a month. */
export const isMonth = (period: string): boolean => period.length === '2025-11'.length;
/** Whether a period is a day. */
export const isDay = (period: string): boolean => period.length === '2025-11-04'.length;
