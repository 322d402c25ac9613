import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { charactersIn, type Line, linesOf, textOf } from '../support/typesetting/characters';
import { reading } from '../support/browser';
import { block, blocks, bodyOf, everything, EVERY_BLOCK, half, headline, LONG, standfirst, styleOf } from '../support/story';
const TEXTS = 'h1, h2, h3, article p, article li, figcaption, td, dt';
const PARAGRAPHS = 'article p[id][data-pair]';
/** Forbidden line breaks; ` / ` stands for the break (W3C CLREQ, prohibition rules for lines). */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['begins with a closing mark', /\/ [，。、；：？！）》」』”’…·]/],
  ['ends with an opening mark', /[（《「『“‘] \//],
  ['breaks a number', /\d \/ [\d万亿%]|\d[.,] \/ \d/],
  ['breaks a dash', /— \/ —/],
  ['begins with a connector', /\p{Script=Han} \/ —[^—]/u],
];

const faultsOf = (lines: readonly Line[]): string[] =>
  lines.flatMap((line, n) => {
    const above = lines[n - 1];
    if (!above || above[0]?.block !== line[0]?.block) return [];
    const over = `${textOf(above).slice(-8)} / ${textOf(line).slice(0, 8)}`;
    return FAULTS.filter(([, fault]) => fault.test(over)).map(([name]) => `${name}: ${over}`);
  });

/** The distances between the figures of numbers, in em. */
const figureSteps = (line: Line): number[] =>
  line.flatMap(({ char, left, size }, n) => {
    const next = line[n + 1];
    return next && /\d/.test(char) && /\d/.test(next.char) ? [(next.left - left) / size] : [];
  });

const alignText = (page: Page, align: string) =>
  blocks(page, 'p').evaluateAll((all, value) => all.forEach((one) => ((one as HTMLElement).style.textAlign = value)), align);

/** Stories with quotation marks, brackets, long dashes, ellipses and numbers. */
const CHINESE = [
  LONG,
  '/words/one-of-each',
  '/words/how-a-number-moors',
  '/words/what-a-bell-leaves-out',
  '/words/words-that-came-by-sea',
  '/words/one-of-each',
];

describe('lines of Chinese', () => {
  it.each([...CHINESE.map((story) => `/zh${story}`), `/zh-hant${LONG}`])(
    'begin and end with permitted characters, and break no number, dash or ellipsis, at every width: %s',
    async (path) => {
      await reading(path, {}, async (page) => {
        for (const width of [320, 390, 768, 1024, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          const lines = linesOf(await charactersIn(page, TEXTS));
          expect(lines.length).toBeGreaterThan(30);
          expect(faultsOf(lines), `${width} px`).toEqual([]);
        }
      });
    },
  );

  it('are justified without pulling numbers apart, and none holds one character alone', async () => {
    await reading(`/zh${LONG}`, {}, async (page) => {
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 844 });
        const lines = linesOf(await charactersIn(page, PARAGRAPHS));
        await alignText(page, 'start');
        const natural = linesOf(await charactersIn(page, PARAGRAPHS)).flatMap(figureSteps);
        await alignText(page, '');
        const steps = lines.flatMap(figureSteps);
        expect(steps.length).toBeGreaterThan(5);
        steps.forEach((step, n) => expect(Math.abs(step - (natural[n] ?? 0)), `${n} at ${width} px`).toBeLessThan(0.01));
        const alone = lines.filter((line) => [...textOf(line)].filter((char) => /[\p{Script=Han}\p{N}]/u.test(char)).length === 1);
        expect(alone.map(textOf), `${width} px`).toEqual([]);
      }
    });
  });

  it('hold 28 to 38 characters on a wide screen, those of English 60 to 75', async () => {
    for (const [locale, least, most] of [
      ['zh', 28, 38],
      ['en', 60, 75],
    ] as const) {
      await reading(`/${locale}${LONG}`, {}, async (page) => {
        const lines = linesOf(await charactersIn(page, PARAGRAPHS));
        // Full lines only: the last line of a paragraph can have any length. In English, spaces count as characters
        const full = lines.filter((line, n) => lines[n + 1]?.[0]?.block === line[0]?.block);
        const lengths = full.map((line) => textOf(line).length + (locale === 'en' ? spacesIn(line) : 0));
        const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
        expect(lengths.length).toBeGreaterThan(20);
        expect(mean).toBeGreaterThanOrEqual(least);
        expect(mean).toBeLessThanOrEqual(most);
        const leading = await block(page, 'p1').evaluate(
          (p) => parseFloat(getComputedStyle(p).lineHeight) / parseFloat(getComputedStyle(p).fontSize),
        );
        expect(leading).toBeGreaterThanOrEqual(1.5);
        expect(leading).toBeLessThanOrEqual(2);
      });
    }
  });

  it('break correctly at any measure, and keep dashes and ellipses whole and two characters wide', async () => {
    await reading(`/zh${LONG}`, {}, async (page) => {
      await block(page, 'p1').evaluate((p) => (p.textContent = '话没说完——他想……还是算了（也好），'.repeat(9)));
      let ends = 0;
      for (let width = 240; width <= 640; width += 20) {
        await bodyOf(page).evaluate((body, measure) => (body.style.width = `${measure}px`), width);
        const characters = await charactersIn(page, PARAGRAPHS);
        const lines = linesOf(characters);
        ends += lines.length;
        expect(faultsOf(lines), `${width} px`).toEqual([]);
        characters.forEach((first, n) => {
          const second = characters[n + 1];
          if (second?.char !== first.char || !/[—…]/.test(first.char)) return;
          expect((second.right - first.left) / first.size, first.char).toBeGreaterThan(1.75);
        });
      }
      expect(ends).toBeGreaterThan(1000);
    });
  });

  it('are never slanted', async () => {
    await reading(`/zh${EVERY_BLOCK}`, {}, async (page) => {
      const slanted = await everything(page).evaluateAll((all) =>
        all
          .filter(
            (element) =>
              element.matches(':lang(zh)') && element.getClientRects().length > 0 && getComputedStyle(element).fontStyle !== 'normal',
          )
          .map(({ outerHTML }) => outerHTML),
      );
      expect(slanted).toEqual([]);
      const dots = await block(page, 'p1').evaluate((p) => {
        const style = getComputedStyle(p.appendChild(document.createElement('em')));
        return `${style.fontStyle} ${style.textEmphasisStyle} ${style.textEmphasisPosition}`;
      });
      expect(dots).toBe('normal dot under');
    });
  });
});

