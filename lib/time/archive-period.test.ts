import { expect, it } from 'vitest';
import { archivePath } from '../address/addresses.ts';
import { around, periodName, readPeriod } from './archive-period.ts';

const read = (path: string) => readPeriod(path.split('/').filter(Boolean));

it.each([
  ['', { period: '', page: 1 }],
  ['2025', { period: '2025', page: 1 }],
  ['2025/11', { period: '2025-11', page: 1 }],
  ['2025/11/04', { period: '2025-11-04', page: 1 }],
  ['2025/11/04/page/2', { period: '2025-11-04', page: 2 }],
])('reads %j, and writes it the same', (path, expected) => {
  expect(read(path)).toEqual(expected);
  expect(archivePath('en', expected.period, expected.page)).toBe(['/en/archive', ...path.split('/').filter(Boolean)].join('/'));
});

it.each([
  '2025/1',
  '2025/11/4',
  '25',
  '02025',
  '2025-11',
  '2025/page/2',
  '2025/11/page/2',
  '2025/11/04/page/1',
  '2025/11/04/page/x',
  'page/2',
  '2025/11/04/05',
  '２０２５',
])('%j is no period', (path) => expect(read(path)).toBeUndefined());

it('names a period, and the one around it', () => {
  expect(['2025', '2025-11', '2025-11-04'].map((period) => periodName(period, 'en'))).toEqual(['2025', 'November 2025', '4 November 2025']);
  expect(['2025', '2025-11', '2025-11-04'].map((period) => periodName(period, 'zh'))).toEqual(['2025年', '2025年11月', '2025年11月4日']);
  expect(['2025-11-04', '2025-11', '2025', ''].map(around)).toEqual(['2025-11', '2025', '', '']);
});
