import { expect, it } from 'vitest';
import { inMode, inOtherEdition } from './story-address.ts';

it.each([
  ['/en/science/a', undefined, '/en/science/a'],
  ['/en/science/a', 'en', '/en/science/a/both'],
  ['/en/science/a', 'zh', '/en/science/a/both-zh'],
  ['/zh-hant/science/a/both-en', 'zh', '/zh-hant/science/a/both'],
  ['/zh/science/a/both-en', undefined, '/zh/science/a'],
  ['/en/science', 'en', '/en/science'],
] as const)('%s in mode %s is %s', (path, first, there) => expect(inMode(path, first)).toBe(there));

it.each([
  ['/zh/science/a', '/zh-hant/science/a'],
  ['/zh/science/a/both', '/zh-hant/science/a/both'],
  ['/zh/science/a/both-en', '/zh-hant/science/a/both-en'],
  ['/zh/science', '/zh/science'],
])('%s is %s in Traditional characters', (path, there) => expect(inOtherEdition(path, 'zh-hant')).toBe(there));
