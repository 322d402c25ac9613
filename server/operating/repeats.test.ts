import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { repeatsCounted } from './repeats.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('says what repeats a few times, then how often it did', () => {
  const said: string[] = [];
  const say = repeatsCounted<{ cause: string }>(({ cause }, repeated) => said.push(repeated ? `${cause} ×${repeated.times}` : cause));
  for (let n = 0; n < 129; n++) say({ cause: 'a' }, 0);
  say({ cause: 'b' }, 0);
  expect(said).toEqual(['a', 'a', 'a', 'a', 'a', 'b']);
  vi.advanceTimersByTime(10_000);
  expect(said.at(-1)).toBe('a ×124');
  say({ cause: 'a' }, 10_000);
  expect(said.slice(6)).toEqual(['a ×124', 'a']);
});
