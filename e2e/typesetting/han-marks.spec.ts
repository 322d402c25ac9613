import { gzipSync } from 'node:zlib';
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { plainText } from '@/lib/record/inline';
import { charactersIn, linesOf, textOf } from '../support/typesetting/characters';
import { reading } from '../support/browser';
import { around, inkFrom, linesWithNumber, MARKS, marksIn, paragraphOf, withFallback } from '../support/typesetting/han-marks';
import { textAt } from '../support/paper';
import { record } from '../support/stories';
import { block, blocks, EVERY_BLOCK, headline, LONG, standfirst, styleOf } from '../support/story';

const START = 'article p[data-pair]{text-align:start!important;text-wrap:wrap!important}';

describe('in a browser without the CSS properties', () => {
  it('Han and Latin stand an eighth of an em apart, in every kind of text', async () => {
    await withFallback(
      `/zh${LONG}`,
      async (page) => {
        const gaps = await around(page, MARKS.gap);
        expect(gaps.length).toBeGreaterThan(20);
        for (const { text, sameLine, gap } of gaps) if (sameLine) expect(gap, text).toBeCloseTo(0.125, 1);
        expect(gaps.filter(({ sameLine, gap }) => sameLine && gap > 0.1 && gap < 0.15).length).toBeGreaterThan(15);
        const places = {
          headline: headline(page),
          text: blocks(page, 'p'),
          source: block(page, 'p9').getByRole('paragraph'),
        };
        for (const [place, found] of Object.entries(places)) expect(await marksIn(found, 'gap').count(), place).toBeGreaterThan(0);
      },
      START,
    );
  });

  it('also in lists', async () => {
    await withFallback('/zh', async (page) => expect(await marksIn(page.getByRole('main'), 'gap').count()).toBeGreaterThan(0));
  });

  it('full-width punctuation gives up its blank half next to other punctuation and at the start of a line', async () => {
    let trimmed = 0;
    for (const story of [LONG, EVERY_BLOCK, '/words/words-that-came-by-sea']) {
      await withFallback(
        `/zh${story}`,
        async (page) => {
          for (const { text, sameLine, step } of await around(page, `${MARKS.trim}, ${MARKS.stop}`)) {
            if (!sameLine) continue;
            trimmed++;
            expect(step, text).toBeCloseTo(0.5, 1);
          }
          const quotes = await marksIn(page, 'halt').evaluateAll((all) =>
            all.map((mark) => mark.getBoundingClientRect().width / parseFloat(getComputedStyle(mark).fontSize)),
          );
          for (const width of quotes) expect(width).toBeCloseTo(0.5, 1);
          trimmed += quotes.length;
        },
        START,
      );
    }
    expect(trimmed).toBeGreaterThan(12);
  });

  it('lines stay justified, and none begins with a forbidden character', async () => {
    await withFallback(`/zh${LONG}`, async (page) => {
      const edge = await block(page, 'p1').evaluate((p) => p.getBoundingClientRect().right);
      const lines = linesOf(await charactersIn(page, 'article p[id][data-pair]'));
      const full = lines.filter((line, n) => lines[n + 1]?.[0]?.block === line[0]?.block);
      expect(full.length).toBeGreaterThan(20);
      for (const line of full) {
        const over = (line.at(-1)?.right ?? 0) - edge;
        // Punctuation whose blank half is trimmed at the end of a line reaches into the margin
        expect(over, textOf(line)).toBeGreaterThan(-3);
        expect(over, textOf(line)).toBeLessThanOrEqual(/[，。、；：）》”]$/.test(textOf(line)) ? 9.5 : 0.5);
        expect(textOf(line)).toMatch(/^[^，。、；：？！）》」』”’…]/);
      }
    });
  });

  it('centred punctuation of Traditional fonts keeps its blanks', async () => {
    await withFallback(`/zh-hant${LONG}`, async (page) => {
      const margins = await marksIn(page, 'stop').evaluateAll((all) => all.map((mark) => getComputedStyle(mark).marginInlineStart));
      expect(new Set(margins)).toEqual(new Set(['0px']));
      expect(await styleOf(block(page, 'p1'), 'fontFamily')).toMatch(/HK.+TC/);
    });
  });
});

