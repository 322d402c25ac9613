import { expect, it } from 'vitest';
import { AnswerPool } from './answer-pool.ts';

const of = (size: number) => ({ size });
const keys = (pool: AnswerPool<{ size: number }>) => [...pool].map(([key]) => key).join('');

it('drops what was used least recently when it is full, and never holds more than its limit', () => {
  const pool = new AnswerPool<{ size: number }>(100);
  for (const key of 'abcd') pool.set(key, of(25));
  pool.get('a');
  pool.set('e', of(20));
  expect([keys(pool), pool.size]).toEqual(['cdae', 95]);
  pool.set('c', of(5)); // a smaller one in its place
  expect([keys(pool), pool.size]).toEqual(['daec', 75]);
});

it('does not give up many for one', () => {
  const pool = new AnswerPool<{ size: number }>(100);
  pool.set('a', of(20));
  pool.set('b', of(26));
  expect([keys(pool), pool.get('b')]).toEqual(['a', undefined]);
  pool.set('a', of(26)); // what was there before is out of date
  expect([keys(pool), pool.size]).toEqual(['', 0]);
});
