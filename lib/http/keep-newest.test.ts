import { expect, it } from 'vitest';
import { keepNewest } from './keep-newest.ts';

const counting = (limit: number) => {
  const made: string[] = [];
  return { made, ask: keepNewest(limit, async (key) => (made.push(key), key.toUpperCase())) };
};

it('makes a value once, also for those who ask at the same time', async () => {
  const { ask, made } = counting(2);
  expect(await Promise.all([ask('a'), ask('a')])).toEqual(['A', 'A']);
  expect(await ask('a')).toBe('A');
  expect(made).toEqual(['a']);
});

it('gives up the one that was not asked for longest', async () => {
  const { ask, made } = counting(2);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('keeps no failure', async () => {
  let tries = 0;
  const ask = keepNewest(2, async () => {
    if (++tries === 1) throw new Error('not yet');
    return tries;
  });
  await expect(ask('a')).rejects.toThrow('not yet');
  expect(await ask('a')).toBe(2);
});
