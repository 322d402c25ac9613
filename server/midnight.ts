/**
 * The next midnight in a time zone. Found by its clock, so that days of 23 or 25 hours are right to the minute that
 * matters: it is never early, and at most an hour late on such a day.
 * @param timeZone IANA name
 */
export function nextMidnight(now: Date, timeZone: string): Date {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  const parts = Object.fromEntries(clock.formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  const passed = ((parts.hour ?? 0) * 60 + (parts.minute ?? 0)) * 60 + (parts.second ?? 0);
  return new Date(Math.floor(now.getTime() / 1000) * 1000 + (24 * 3600 - passed) * 1000);
}
