import { expect, it } from 'vitest';
import { formatCount } from './counts.ts';

it.each([
  [0, '0', '0'],
  [980, '980', '980'],
  [9_999, '9,999', '9999'],
  [10_000, '10,000', '1万'],
  [12_400, '12,400', '1.2万'],
  [19_960, '19,960', '2万'],
  [12_345_678, '12,345,678', '1234.6万'],
  [99_999_999, '99,999,999', '1亿'],
  [340_000_000, '340,000,000', '3.4亿'],
  [600_000_000, '600,000,000', '6亿'],
])('%d is %s, and %s in Chinese', (n, english, chinese) => {
  expect(formatCount(n, 'en')).toBe(english);
  expect(formatCount(n, 'zh')).toBe(chinese);
});

it('is worded for Hong Kong too', () => {
  expect(formatCount(12_400, 'zh-hant')).toBe('1.2萬');
  expect(formatCount(340_000_000, 'zh-hant')).toBe('3.4億');
});
