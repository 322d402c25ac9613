import { expect, it } from 'vitest';
import type { MediaFacts } from '../../../folder/media-facts.ts';
import { aParagraph } from '../../../testing/an-article.ts';
import { checkArticle } from '../../../testing/check-article.ts';
import { inLanguage } from '../../messages/in-language.ts';

const DRAWING = { kind: 'picture', width: 800, height: 450, version: '0a1b2c3d' } as const;
const check = (facts: MediaFacts, size = { width: 800, height: 450 }) =>
  checkArticle(
    { body: [aParagraph(), { type: 'image', src: 'tide.svg', ...size, alt: { en: 'The tide', zh: '潮汐' } }] },
    { media: () => facts },
  );

it('words in a drawing, which each device sets in another font', () => {
  expect(check({ ...DRAWING, words: '潮汐 Tide' })).toEqual([
    'warning body[1].src: tide.svg has text: 潮汐 Tide | turn text into paths in the drawing program: each device has other fonts',
  ]);
  expect(check({ ...DRAWING, words: 'A long line of words that nobody needs' })[0]).toContain('has text: A long line of words… |');
  expect(check(DRAWING)).toEqual([]);
});

it('a drawing has any size of its shape', () => {
  for (const size of [
    { width: 267, height: 150 },
    { width: 1600, height: 900 },
  ])
    expect(check(DRAWING, size)).toEqual([]);
  expect(check(DRAWING, { width: 800, height: 600 })).toEqual(['error body[1].height: tide.svg is not 600 pixels high | must be 450']);
});

it.each([
  'tide.svg has text: 潮汐',
  'turn text into paths in the drawing program: each device has other fonts',
  'content/media/a.svg: browsers show nothing of the drawing: line 3: Unexpected close tag',
])('in Chinese: %s', (message) => expect(inLanguage(message, 'zh')).toMatch(/^(?!.*(?:turn|has text|browsers)).*[一-鿿]/u));