const spacesIn = (line: Line) => line.filter(({ left, size }, n) => n > 0 && left - (line[n - 1]?.right ?? left) > size * 0.1).length;

describe('English', () => {
  it('has old-style figures in running text, and lining figures elsewhere and in Chinese', async () => {
    const figures = (found: Locator) => styleOf(found, 'fontVariantNumeric');
    const running = (page: Page) => ({ paragraph: blocks(page, 'p'), standfirst: standfirst(page), list: blocks(page, 'ul') });
    await reading(`/en${LONG}`, {}, async (page) => {
      const quote = page.getByRole('blockquote').getByRole('paragraph');
      for (const [kind, found] of Object.entries({ ...running(page), quote })) expect(await figures(found), kind).toBe('oldstyle-nums');
      const lining = {
        headline: headline(page),
        figure: block(page, 'p9').getByRole('definition'),
        time: page.getByRole('article').getByRole('time'),
        heading: blocks(page, 'h2'),
      };
      for (const [kind, found] of Object.entries(lining)) expect(await figures(found), kind).not.toContain('oldstyle');
      // The font does have them: the figures of “40 years” have another width than lining ones
      const widths = await block(page, 'p2').evaluate((p) => {
        const range = document.createRange();
        const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
        let node = walker.nextNode();
        while (node && !node.textContent?.includes('40')) node = walker.nextNode();
        const at = node?.textContent?.indexOf('40') ?? -1;
        if (!node || at < 0) return [];
        range.setStart(node, at);
        range.setEnd(node, at + 2);
        const before = range.getBoundingClientRect().width;
        p.style.fontVariantNumeric = 'lining-nums';
        return [before, range.getBoundingClientRect().width];
      });
      expect(widths.length).toBe(2);
      expect(widths[0]).not.toBe(widths[1]);
    });
    await reading(`/zh${LONG}`, {}, async (page) => {
      for (const [kind, found] of Object.entries(running(page))) expect(await figures(found), kind).not.toContain('oldstyle');
    });
    await reading(`/zh${EVERY_BLOCK}`, {}, async (page) => expect(await figures(page.getByRole('table'))).toContain('tabular-nums'));
    await reading(`/zh${LONG}/both-en`, {}, async (page) => {
      expect(await figures(half(page, 'standfirst', 'en'))).toBe('oldstyle-nums');
      expect(await figures(half(page, 'standfirst', 'zh'))).toBe('normal');
      expect(faultsOf(linesOf(await charactersIn(page, '[data-pair] > p[data-half="zh"]')))).toEqual([]);
    });
  });
});
