import { expect, it } from 'vitest';
import { around, periodName } from './archive-period.ts';

it('names a period, and the one around it', () => {
  expect(['2025', '2025-11', '2025-11-04'].map((period) => periodName(period, 'en'))).toEqual(['2025', 'November 2025', '4 November 2025']);
  expect(['2025', '2025-11', '2025-11-04'].map((period) => periodName(period, 'zh'))).toEqual(['2025年', '2025年11月', '2025年11月4日']);
  expect(['2025-11-04', '2025-11', '2025', ''].map(around)).toEqual(['2025-11', '2025', '', '']);
});
