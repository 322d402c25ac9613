import { expect, it } from 'vitest';
import { nextMidnight } from './midnight.ts';

it.each([
  ['2025-10-21T01:20:00.500Z', 'Asia/Hong_Kong', '2025-10-21T16:00:00.000Z'],
  ['2025-10-21T16:00:00Z', 'Asia/Hong_Kong', '2025-10-22T16:00:00.000Z'],
  ['2025-10-21T15:59:59Z', 'Asia/Hong_Kong', '2025-10-21T16:00:00.000Z'],
  ['2025-06-01T12:00:00Z', 'Europe/London', '2025-06-01T23:00:00.000Z'],
])('after %s in %s comes %s', (now, zone, midnight) => expect(nextMidnight(new Date(now), zone).toISOString()).toBe(midnight));
