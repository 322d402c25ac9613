import { expect, it } from 'vitest';
import { answersCounted, countAnswer } from './tally.ts';

it('counts answers by what was asked for, how they came about and the class of their status', () => {
  for (const status of [200, 304, 200]) countAnswer('font', 'stored', status);
  countAnswer('indexNowKey', 'passed', 404);
  countAnswer('indexNowKey', 'refused', 429);
  // Other tests of the process count too
  expect(answersCounted().filter(({ asked }) => asked === 'font' || asked === 'indexNowKey')).toEqual([
    { asked: 'font', way: 'stored', status: '2xx', count: 2 },
    { asked: 'font', way: 'stored', status: '3xx', count: 1 },
    { asked: 'indexNowKey', way: 'passed', status: '4xx', count: 1 },
    { asked: 'indexNowKey', way: 'refused', status: '4xx', count: 1 },
  ]);
});
