import { expect, it } from 'vitest';
import { dayOf, monthsOf, weeksOf } from './days.ts';

it.each([
  ['2025-11-03T16:30:00Z', 'Asia/Hong_Kong', '2025-11-04'],
  ['2025-11-03T15:59:59Z', 'Asia/Hong_Kong', '2025-11-03'],
  ['2025-11-03T16:30:00Z', 'America/New_York', '2025-11-03'],
  ['2024-12-31T23:30:00-05:00', 'Europe/London', '2025-01-01'],
  ['0999-06-01T00:00:00Z', 'UTC', '0999-06-01'],
])('%s is, in %s, %s', (at, zone, day) => expect(dayOf(new Date(at), zone)).toBe(day));

it('lays a month out in weeks from Monday', () => {
  const numbers = (month: string) => weeksOf(month).map((week) => week.map((day) => day?.slice(8) ?? '··').join(' '));
  expect(numbers('2025-11')).toEqual([
    '·· ·· ·· ·· ·· 01 02',
    '03 04 05 06 07 08 09',
    '10 11 12 13 14 15 16',
    '17 18 19 20 21 22 23',
    '24 25 26 27 28 29 30',
  ]);
  expect(weeksOf('2027-02')).toHaveLength(4); // Monday to Sunday, four times
  expect(weeksOf('2024-02').flat().filter(Boolean)).toHaveLength(29);
  expect(weeksOf('2025-12').at(-1)).toEqual(['2025-12-29', '2025-12-30', '2025-12-31', undefined, undefined, undefined, undefined]);
});

it('a year has twelve months', () => {
  expect(monthsOf('2025')).toHaveLength(12);
  expect(monthsOf('2025').at(-1)).toBe('2025-12');
});
