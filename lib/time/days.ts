const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day of a moment in a time zone; the machine's own zone does not matter.
 * @param timeZone IANA name
 * @example dayOf(new Date('2025-11-03T16:30Z'), 'Asia/Hong_Kong') // '2025-11-04'
 */
export function dayOf(at: Date | number, timeZone: string): string {
  let clock = clocks.get(timeZone);
  if (!clock) clocks.set(timeZone, (clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })));
  return clock.format(at).padStart(10, '0');
}

/** Whether dates can be written in a time zone. Node's list of zones lacks names that it knows, such as UTC and Europe/Kyiv. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The calendar day after a day. @example dayAfter('2024-02-28') // '2024-02-29' */
export const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);

/**
 * The first moment of a day in a time zone. It is not 00:00 if clocks go forward at midnight (America/Sao_Paulo until
 * 2018). For a day that a zone skipped (Pacific/Apia, 2011-12-30) it is the first moment of the next day.
 * @param day 2025-10-21 @param timeZone IANA name
 */
export function beginningOf(day: string, timeZone: string): Date {
  const utc = Date.parse(`${day}T00:00:00Z`);
  return firstMoment(utc - WIDEST, utc + WIDEST, (moment) => dayOf(moment, timeZone) >= day);
}

/**
 * The first moment of the next day in a time zone; always later than `now`.
 * @param timeZone IANA name
 */
export function nextMidnight(now: Date, timeZone: string): Date {
  const today = dayOf(now, timeZone);
  return firstMoment(now.getTime(), now.getTime() + 24 * HOUR + WIDEST, (moment) => dayOf(moment, timeZone) > today);
}

const HOUR = 3600_000;
/** Zones differ from UTC by at most 14 hours; a zone that moves across the date line also skips a day. */
const WIDEST = 38 * HOUR;

/**
 * Finds by bisection the first millisecond at which a condition holds that stays true from then on. Arithmetic with offsets
 * would need the offset at that very moment, and is wrong near a change of clocks.
 */
function firstMoment(before: number, at: number, isReached: (moment: number) => boolean): Date {
  if (at - before <= 1) return new Date(at);
  const middle = Math.floor((before + at) / 2);
  return isReached(middle) ? firstMoment(before, middle, isReached) : firstMoment(middle, at, isReached);
}

/**
 * A month as a calendar shows it: weeks of seven places, which are empty before its first day and after its last. Weeks
 * begin on Monday in every edition, as in ISO 8601, in China's GB/T 7408 and in British calendars. A reader who changes
 * the language finds each day in the same place.
 * @param month 2025-11
 * @returns days, such as 2025-11-04
 */
export function weeksOf(month: string): readonly (readonly (string | undefined)[])[] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const before = (first.getUTCDay() + 6) % 7;
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => {
      const number = week * 7 + place - before + 1;
      return number < 1 || number > days ? undefined : `${month}-${twoDigits(number)}`;
    }),
  );
}

/** The months of a year. @param year 2025 */
export const monthsOf = (year: string): readonly string[] => Array.from({ length: 12 }, (_, n) => `${year}-${twoDigits(n + 1)}`);

const twoDigits = (number: number) => String(number).padStart(2, '0');
