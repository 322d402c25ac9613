import { expect, it, vi } from 'vitest';
import { processWide } from './process-wide.ts';

it('creates a value once', () => {
  const create = vi.fn(() => ({ count: 0 }));
  const first = processWide('test: once', create);
  expect(processWide('test: once', create)).toBe(first);
  expect(create).toHaveBeenCalledTimes(1);
  expect(processWide('test: another', create)).not.toBe(first);
});

it('shares a value between two module graphs', async () => {
  vi.resetModules();
  const writer = await import('../../server/stored/expiry.ts');
  vi.resetModules(); // as if a bundler put the module into a second graph
  const reader = await import('../../server/stored/expiry.ts');
  expect(reader.isFresh).not.toBe(writer.isFresh);
  const made = reader.ownTime();
  expect(reader.isFresh({ story: 'kapok' }, made)).toBe(true);
  writer.expireStory('kapok');
  expect(reader.isFresh({ story: 'kapok' }, made)).toBe(false);
});
