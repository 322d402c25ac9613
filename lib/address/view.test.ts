import { describe, expect, it } from 'vitest';
import { viewPath } from './addresses.ts';
import { readView, VIEWS, viewLetters, viewsOf } from './view.ts';

const card = { section: 'cities', slug: 'a' };

it('a view is one page of a story, said in one or two letters', () =>
  expect(VIEWS.map((view) => `${viewLetters(view)} ${viewPath(view, card)}`)).toEqual([
    'e /en/cities/a',
    'ee /en/cities/a/both',
    'ez /en/cities/a/both-zh',
    'z /zh/cities/a',
    'ze /zh/cities/a/both-en',
    'zz /zh/cities/a/both',
    't /zh-hant/cities/a',
    'te /zh-hant/cities/a/both-en',
    'tz /zh-hant/cities/a/both',
  ]));

describe('letters', () => {
  it.each(VIEWS)('of %o are read back, in either case', (view) => {
    expect(readView(viewLetters(view))).toEqual(view);
    expect(readView(viewLetters(view).toUpperCase())).toEqual(view);
  });
  it.each(['', 'x', 'et', 'tt', 'zez', 'zh', ' z', 'z '])('%j are of none', (letters) => expect(readView(letters)).toBeUndefined());
});

it('a story has the views of its languages, and both at once only where it has both', () => {
  const lettersIn = (...languages: ('en' | 'zh')[]) => viewsOf({ languages }).map(viewLetters).join(' ');
  expect(lettersIn('en', 'zh')).toBe('e ee ez z ze zz t te tz');
  expect(lettersIn('zh')).toBe('z t');
  expect(lettersIn('en')).toBe('e');
  expect(lettersIn()).toBe('');
});
