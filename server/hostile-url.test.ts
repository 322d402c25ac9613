import { expect, it } from 'vitest';
import { isHostile } from './hostile-url.ts';

it.each([
  '/%',
  '/%E0%A4%A',
  '//evil.example',
  '/\\evil.example',
  '/en/%00',
  '/en/../../etc/passwd',
  '/en/%2e%2e/x',
  '/en/%5c',
  'http://x/',
  `/${'a'.repeat(3000)}`,
])('refuses %s', (url) => expect(isHostile(url)).toBe(true));

it.each(['/', '/en', '/en/science/story?x=%', '/zh/%E6%B5%B7', '/media/a.png.640.webp?v=1f09c2aa', '/media/a..b.svg'])('serves %s', (url) =>
  expect(isHostile(url)).toBe(false),
);
