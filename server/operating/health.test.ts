import { expect, it } from 'vitest';
import { askWhetherToShow } from '../next/paper-state.ts';
import { readiness } from './health.ts';
import { indexState } from './index-state.ts';

it('readers can be sent to a paper that can be shown, with an index that can be read', () => {
  askWhetherToShow(() => true);
  indexState.facts = () => ({ revision: 7, stories: 3, broken: 1 });
  indexState.comparedAt = Date.now() - 4000;
  expect(readiness(false)).toEqual({
    status: 'pass',
    index: { revision: 7, stories: 3, filesWithErrors: 1, comparedSecondsAgo: 4 },
  });
});

it('it says why they cannot, and names no path', () => {
  expect(readiness(true)).toEqual({ status: 'fail', output: 'The server is stopping.' });
  askWhetherToShow(() => false);
  expect(readiness(false)).toMatchObject({ status: 'fail', output: expect.stringContaining('no paper to show') });
  askWhetherToShow(() => true);
  indexState.facts = () => {
    throw new Error('SQLITE_IOERR /var/paper/index.sqlite');
  };
  expect(readiness(false)).toEqual({ status: 'fail', output: 'The index cannot be read.' });
});
