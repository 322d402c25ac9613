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

it.each(['/', '/en', '/en/science/story?x=%', '/zh/%E6%B5%B7', '/_next/image?url=%2Fmedia%2Fa.png&w=640&q=75', '/media/a..b.svg'])(
  'serves %s',
  (url) => expect(isHostile(url)).toBe(false),
);
