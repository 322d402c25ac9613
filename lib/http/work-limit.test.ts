import { setImmediate as tick } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { TooBusy, workLimit } from './work-limit.ts';

/** Work that ends when the test ends it. */
function someWork() {
  const ends: (() => void)[] = [];
  let most = 0;
  let running = 0;
  return {
    work: async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => ends.push(resolve));
      running--;
      return 'done';
    },
    started: () => ends.length,
    most: () => most,
    end: async () => {
      ends.pop()?.();
      await tick();
    },
  };
}

it('runs the allowed number at once, and the others in turn', async () => {
  const limit = workLimit({ atOnce: 2, waiting: 10 });
  const { work, started, most, end } = someWork();
  const results = ['a', 'b', 'c', 'd'].map((name) => limit(name, work));
  await tick();
  expect(started()).toBe(2);
  for (let n = 0; n < 4; n++) await end();
  expect(await Promise.all(results)).toEqual(['done', 'done', 'done', 'done']);
  expect(most()).toBe(2);
});

it('runs work once for all concurrent calls of one name', async () => {
  const limit = workLimit({ atOnce: 2, waiting: 10 });
  const { work, started, end } = someWork();
  const results = [limit('a', work), limit('a', work), limit('a', work)];
  await tick();
  expect(started()).toBe(1);
  await end();
  expect(await Promise.all(results)).toEqual(['done', 'done', 'done']);
});

it('rejects work beyond the queue, and accepts work again later', async () => {
  const limit = workLimit({ atOnce: 1, waiting: 1 });
  const { work, end } = someWork();
  const results = [limit('a', work), limit('b', work)];
  await expect(limit('c', work)).rejects.toThrow(TooBusy);
  const same = limit('b', work); // is waiting already, so it is no more work
  await tick();
  await end();
  await end();
  expect(await Promise.all([...results, same])).toEqual(['done', 'done', 'done']);
  const again = limit('c', work);
  await tick();
  await end();
  expect(await again).toBe('done');
});

it('goes on after a failure, and does not keep it', async () => {
  const limit = workLimit({ atOnce: 1, waiting: 1 });
  await expect(limit('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await limit('a', async () => 'yes')).toBe('yes');
});
