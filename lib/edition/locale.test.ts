import { expect, it } from 'vitest';
import { inLocale, langOn, LOCALES, localeFor, localesIn, otherLocale } from './locale.ts';

it('a page shows Chinese in its own script', () => {
  expect(LOCALES.map((page) => localeFor(page, 'zh'))).toEqual(['zh', 'zh', 'zh-hant']);
  expect(LOCALES.map((page) => localeFor(page, 'en'))).toEqual(['en', 'en', 'en']);
  expect(LOCALES.map(otherLocale)).toEqual(['zh', 'en', 'en']);
});

it('takes the value in the page’s language, else in the other one, with its edition', () => {
  expect(inLocale({ en: 'bay', zh: '湾' }, 'zh-hant')).toEqual({ value: '湾', locale: 'zh-hant' });
  expect(inLocale({ en: 'bay' }, 'zh-hant')).toEqual({ value: 'bay', locale: 'en' });
  expect(inLocale({ zh: '湾' }, 'en')).toEqual({ value: '湾', locale: 'zh' });
  expect(() => inLocale({}, 'en')).toThrow('at least one language');
  expect([langOn('en', 'zh'), langOn('zh-hant', 'zh-hant'), langOn('zh', 'zh-hant')]).toEqual([
    { lang: 'zh-Hans' },
    {},
    { lang: 'zh-Hant' },
  ]);
});

it('a story in Chinese exists in the editions of both scripts', () => {
  expect(localesIn(['zh'])).toEqual(['zh', 'zh-hant']);
  expect(localesIn(['en'])).toEqual(['en']);
});
