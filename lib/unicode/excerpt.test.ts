import { expect, it } from 'vitest';
import { beside } from './excerpt.ts';

it.each([
  ['一二三四五', 2, 3, 1, ['二', '四']],
  ['一二三四五', 2, 3, 9, ['一二', '四五']],
  ['a𠮷野家b', 3, 4, 1, ['𠮷', '家']],
  ['野𠮷', 0, 1, 1, ['', '𠮷']],
  ['🚢🚢🚢', 2, 4, 1, ['🚢', '🚢']],
  ['', 0, 0, 2, ['', '']],
])('of %s at %i–%i, %i on each side', (text, start, end, count, right) => expect(beside(text, start, end, count)).toEqual(right));
