import { describe, expect, it } from 'vitest';
import { readCode } from './read-code.ts';
import { shortCode } from './short-code.ts';

describe('the code of a story', () => {
  // These are printed: a change here breaks every QR code on paper
  it.each([
    ['why-the-cluster-ranks-first', 'phegxd3'],
    ['lions-on-poles', 'c9hephe'],
    ['every-kind-of-block', 'c7gfjbq'],
    ['fifty-five-kilometres', 'ee34522'],
    ['a', 'sabr24p'],
    ['story-166089', 'tn2afpv'],
    ['story-175436', 'tn2afpv'],
  ])('of %s is %s for good', (id, code) => expect(shortCode(id)).toBe(code));

  it('has seven characters that are not confused, evenly used, and collides as rarely as chance predicts', () => {
    const ids = Array.from({ length: 100_000 }, (_, n) => `story-${n}`);
    const codes = ids.map(shortCode);
    expect(codes.every((code) => /^[0-9a-hjkmnp-tv-z]{7}$/.test(code))).toBe(true);
    // 100 000² / 2 pairs in 2³⁵ codes: 0.15 expected; three would be one chance in two thousand
    expect(ids.length - new Set(codes).size).toBeLessThan(3);
    for (let place = 0; place < 7; place++) {
      const uses = new Map<string, number>();
      for (const code of codes) uses.set(code.charAt(place), (uses.get(code.charAt(place)) ?? 0) + 1);
      expect(uses.size).toBe(32);
      for (const count of uses.values()) expect(Math.abs(count - ids.length / 32)).toBeLessThan(6 * Math.sqrt(ids.length / 32));
    }
  });
});

describe('a code as it is typed', () => {
  it.each([
    ['phegxd3', 'phegxd3'],
    ['PHEGXD3', 'phegxd3'],
    ['PhEgXd3', 'phegxd3'],
    ['OoIiLl0', '0011110'],
  ])('%s is %s', (typed, code) => expect(readCode(typed)).toBe(code));
  it('can be read again for any story', () => {
    for (let n = 0; n < 1000; n++) {
      const code = shortCode(String(n));
      expect(readCode(code.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'I'))).toBe(code);
    }
  });
  it.each(['', 'phegxd', 'phegxd33', 'phegxdu', 'pheg-d3', ' phegxd3', 'phegxd3\n', 'ｐhegxd3', '../../x', "' OR 1=1", '%70hegxd3'])(
    '%j is not a code',
    (typed) => expect(readCode(typed)).toBeUndefined(),
  );
});
