import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { latestStories } from '../../queries/lists.ts';
import type { Locale } from '../../edition/locale.ts';
import { sharedStory } from '../../queries/shared-story.ts';
import { viewLetters, viewsOf } from '../../address/view.ts';
import { HEADLINE, SIZES, STANDFIRST } from '../look.ts';
import { fit } from './paragraph.ts';
import { type PictureCopy, pictureCopy } from '../picture-copy.ts';
import { textsIn } from '../render.ts';
import { setLine, type Style } from './set-line.ts';
import { type Copy, openGlyphSource, stretchesOf } from './glyph-source.ts';

const style: Style = { role: 'text', weight: 700 };
const text = (words: string, locale: Locale): Copy => ({ text: words, locale, role: 'text' });

async function set(words: string, locale: Locale, how: Style = style) {
  return setLine(words, locale, how, await openGlyphSource([text(words, locale)]));
}
const widthOf = async (words: string, locale: Locale) => (await set(words, locale)).width;

describe('a line', () => {
  it('sets Han one em wide, in either script', async () => {
    expect(await widthOf('向湾', 'zh')).toBeCloseTo(2);
    expect(await widthOf('向灣', 'zh-hant')).toBeCloseTo(2);
  });

  it('has a gap between Han and letters or figures, and none elsewhere', async () => {
    const figures = (await widthOf('天35天', 'zh')) - 2;
    expect((await widthOf('天天35', 'zh')) - 2).toBeCloseTo(figures - 0.125);
    expect((await widthOf('用了3.5亿', 'zh')) - (await widthOf('用了', 'zh')) - (await widthOf('3.5', 'zh')) - 1).toBeCloseTo(0.25);
  });

  it.each([
    ['（一）“二”', 'zh', 4.5], // the bracket at the start, the neighbouring marks and the end lose half an em each
    ['一，“二”', 'zh', 4],
    ['一，二，', 'zh', 3.5], // the blank at the end is invisible
    ['一，二，', 'zh-hant', 4], // centred comma
    ['「一」，二', 'zh-hant', 4],
    ['一——二', 'zh', 4],
    ['一……二', 'zh', 4],
  ] as const)('sets %s (%s) in %d em', async (words, locale, em) => expect(await widthOf(words, locale)).toBeCloseTo(em));

  it('begins flush with an opening quotation mark', async () => {
    const { glyphs } = await set('“深圳”', 'zh');
    expect(glyphs[0]?.x).toBeCloseTo(-0.5);
    expect(glyphs[1]?.x).toBeCloseTo(0.5);
  });

  it('hangs an opening quotation mark of English in the margin', async () => {
    expect((await set('“Low tide”', 'en')).hang).toBeGreaterThan(0.2);
    expect((await set('Low tide', 'en')).hang).toBe(0);
  });

  it.each(['x\u0304', 'M\u0304', 'q\u0301'])('sets an accent over its letter, though no character has both: %s', async (letter) => {
    for (const locale of ['en', 'zh'] as const) {
      const { glyphs, width } = await set(letter, locale);
      expect(glyphs).toHaveLength(2);
      expect(glyphs[1]?.subset).toBe(glyphs[0]?.subset);
      expect(width).toBeLessThan(1.1);
    }
    expect(await widthOf(`a${letter}a`, 'en')).toBeCloseTo(await widthOf(`a${letter.charAt(0)}a`, 'en'), 1);
  });

  it('unseen characters that a text may have take no room', async () => {
    expect(await widthOf('inter\u00adnational', 'en')).toBeCloseTo(await widthOf('international', 'en'), 1);
    expect(await widthOf('葛\u{e0100}城', 'zh')).toBeCloseTo(2);
  });

  it('is kerned', async () => {
    expect(await widthOf('AV', 'en')).toBeLessThan((await widthOf('A', 'en')) + (await widthOf('V', 'en')));
  });

  it('has every weight, and old-style figures', async () => {
    const light = await set('2025', 'en', { role: 'text', weight: 400 });
    expect(light.width).not.toBeCloseTo(await widthOf('2025', 'en'), 3);
    const old = await set('2025', 'en', { role: 'text', weight: 400, oldStyleFigures: true });
    expect(old.glyphs.map(({ glyph }) => glyph)).not.toEqual(light.glyphs.map(({ glyph }) => glyph));
  });

  it('sets quotation marks in the face of the language', async () => {
    expect(await widthOf('天“天”天', 'zh')).toBeCloseTo(5);
    expect(await widthOf('a“a”a', 'en')).toBeLessThan(3);
  });

  it('finds letters and characters that the first face lacks', async () => {
    for (const [words, locale] of [
      ['Łódź, Ωmega, Яна', 'en'],
      ['Taxi became 的士, then 計程車', 'en'],
      ['灣區與湾区', 'zh'],
      ['湾区', 'zh-hant'],
      ['𠝹', 'zh-hant'],
    ] as const) {
      const letters = [...words.replaceAll(' ', '')];
      const { glyphs } = await set(words, locale);
      expect(glyphs.length).toBeGreaterThanOrEqual(letters.length);
      for (const { glyph } of glyphs) expect(glyph, words).not.toBe(0);
    }
  });
});

