import { formatDay } from './dates.ts';
import type { Locale } from '../edition/locale.ts';

/** Year, month and day as addresses write them, and further pages of a long day; a period is what its days begin with. */
const ADDRESS = /^(?:(\d{4})(?:\/(\d\d)(?:\/(\d\d)(?:\/page\/([1-9]\d{0,5}))?)?)?)?$/;

/**
 * The period that an address of the archive means: its parts behind `archive`. Whether it has stories is not asked.
 * @example readPeriod(['2025', '11']) // { period: '2025-11', page: 1 }
 */
export function readPeriod(parts: readonly string[]): { readonly period: string; readonly page: number } | undefined {
  const match = ADDRESS.exec(parts.join('/'));
  if (!match || match[4] === '1') return undefined; // the first page has the bare address only
  return { period: match.slice(1, 4).filter(Boolean).join('-'), page: Number(match[4] ?? 1) };
}

/** The period around a period: a day's month, a month's year; a year's is the whole archive. */
export const around = (period: string): string => period.slice(0, Math.max(0, period.lastIndexOf('-')));

/** A period in words. @example periodName('2025-11', 'en') // November 2025 */
export const periodName = (period: string, locale: Locale): string =>
  formatDay(period, isDay(period) ? 'date' : isMonth(period) ? 'month' : 'year', locale);

export const isMonth = (period: string): boolean => period.length === '2025-11'.length;
export const isDay = (period: string): boolean => period.length === '2025-11-04'.length;
