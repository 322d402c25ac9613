import { expect, it } from 'vitest';
import { clockLength, formatDate } from './dates.ts';

const evening = new Date('2025-10-20T16:30:00Z'); // half past midnight of the 21st in Hong Kong

it('words a time by language, in the paper’s time zone', () => {
  expect(formatDate(evening, 'dateTime', 'en', 'Asia/Hong_Kong')).toBe('21 October 2025, 00:30');
  expect(formatDate(evening, 'dateTime', 'zh', 'Asia/Hong_Kong')).toBe('2025年10月21日 00:30');
  expect(formatDate(evening, 'weekday', 'zh-hant', 'Asia/Hong_Kong')).toBe('2025年10月21日星期二');
  expect(formatDate(evening, 'date', 'zh', 'Europe/London')).toBe('2025年10月20日');
});

it.each([
  [20, '00:20'],
  [92.4, '01:32'],
  [3600, '60:00'],
])('%d seconds are %s', (seconds, clock) => expect(clockLength(seconds)).toBe(clock));
