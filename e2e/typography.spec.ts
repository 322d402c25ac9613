import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { bothPath } from '@/lib/address/addresses';
import { charactersIn, type Line, linesOf, textOf } from './support/characters';
import { reading, withBrowser } from './support/browser';

withBrowser();
const STORY = '/science/why-the-cluster-ranks-first';
const TEXTS = 'h1, h2, h3, .deck, .echo, .prose > p, .prose blockquote p, .prose li, figcaption, td, dt, .card__deck';
/** What no line may do, where ` / ` is its end and the beginning of the next. W3C CLREQ, prohibition rules for lines */
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

/** Stories with quotes, brackets, long dashes, ellipses, numbers */
const CHINESE = [
  STORY,
  '/language/every-kind-of-block',
  '/language/baytalk-how-numbers-cross',
  '/language/baytalk-what-does-a-comma-weigh',
  '/language/typhoon-and-other-travellers',
  '/culture/dim-sum-names',
];

describe('lines of Chinese', () => {
  it.each([...CHINESE.map((story) => `/zh${story}`), `/zh-hant${STORY}`])(
    'begin and end as they should, and break no number, dash or ellipsis, on screens of every width: %s',
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

  it('hold 28 to 38 characters on a wide screen, those of English 60 to 75', async () => {
    for (const [locale, least, most] of [
      ['zh', 28, 38],
      ['en', 60, 75],
    ] as const) {
      await reading(`/${locale}${STORY}`, {}, async (page) => {
        const lines = linesOf(await charactersIn(page, '.prose > p'));
        // Full lines: the last one of a paragraph is as long as it happens to be. Spaces count in English
        const full = lines.filter((line, n) => lines[n + 1]?.[0]?.block === line[0]?.block);
        const lengths = full.map((line) => textOf(line).length + (locale === 'en' ? spacesIn(line) : 0));
        const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
        expect(lengths.length).toBeGreaterThan(30);
        expect(mean).toBeGreaterThanOrEqual(least);
        expect(mean).toBeLessThanOrEqual(most);
        const leading = await page
          .locator('.prose > p')
          .first()
          .evaluate((p) => parseFloat(getComputedStyle(p).lineHeight) / parseFloat(getComputedStyle(p).fontSize));
        expect(leading).toBeGreaterThanOrEqual(1.5);
        expect(leading).toBeLessThanOrEqual(2);
      });
    }
  });

  it('do so at any measure, and keep dashes and ellipses whole and two characters wide', async () => {
    await reading(`/zh${STORY}`, {}, async (page) => {
      await page
        .locator('.prose > p')
        .first()
        .evaluate((p) => (p.textContent = '话没说完——他想……还是算了（也好），'.repeat(9)));
      let ends = 0;
      for (let width = 240; width <= 640; width += 10) {
        await page.locator('.prose').evaluate((prose, measure) => (prose.style.width = `${measure}px`), width);
        const characters = await charactersIn(page, '.prose > p');
        const lines = linesOf(characters);
        ends += lines.length;
        expect(faultsOf(lines), `${width} px`).toEqual([]);
        characters.forEach((first, n) => {
          const second = characters[n + 1];
          if (second?.char !== first.char || !/[—…]/.test(first.char)) return;
          expect((second.right - first.left) / first.size, first.char).toBeGreaterThan(1.75);
        });
      }
      expect(ends).toBeGreaterThan(2000);
    });
  });

  it('are never slanted', async () => {
    await reading('/zh/language/every-kind-of-block', {}, async (page) => {
      const slanted = await page
        .locator('body *')
        .evaluateAll((all) =>
          all
            .filter(
              (element) =>
                element.matches(':lang(zh)') && element.getClientRects().length > 0 && getComputedStyle(element).fontStyle !== 'normal',
            )
            .map(({ outerHTML }) => outerHTML),
        );
      expect(slanted).toEqual([]);
      const dots = await page
        .locator('.prose > p')
        .first()
        .evaluate((p) => {
          const style = getComputedStyle(p.appendChild(document.createElement('em')));
          return `${style.fontStyle} ${style.textEmphasisStyle} ${style.textEmphasisPosition}`;
        });
      expect(dots).toBe('normal dot under');
    });
  });
});

const spacesIn = (line: Line) => line.filter(({ left, size }, n) => n > 0 && left - (line[n - 1]?.right ?? left) > size * 0.1).length;

describe('English', () => {
  it('has old-style figures in running text, lining ones elsewhere, and in Chinese', async () => {
    const figures = (page: Page, selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).fontVariantNumeric);
    await reading(`/en${STORY}`, {}, async (page) => {
      for (const selector of ['.prose > p', '.deck', '.prose > :is(ul, ol)', '.prose blockquote p'])
        expect(await figures(page, selector), selector).toBe('oldstyle-nums');
      for (const selector of ['h1', '.prose dd', 'aside dl time', '.prose > h2'])
        expect(await figures(page, selector), selector).not.toContain('oldstyle');
      // The font has them: the figures of "35 minutes" are of another width
      const widths = await page
        .locator('.prose > p')
        .first()
        .evaluate((p) => {
          const range = document.createRange();
          const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
          let node = walker.nextNode();
          while (node && !node.textContent?.includes('2025')) node = walker.nextNode();
          const at = node?.textContent?.indexOf('2025') ?? -1;
          if (!node || at < 0) return [];
          range.setStart(node, at);
          range.setEnd(node, at + 4);
          const before = range.getBoundingClientRect().width;
          p.style.fontVariantNumeric = 'lining-nums';
          return [before, range.getBoundingClientRect().width];
        });
      expect(widths.length).toBe(2);
      expect(widths[0]).not.toBe(widths[1]);
    });
    await reading(`/zh${STORY}`, {}, async (page) => {
      for (const selector of ['.prose > p', '.deck', '.prose > :is(ul, ol)'])
        expect(await figures(page, selector), selector).not.toContain('oldstyle');
    });
    await reading('/zh/language/every-kind-of-block', {}, async (page) => expect(await figures(page, 'table')).toContain('tabular-nums'));
    await reading(`${bothPath('zh', { section: 'science', slug: 'why-the-cluster-ranks-first' }, 'en')}`, {}, async (page) => {
      expect(await figures(page, '.pair > p:lang(en)')).toBe('oldstyle-nums');
      expect(await figures(page, '.pair > p:lang(zh)')).toBe('normal');
      expect(faultsOf(linesOf(await charactersIn(page, '.pair > p:lang(zh)')))).toEqual([]);
    });
  });
});
