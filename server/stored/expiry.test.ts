import { describe, expect, it } from 'vitest';
import { expireAll, expireStory, GRACE, onExpiry, ownTime, stateOf } from './expiry.ts';

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

describe('a change of lists', () => {
  it('lets pages pass for a moment, and nothing else', () => {
    const at = ownTime() + 10_000;
    expireAll(at);
    for (const page of ['lists', plum] as const) {
      expect(stateOf(page, at - 1, at + GRACE - 1)).toBe('passable');
      expect(stateOf(page, at - 1, at + GRACE)).toBe('stale');
      expect(stateOf(page, at + 1, at + GRACE)).toBe('fresh');
    }
    expect(stateOf('anything', at - 1, at)).toBe('stale');
  });

  it('lets no story pass that has itself changed, however many changes follow', () => {
    const at = ownTime() + 20_000;
    expireAll(at);
    expireStory('fig', at);
    expireAll(at + 500);
    expect([stateOf(fig, at - 1, at + 501), stateOf(plum, at - 1, at + 501)]).toEqual(['stale', 'passable']);
  });

  it('lets nothing pass that nobody has asked for since an earlier change', () => {
    const at = ownTime() + 40_000;
    expireStory('fig', at);
    expireAll(at);
    expireAll(at + 10_000);
    expect([stateOf('lists', at - 1, at + 10_001), stateOf(fig, at - 1, at + 10_001)]).toEqual(['stale', 'stale']);
    expect(stateOf('lists', at + 1, at + 10_001)).toBe('passable');
  });
});

it('tells of each change', () => {
  let told = 0;
  onExpiry(() => told++);
  expireStory('fig');
  expireAll();
  expect(told).toBe(2);
});
