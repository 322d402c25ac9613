import { expect, it } from 'vitest';
import type { Locale } from '../../edition/locale.ts';
import { openGlyphSource } from './glyph-source.ts';
import { MISSING } from './missing-glyph.ts';
import { setLine } from './set-line.ts';

const LOCALES = ['en', 'zh', 'zh-hant'] as const;

async function set(text: string, locale: Locale, role: 'text' | 'label' = 'text') {
  const { glyphs, width } = setLine(text, locale, { role, weight: 600 }, await openGlyphSource([{ text, locale, role }]));
  return { signs: glyphs.filter(({ subset }) => subset === MISSING).length, width, glyphs };
}

it.each<[string, string, number]>([
  ['Korean', '서울', 2],
  ['Korean in its parts', '\u1109\u1165울'.normalize('NFD'), 2],
  ['Hebrew with points', 'שָׁלוֹם', 4],
  ['Arabic with marks', 'مَرْحَبًا', 5],
  ['Thai', 'น้ำ', 1],
  ['Hindi', 'हि', 1],
  ['an emoji', '🚢', 1],
  ['an emoji with a colour of skin', '👍🏽', 1],
  ['a family, joined', '👨‍👩‍👧‍👦', 1],
  ['two flags', '🇭🇰🇫🇷', 2],
  ['a flag with tags', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', 1],
  ['an emoji with its selector', '⛴️', 1],
  ['a character of private use', '\u{e000}\u{f0000}', 2],
  ['a code point that is no character yet', '\u{0378}\u{1fbfa}', 2],
  ['characters that no screen has', '\u{31350}\u{2ebf0}', 2],
  ['music', '𝄞', 1],
])('%s: each letter is a sign', async (_, text, count) => {
  for (const locale of LOCALES) expect((await set(`A${text}B`, locale)).signs, locale).toBe(count);
  expect((await set(text, 'en', 'label')).signs).toBe(count);
});

it('the headlines of the cases are there from end to end', async () => {
  const headline = '서울 to Shenzhen by sea 🚢';
  const { signs, glyphs } = await set(headline, 'en');
  expect([signs, glyphs.length]).toEqual([3, [...headline].length]);
  for (const locale of LOCALES) expect((await set('𠮷野家', locale)).glyphs).toHaveLength(3);
});

it('a sign is one em wide and beside its neighbours', async () => {
  const [before, with_] = [await set('AB', 'en'), await set('A🚢B', 'en')];
  expect(with_.width - before.width).toBeCloseTo(1, 0);
  const [, sign, after] = with_.glyphs;
  expect((after?.x ?? 0) - (sign?.x ?? 0)).toBeCloseTo(1);
  expect(MISSING.outline(0, 400)).toMatch(/^M/);
});

it('a letter whose accent no font has is there, and a sign', async () => {
  expect(await set('a\u{1e2ec}', 'en')).toMatchObject({ signs: 1, glyphs: { length: 2 } });
});

it.each([
  ['a tab', '\t'],
  ['a line break', '\n'],
  ['a line separator', '\u2028'],
  ['a paragraph separator', '\u2029'],
  ['a no-break space', '\u00a0'],
  ['an ideographic space', '\u3000'],
  ['an en space', '\u2002'],
  ['an em space', '\u2003'],
  ['a thin space', '\u2009'],
  ['a hair space', '\u200a'],
  ['a narrow no-break space', '\u202f'],
  ['a space of mathematics', '\u205f'],
  ['a figure space', '\u2007'],
  ['a space of Ogham', '\u1680'],
])('%s stays a space', async (_, space) => {
  for (const [locale, letter] of [
    ['en', 'n'],
    ['zh', '天'],
    ['zh-hant', '天'],
  ] as const) {
    const [together, apart] = [await set(letter + letter, locale), await set(letter + space + letter, locale)];
    expect(apart.width - together.width, locale).toBeGreaterThan(0.05);
    expect(apart.signs).toBe(0);
  }
});

it('what is never seen is no sign', async () => {
  for (const locale of LOCALES) expect((await set('a\u00ad\u200b\u200d\ufe0f\u{e0100}\u2060b', locale)).signs).toBe(0);
});
