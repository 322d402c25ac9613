import { describe, expect, it } from 'vitest';
import { halves } from './halves.ts';

const SAME = { en: '© AP', zh: '© AP' };
const NAME = { en: '鲁迅', zh: '鲁迅' };

describe('the versions of a text', () => {
  it.each([
    ['in one language', { en: 'Ferry', zh: '渡轮' }, ['zh'], ['渡轮']],
    ['in one language that it lacks', { en: 'Ferry' }, ['zh'], ['Ferry']],
    ['in both', { en: 'Ferry', zh: '渡轮' }, ['zh', 'en'], ['渡轮', 'Ferry']],
    ['in both, missing one', { zh: '渡轮' }, ['en', 'zh'], ['渡轮']],
    ['the same in both, once', SAME, ['zh', 'en'], ['© AP']],
    ['the same, in one language', SAME, ['zh'], ['© AP']],
    ['none', {}, ['en', 'zh'], []],
  ] as const)('%s', (_, text, locales, values) => expect(halves<string>(text, locales).map(({ value }) => value)).toEqual(values));

  it('what is the same is in the language of its writing', () => {
    expect(halves(SAME, ['zh', 'en'])).toEqual([{ value: '© AP', locale: 'en' }]);
    expect(halves(NAME, ['en', 'zh-hant'])).toEqual([{ value: '鲁迅', locale: 'zh-hant' }]);
    expect(halves({ en: ['A', 'B'], zh: ['A', 'B'] }, ['zh', 'en'])).toEqual([{ value: ['A', 'B'], locale: 'en' }]);
  });
});
