const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * The day of a moment in a time zone, whatever zone the machine is in.
 * @param timeZone IANA name
 * @example dayOf(new Date('2025-11-03T16:30Z'), 'Asia/Hong_Kong') // '2025-11-04'
 */
export function dayOf(at: Date, timeZone: string): string {
  let clock = clocks.get(timeZone);
  if (!clock) clocks.set(timeZone, (clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })));
  return clock.format(at).padStart(10, '0');
}

/**
 * A month as a calendar shows it: weeks of seven places, empty before its first day and after its last. Weeks begin on
 * Monday in every edition: so ISO 8601 and China's GB/T 7408 have it, so do British calendars, whose English the paper
 * writes; and a reader who changes the language finds each day where it was.
 * @param month 2025-11
 * @returns days
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