describe('in a browser with the CSS properties', () => {
  it('the gaps are the same, the other marks have no effect', async () => {
    await reading(`/zh${LONG}`, {}, async (page) => {
      const widths = await marksIn(page, 'trim', 'stop').evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().width));
      expect(new Set(widths)).toEqual(new Set([0]));
      await blocks(page, 'p').evaluateAll((all) => all.forEach((one) => ((one as HTMLElement).style.textAlign = 'start')));
      const spaced = (await around(page, `:is(h1, figure p, article p) ${MARKS.gap}`)).filter(({ sameLine }) => sameLine);
      expect(spaced.length).toBeGreaterThan(10);
      for (const { text, gap } of spaced) expect(gap, text).toBeCloseTo(0.125, 2);
    });
  });

  it('a number at the start of a line begins at the edge', async () => {
    const scale = 2;
    await reading(`/zh${LONG}`, { deviceScaleFactor: scale }, async (page) => {
      let found = 0;
      for (const width of [320, 344, 360, 375, 390, 414]) {
        await page.setViewportSize({ width, height: 844 });
        for (const { number, ...place } of await linesWithNumber(page)) {
          const expected = await inkFrom(page, await paragraphOf(page, number), scale);
          expect(Math.abs((await inkFrom(page, place, scale)) - expected), `${number} at ${width} px`).toBeLessThanOrEqual(1);
          found++;
        }
      }
      expect(found).toBeGreaterThan(2);
    });
  });
});

describe.each(['en', 'zh'] as const)('the text in %s is the text of the record', (locale) => {
  it.each(['the-lamp-that-counts-boats', 'one-of-each'])('in selections, in the title and in descriptions: %s', async (slug) => {
    const article = record(slug);
    for (const open of [
      reading.bind(null, `/${locale}/${article.section}/${slug}`, {}),
      withFallback.bind(null, `/${locale}/${article.section}/${slug}`),
    ]) {
      await open(async (page) => {
        const select = (found: Locator) =>
          found.first().evaluate((element) => {
            getSelection()?.selectAllChildren(element);
            return getSelection()?.toString();
          });
        expect(await select(headline(page))).toBe(article.title[locale]);
        expect(await select(standfirst(page))).toBe(article.summary?.[locale]);
        for (const [n, one] of article.body.entries()) {
          const stored = one.type === 'paragraph' || one.type === 'quote' || one.type === 'heading' ? one[locale] : undefined;
          if (stored === undefined) continue;
          const place = block(page, `p${n + 1}`);
          expect(await select(one.type === 'quote' ? place.getByRole('paragraph') : place)).toBe(
            one.type === 'heading' ? stored : plainText(stored),
          );
        }
        expect(await page.title()).toContain(article.title[locale]);
        if (article.image) expect(await page.getByRole('img', { name: article.image.alt[locale] ?? '', exact: true }).count()).toBe(1);
      });
    }
  });
});

it('a search in the page finds words across a mark', async () => {
  await reading(`/zh${LONG}`, {}, async (page) => {
    for (const words of ['要35分钟', '2019年报告', '“守时”本身']) {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      const found = await page.evaluate((text) => (window as unknown as { find: (text: string) => boolean }).find(text), words);
      expect(found, words).toBe(true);
    }
  });
});

it('the marks add less than 600 bytes to the compressed page', async () => {
  const html = await textAt(`/zh${LONG}`);
  const without = html
    .replace(/<span class="(?:gap|trim|stop)"><\/span>/g, '')
    .replace(/<span class="(?:halt|keep)">([^<]*)<\/span>/g, '$1');
  expect(without.length).toBeLessThan(html.length);
  expect(gzipSync(html).length - gzipSync(without).length).toBeLessThan(600);
});
