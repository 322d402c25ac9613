import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { backgroundWork } from './background-work.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const taking = (ms: number, log: string[], name: string) => async () => {
  log.push(name);
  await new Promise((done) => setTimeout(done, ms));
};

it('does one thing at a time, and rests three times as long as each took', async () => {
  const log: string[] = [];
  const { add } = backgroundWork();
  for (const name of ['a', 'b', 'b', 'c']) add(name, taking(100, log, name));
  await vi.advanceTimersByTimeAsync(390);
  expect(log).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(400);
  expect(log).toEqual(['a', 'b']); // twice asked for, once done
  await vi.advanceTimersByTimeAsync(800);
  expect(log).toEqual(['a', 'b', 'c']);
  add('a', taking(1, log, 'a again'));
  await vi.advanceTimersByTimeAsync(10);
  expect(log.at(-1)).toBe('a again');
});

it('goes on after work that failed, and says so', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const log: string[] = [];
  const { add } = backgroundWork();
  add('a', () => Promise.reject(new Error('no')));
  add('b', taking(1, log, 'b'));
  await vi.advanceTimersByTimeAsync(100);
  expect([log, said.mock.calls.length]).toEqual([['b'], 1]);
});