describe('a text in its box', () => {
  const headline = async (words: string, locale: Locale) =>
    fit(
      { text: words, locale, kind: 'headline', style: HEADLINE[locale] },
      { ...SIZES.wide.headline[locale], width: 560, maxHeight: 380 },
      await openGlyphSource([text(words, locale)]),
    );

  it('has the largest size that fits', async () => {
    expect((await headline('退潮', 'zh')).size).toBe(144);
    expect((await headline('Low tide', 'en')).size).toBe(92);
  });

  it.each([
    ['en', 'The longest headline that any editor would ever write about the estuary and all of its crossings. '.repeat(6)],
    ['zh', '一个没有编辑会写得这么长的标题，说的是珠江口和它所有的通道。'.repeat(7)],
    ['en', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'],
    ['zh', '1234567890'.repeat(8)],
  ] as const)('is set smaller and whole, as long as it can be read (%s, %s)', async (locale, words) => {
    const { texts, size, lineHeight, lines, height } = await headline(words, locale);
    expect(texts.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
    expect(height).toBeLessThanOrEqual(380);
    expect(height).toBe(lines.length * lineHeight);
    for (const { width } of lines) expect(width * size).toBeLessThanOrEqual(560);
  });
});

describe('the demo paper', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  const copies: PictureCopy[] = [];
  const names: Copy[] = [];

  beforeAll(() => {
    process.env.CONTENT_INDEX = join(folder, 'index.sqlite');
    process.env.PAPER_PREVIEW = '1';
    for (const card of latestStories({ now: new Date(), preview: true, script: 'Hans' }, { limit: 1000 })) {
      for (const view of viewsOf(card)) {
        const shared = sharedStory(card.code, viewLetters(view), new Date());
        if (!shared) throw new Error(`${card.slug} has no view ${viewLetters(view)}`);
        copies.push(pictureCopy(shared));
        for (const { name } of shared.story.article.credits)
          for (const one of Object.values(name)) if (one) names.push({ text: one, locale: view.locale, role: 'label' });
      }
    }
  });
  afterAll(() => {
    delete process.env.CONTENT_INDEX;
    delete process.env.PAPER_PREVIEW;
    rmSync(folder, { recursive: true, force: true });
  });

  it('has no character without a glyph, in either script', async () => {
    const texts = [...copies.flatMap(textsIn), ...names];
    expect(texts.length).toBeGreaterThan(1000);
    const fonts = await openGlyphSource(texts);
    for (const { text: words, locale, role } of texts) {
      const { glyphs } = setLine(words, locale, { role, weight: 400 }, fonts);
      expect(
        glyphs.filter(({ glyph }) => glyph === 0),
        words,
      ).toEqual([]);
      for (const stretch of stretchesOf({ text: words, locale }))
        for (const character of stretch.text)
          expect(fonts.subsetWith(character, stretch.locale, role), `${character} of ${words}`).toBeDefined();
    }
  });

  it('has standfirsts whose lines all fit at the intended size', async () => {
    const fonts = await openGlyphSource(copies.flatMap(textsIn));
    for (const { standfirst } of copies.flatMap(({ heads }) => heads)) {
      if (!standfirst) continue;
      const set = fit(
        { ...standfirst, kind: 'running', style: STANDFIRST },
        { ...SIZES.poster.standfirst[standfirst.locale], width: 936 },
        fonts,
      );
      expect(set.size).toBeGreaterThanOrEqual(34);
      for (const { width } of set.lines) expect(width * set.size).toBeLessThanOrEqual(936);
      for (const line of set.texts) expect(line).not.toMatch(/^[，。、：；！？）》」』”’]|[（《「『“‘]$/);
    }
  });
});
