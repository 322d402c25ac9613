import { expect, it } from 'vitest';
import { expireAll, expireStory, isFresh, onExpiry, ownTime } from './expiry.ts';

const fig = { story: 'fig' };
const plum = { story: 'plum' };

it('a change of one story expires its pages and what is made from any text, and nothing else', () => {
  const at = ownTime();
  expireStory('fig', at);
  expect([isFresh(fig, at - 1), isFresh(fig, at), isFresh('anything', at - 1)]).toEqual([false, false, false]);
  expect([isFresh(plum, at - 1), isFresh('lists', at - 1)]).toEqual([true, true]);
  expect([isFresh(fig, at + 1), isFresh('anything', at + 1)]).toEqual([true, true]);
});

it('a change of a list expires everything, and a story that changes after it is expired again', () => {
  const at = ownTime() + 10_000;
  expireAll(at);
  for (const shows of ['lists', plum, 'anything'] as const) expect([isFresh(shows, at), isFresh(shows, at + 1)]).toEqual([false, true]);
  expireStory('plum', at + 2);
  expect([isFresh(plum, at + 1), isFresh(plum, at + 3), isFresh('lists', at + 1)]).toEqual([false, true, true]);
});

it('tells of each change', () => {
  let told = 0;
  onExpiry(() => told++);
  expireStory('fig');
  expireAll();
  expect(told).toBe(2);
});
