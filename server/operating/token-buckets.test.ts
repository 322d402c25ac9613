import { expect, it } from 'vitest';
import { TokenBuckets } from './token-buckets.ts';

const RATE = { burst: 3, perSecond: 0.5 };

it('gives a burst, then as much as comes back, and says when', () => {
  const buckets = new TokenBuckets(RATE);
  expect([0, 0, 0, 0].map((now) => buckets.take('a', now))).toEqual([0, 0, 0, 2]);
  expect(buckets.take('a', 1000)).toBe(1);
  expect(buckets.take('a', 2000)).toBe(0);
  expect(buckets.take('a', 2000)).toBe(2);
  expect([3, 3, 3, 3].map(() => buckets.take('a', 3_600_000))).toEqual([0, 0, 0, 2]);
});

it('counts each client alone', () => {
  const buckets = new TokenBuckets({ burst: 1, perSecond: 1 });
  expect([buckets.take('a', 0), buckets.take('b', 0), buckets.take('a', 0)]).toEqual([0, 0, 1]);
});

it('takes a token back, and no more than there were', () => {
  const buckets = new TokenBuckets({ burst: 1, perSecond: 1 });
  buckets.take('a', 0);
  buckets.giveBack('a');
  buckets.giveBack('a');
  buckets.giveBack('never seen');
  expect([buckets.take('a', 0), buckets.take('a', 0)]).toEqual([0, 1]);
});

it('remembers a number of clients, the last ones', () => {
  const buckets = new TokenBuckets({ burst: 1, perSecond: 1 }, 2);
  for (let n = 0; n < 50_000; n++) buckets.take(`client ${n}`, 0);
  expect(buckets.size).toBe(2);
  expect([buckets.take('client 49999', 0), buckets.take('client 0', 0)]).toEqual([1, 0]);
});
