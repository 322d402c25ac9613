import { expect, it } from 'vitest';
import { lruCache } from './lru.ts';

const counting = (limit: number) => {
  const made: string[] = [];
  return { made, ask: lruCache(limit, async (key) => (made.push(key), key.toUpperCase())) };
};

it('creates a value once, for concurrent callers too', async () => {
  const { ask, made } = counting(2);
  expect(await Promise.all([ask('a'), ask('a')])).toEqual(['A', 'A']);
  expect(await ask('a')).toBe('A');
  expect(made).toEqual(['a']);
});

it('drops the least recently used value', async () => {
  const { ask, made } = counting(2);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('stores no failure', async () => {
  let tries = 0;
  const ask = lruCache(2, async () => {
    if (++tries === 1) throw new Error('not yet');
    return tries;
  });
  await expect(ask('a')).rejects.toThrow('not yet');
  expect(await ask('a')).toBe(2);
});
