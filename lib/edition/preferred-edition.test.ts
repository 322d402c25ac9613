import { expect, it } from 'vitest';
import { preferredEdition } from './preferred-edition.ts';

it.each([
  ['', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-US,en;q=0.9,zh;q=0.8', 'en'],
  ['fr,de;q=0.9', 'en'],
  ['fr;q=0.9,zh-Hant-HK;q=0.5', 'zh-hant'],
  ['zh-HK', 'zh-hant'],
  ['zh-TW,zh;q=0.9', 'zh-hant'],
  ['zh-MO', 'zh-hant'],
  ['zh-Hans-HK', 'zh'],
  ['zh-SG', 'zh'],
  ['yue-HK', 'zh-hant'],
  ['yue-Hans-CN', 'zh'],
  ['en;q=0.1, zh;q=0.2', 'zh'],
  ['zh;q=0, en', 'en'],
  ['*', 'en'],
  ['english-nonsense', 'en'],
  ['x'.repeat(100_000), 'en'],
])('Accept-Language %.40s is for %s', (accepted, edition) => expect(preferredEdition({ chosen: '', accepted })).toBe(edition));

it.each([
  ['zh', 'en', 'zh'],
  ['en', 'zh', 'en'],
  ['//evil.example', 'zh', 'zh'],
  ['EN', 'zh', 'zh'],
])('the choice %s comes before %s, if it is one: %s', (chosen, accepted, edition) =>
  expect(preferredEdition({ chosen, accepted })).toBe(edition),
);
