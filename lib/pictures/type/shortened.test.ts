import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../edition/locale.ts';
import { breaksOf } from './break-lines.ts';
import { drawLabel } from '../draw-label.ts';
import { svgOf } from '../drawing.ts';
import { openGlyphSource } from './glyph-source.ts';
import { HEADLINE, SIZES, STANDFIRST } from '../look.ts';
import { MISSING } from './missing-glyph.ts';
import { fit } from './paragraph.ts';
import { shortened } from './shortened.ts';

const widthOf = (line: string) => [...line].length;
const short = (text: string, width: number, maxLines: number, locale: Locale = 'en') =>
  shortened({ text, locale, kind: 'running', breaks: breaksOf(text, locale, 'running') }, { width, maxLines }, widthOf);

describe('a text that has too little room', () => {
  it.each<[string, number, number, Locale, string[]]>([
    ['The ferry returns to the bay today', 12, 2, 'en', ['The ferry', 'returns to…']],
    ['The ferry, which returns', 11, 1, 'en', ['The ferry…']],
    ['The ferry returns', 20, 1, 'en', ['The ferry returns']],
    ['Incomprehensibilities of the bay', 8, 2, 'en', ['Incompre', 'hensibi…']],
    ['渡轮重返海湾，首班船六点开出。', 6, 2, 'zh', ['渡轮重返海', '湾，首班船…']],
    ['渡轮重返海湾，首班船六点开出。', 7, 1, 'zh', ['渡轮重返海湾…']],
    ['  space before and after  ', 7, 9, 'en', ['space', 'before', 'and', 'after']],
    ['一二三👨‍👩‍👧‍👦五六七', 5, 1, 'zh', ['一二三…']],
    ['a', 0.5, 1, 'en', ['a…']],
  ])('%s, %d wide, %d lines', (text, width, lines, locale, right) => expect(short(text, width, lines, locale)).toEqual(right));
});

const LONG: readonly (readonly [Locale, string])[] = [
  ['en', 'The ferry returns to the bay and nobody knows for how long it will stay this time. '],
  ['zh', '渡轮重返海湾，谁也不知道这一次能开多久；首班船六点开出。'],
  ['zh-hant', '渡輪重返海灣，誰也不知道這一次能開多久；首班船六點開出。'],
  ['en', 'Donaudampfschifffahrt'],
  ['zh', '서울🚢'],
  ['en', 'שלום '],
  ['zh', '1234567890'],
  ['zh', '。」'],
];

describe('however long a text is', () => {
  const boxes = [
    ['poster', SIZES.poster.headline, { width: 936, maxHeight: 440 }],
    ['poster, second', SIZES.poster.second, { width: 936, maxHeight: 330 }],
    ['poster, standfirst', SIZES.poster.standfirst, { width: 936, maxHeight: 640 }],
    ['wide', SIZES.wide.headline, { width: 560, maxHeight: 380 }],
    ['square', SIZES.square.headline, { width: 528, maxHeight: 150 }],
    ['square, second', SIZES.square.second, { width: 528, maxHeight: 90 }],
  ] as const;

  it.each(LONG)('in %s (%s …) it stays in its box, and ends in … if it does not fit', async (locale, words) => {
    for (const [name, sizes, room] of boxes)
      for (const length of [30, 150, 400, 800, 3000]) {
        const text = words.repeat(Math.ceil(length / words.length)).trim();
        const isStandfirst = name.endsWith('standfirst');
        const set = {
          text,
          locale,
          kind: isStandfirst ? 'running' : 'headline',
          style: isStandfirst ? STANDFIRST : HEADLINE[locale],
        } as const;
        const { texts, lines, height, width } = fit(
          set,
          { ...sizes[locale], ...room },
          await openGlyphSource([{ text, locale, role: 'text' }]),
        );
        const shown = texts.join('').replaceAll(' ', '');
        expect([height <= room.maxHeight, width <= room.width + 1], `${name} ${length}`).toEqual([true, true]);
        if (shown !== text.replaceAll(' ', '')) expect(shown, `${name} ${length}`).toMatch(/…$/);
        if (length === 3000) expect([shown.at(-1), lines.at(-1)?.glyphs.at(-1)?.subset === MISSING]).toEqual(['…', false]);
      }
  });

  it.each(LONG)('in %s (%s …) it costs no more than what is shown', async (locale, words) => {
    const lookups = async (length: number) => {
      const text = words.repeat(Math.ceil(length / words.length));
      const fonts = await openGlyphSource([{ text, locale, role: 'text' }]);
      let count = 0;
      const counted: typeof fonts = { subsetWith: (...asked) => (count++, fonts.subsetWith(...asked)) };
      fit(
        { text, locale, kind: 'headline', style: HEADLINE[locale] },
        { ...SIZES.poster.headline[locale], width: 936, maxHeight: 440 },
        counted,
      );
      return count;
    };
    const long = await lookups(3000);
    expect(long).toBeLessThan(200_000);
    expect(await lookups(30_000)).toBe(long);
  });
});

it('a long label is scaled down, then shortened, and never wider than its place', async () => {
  for (const length of [4, 12, 40, 200, 5000]) {
    const [own, other] = [
      { text: 'Conversations '.repeat(length).slice(0, length), locale: 'en' },
      { text: '湾谈'.repeat(length), locale: 'zh' },
    ] as const;
    const fonts = await openGlyphSource([own, other].map((text) => ({ ...text, role: 'label' })));
    const svg = drawLabel({ kind: 'series', own, other, number: 12345 }, 0, 0, 32, 936, fonts);
    const picture = sharp(Buffer.from(svgOf(3000, 60, [svg])));
    const { info } = await picture.trim({ background: '#0000' }).toBuffer({ resolveWithObject: true });
    expect(info.width - (info.trimOffsetLeft ?? 0), `${length}`).toBeLessThanOrEqual(936);
    expect(info.width).toBeGreaterThan(100);
  }
});
