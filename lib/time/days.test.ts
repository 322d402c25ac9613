import { expect, it } from 'vitest';
import { isTimeZone, beginningOf, dayAfter, dayOf, monthsOf, nextMidnight, weeksOf } from './days.ts';

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

it('knows the day after', () => {
  expect(['2024-02-28', '2025-02-28', '2025-12-31'].map(dayAfter)).toEqual(['2024-02-29', '2025-03-01', '2026-01-01']);
});

/** Days beside changes of clocks, and their first moments. */
const BEGINNINGS = [
  ['Asia/Hong_Kong', '2025-10-21', '2025-10-20T16:00:00.000Z'],
  ['Europe/London', '2025-03-30', '2025-03-30T00:00:00.000Z'],
  ['Europe/London', '2025-03-31', '2025-03-30T23:00:00.000Z'],
  ['Europe/London', '2025-10-26', '2025-10-25T23:00:00.000Z'],
  ['Europe/London', '2025-10-27', '2025-10-27T00:00:00.000Z'],
  ['America/New_York', '2025-03-09', '2025-03-09T05:00:00.000Z'],
  ['America/New_York', '2025-03-10', '2025-03-10T04:00:00.000Z'],
  ['America/New_York', '2025-11-02', '2025-11-02T04:00:00.000Z'],
  ['America/New_York', '2025-11-03', '2025-11-03T05:00:00.000Z'],
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'], // its clocks went from 00:00 to 01:00
  ['America/Sao_Paulo', '2018-11-05', '2018-11-05T02:00:00.000Z'],
  ['America/Sao_Paulo', '2018-02-18', '2018-02-18T03:00:00.000Z'], // the day before had 23:00 to 24:00 twice
  ['Australia/Lord_Howe', '2025-04-06', '2025-04-05T13:00:00.000Z'], // half an hour
  ['Australia/Lord_Howe', '2025-04-07', '2025-04-06T13:30:00.000Z'],
  ['Australia/Lord_Howe', '2025-10-05', '2025-10-04T13:30:00.000Z'],
  ['Australia/Lord_Howe', '2025-10-06', '2025-10-05T13:00:00.000Z'],
  ['Pacific/Apia', '2011-12-29', '2011-12-29T10:00:00.000Z'],
  ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
] as const;

it.each(BEGINNINGS)('in %s, %s begins at %s', (zone, day, moment) => {
  expect(beginningOf(day, zone).toISOString()).toBe(moment);
  const begins = Date.parse(moment);
  expect([dayOf(begins, zone), dayOf(begins - 1, zone) < day]).toEqual([day, true]);
  for (const earlier of [1, 1000, 3600_000, 5 * 3600_000]) {
    expect(nextMidnight(new Date(begins - earlier), zone).toISOString()).toBe(moment);
  }
});

it('gives a day that a zone left out the beginning of the next', () => {
  expect(beginningOf('2011-12-30', 'Pacific/Apia').toISOString()).toBe('2011-12-30T10:00:00.000Z');
});

it('finds the midnight after this one at midnight', () => {
  expect(nextMidnight(new Date('2025-10-25T23:00:00Z'), 'Europe/London').toISOString()).toBe('2025-10-27T00:00:00.000Z'); // 25 hours
  expect(nextMidnight(new Date('2025-03-30T00:00:00Z'), 'Europe/London').toISOString()).toBe('2025-03-30T23:00:00.000Z');
  expect(nextMidnight(new Date('2025-10-26T22:30:00Z'), 'Europe/London').toISOString()).toBe('2025-10-27T00:00:00.000Z');
});

it.each(['UTC', 'GMT', 'Asia/Hong_Kong', 'Asia/Kolkata', 'Europe/Kyiv', 'PRC'])('is a time zone: %s', (name) => {
  expect(isTimeZone(name)).toBe(true);
  expect(dayOf(new Date('2025-11-03T12:00Z'), name)).toBe('2025-11-03');
});

it.each(['', 'Asia/Shenzhen', 'Hong Kong', '北京'])('is no time zone: %j', (name) => expect(isTimeZone(name)).toBe(false));
