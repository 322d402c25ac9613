import { expect, it } from 'vitest';
import { clockLength } from './durations.ts';

it.each([
  [20, '00:20'],
  [92.4, '01:32'],
  [3600, '60:00'],
])('%d seconds are %s', (seconds, clock) => expect(clockLength(seconds)).toBe(clock));
