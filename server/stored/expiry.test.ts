import { describe, expect, it } from 'vitest';
import { expireAll, expireStory, onExpiry, ownTime, stateOf } from './expiry.ts';

const fig = { story: 'fig' };
const plum = { story: 'plum' };

describe('a change of one story', () => {
  it('expires its pages and what is made from any text, at once, and no list', () => {
    const at = ownTime();
    expireStory('fig', at);
    expect([stateOf(fig, at - 1, at), stateOf(fig, at, at), stateOf('anything', at - 1, at)]).toEqual(['stale', 'stale', 'stale']);
    expect([stateOf(plum, at - 1, at), stateOf('lists', at - 1, at)]).toEqual(['fresh', 'fresh']);
    expect([stateOf(fig, at + 1, at + 1), stateOf('anything', at + 1, at + 1)]).toEqual(['fresh', 'fresh']);
  });
});

it('a change of lists expires everything at once', () => {
  const at = ownTime() + 10_000;
  expireAll(at);
  for (const shows of ['lists', plum, 'anything'] as const) {
    expect(stateOf(shows, at - 1, at)).toBe('stale');
    expect(stateOf(shows, at + 1, at + 1)).toBe('fresh');
  }
});

it('tells of each change', () => {
  let told = 0;
  onExpiry(() => told++);
  expireStory('fig');
  expireAll();
  expect(told).toBe(2);
});
