import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { plainText } from '@/lib/record/inline';
import type { Article } from '@/lib/record/schema';
import { charactersIn, linesOf, textOf } from './support/characters';
import { ask, origin, reading, withBrowser } from './support/browser';

withBrowser();
const STORY = '/science/why-the-cluster-ranks-first';
const record = (slug: string): Article =>
  JSON.parse(readFileSync(join(inject('content'), `articles/2025/${slug}.json`), 'utf8')) as Article;

/** Opens a page as a browser sees it that knows neither text-autospace nor text-spacing-trim. */
const withFallback = (path: string, work: (page: Page) => Promise<void>, extra = '') =>
  reading(
    '/robots.txt',
    {},
    async (page) => {
      let conditions = 0;
      await page.route('**/*.css', async (route) => {
        const response = await route.fetch();
        const css = (await response.text())
          .replace(/@supports not \(text-(?:autospace|spacing-trim): ?normal\)/g, () => (conditions++, '@supports (color:red)'))
          .replace(/text-autospace: ?normal/g, 'text-autospace:no-autospace')
          .replace(/text-spacing-trim: ?trim-start/g, 'text-spacing-trim:space-all');
        await route.fulfill({ response, body: css + extra });
      });
      await page.goto(origin + path);
      expect(conditions).toBe(2);
      await work(page);
    },
    false,
  );

/** The characters on either side of each mark: how far apart they begin and end, in em, and whether on one line. */
const around = (page: Page, mark: string) =>
  page.locator(mark).evaluateAll((marks) =>
    marks.map((element) => {
      const walker = document.createTreeWalker(
        element.closest('[data-pair], .deck, h1, h2, h3, p, li') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      let before: Text | undefined;
      let after: Text | undefined;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (node.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) before = node;
        else after ??= node;
      }
      const box = (node: Text, at: number) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      };
      const size = parseFloat(getComputedStyle(element).fontSize);
      const left = before && box(before, before.data.length - 1);
      const right = after && box(after, 0);
      const sameLine = left !== undefined && right !== undefined && right.left > left.left;
      return {
        text: (before?.data.slice(-2) ?? '') + '|' + (after?.data.slice(0, 2) ?? ''),
        sameLine,
        gap: sameLine ? (right.left - left.right) / size : 0,
        step: sameLine ? (right.left - left.left) / size : 0,
      };
    }),
  );

const START = '.prose>p{text-align:start!important;text-wrap:wrap!important}';

describe('where the browser does not know how', () => {
  it('Han and Latin stand an eighth of an em apart, in every kind of text', async () => {
    await withFallback(
      `/zh${STORY}`,
      async (page) => {
        const gaps = await around(page, '.gap');
        expect(gaps.length).toBeGreaterThan(20);
        for (const { text, sameLine, gap } of gaps) if (sameLine) expect(gap, text).toBeCloseTo(0.125, 1);
        expect(gaps.filter(({ sameLine, gap }) => sameLine && gap > 0.1 && gap < 0.15).length).toBeGreaterThan(15);
        for (const place of ['h1', '.prose > p', 'p[data-credit]', '.echo, .card h3, .latest'])
          expect(await page.locator(`:is(${place}) .gap`).count(), place).toBeGreaterThan(0);
      },
      START,
    );
  });

  it('full-width marks give up half a blank, and open flush with the margin', async () => {
    let trimmed = 0;
    for (const story of [STORY, '/culture/dim-sum-names', '/language/typhoon-and-other-travellers']) {
      await withFallback(
        `/zh${story}`,
        async (page) => {
          for (const { text, sameLine, step } of await around(page, '.trim, .stop')) {
            if (!sameLine) continue;
            trimmed++;
            expect(step, text).toBeCloseTo(0.5, 1);
          }
          const quotes = await page
            .locator('.halt')
            .evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().width / parseFloat(getComputedStyle(mark).fontSize)));
          for (const width of quotes) expect(width).toBeCloseTo(0.5, 1);
          trimmed += quotes.length;
        },
        START,
      );
    }
    expect(trimmed).toBeGreaterThan(12);
  });

  it('lines stay justified, and none begins or ends as it should not', async () => {
    await withFallback(`/zh${STORY}`, async (page) => {
      const edge = await page
        .locator('.prose > p')
        .first()
        .evaluate((p) => p.getBoundingClientRect().right);
      const lines = linesOf(await charactersIn(page, '.prose > p'));
      const full = lines.filter((line, n) => lines[n + 1]?.[0]?.block === line[0]?.block);
      expect(full.length).toBeGreaterThan(30);
      for (const line of full) {
        const over = (line.at(-1)?.right ?? 0) - edge;
        // A mark that gives up its blank at the end of a line does so into the margin
        expect(over, textOf(line)).toBeGreaterThan(-3);
        expect(over, textOf(line)).toBeLessThanOrEqual(/[，。、；：）》”]$/.test(textOf(line)) ? 9.5 : 0.5);
        expect(textOf(line)).toMatch(/^[^，。、；：？！）》」』”’…]/);
      }
    });
  });

  it('centred marks of Traditional faces keep their blanks', async () => {
    await withFallback('/zh-hant/language/baytalk-who-decides-where-a-paragraph-ends', async (page) => {
      const margins = await page.locator('.stop').evaluateAll((all) => all.map((mark) => getComputedStyle(mark).marginInlineStart));
      expect(new Set(margins)).toEqual(new Set(['0px']));
      expect(
        await page
          .locator('.prose > p')
          .first()
          .evaluate((p) => getComputedStyle(p).fontFamily),
      ).toMatch(/HK.+TC/);
    });
  });
});

describe('where the browser knows how', () => {
  it('it sets the same gaps itself, across the marks, which do nothing', async () => {
    await reading(`/zh${STORY}`, {}, async (page) => {
      const margins = await page.locator('.gap, .trim, .stop').evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().width));
      expect(new Set(margins)).toEqual(new Set([0]));
      const spaced = (await around(page, ':is(h1, p[data-credit]) .gap')).filter(({ sameLine }) => sameLine);
      expect(spaced.length).toBeGreaterThan(1);
      for (const { text, step, gap } of spaced) expect(Math.max(gap, step - (/[\d|]\|/.test(text) ? 0.5 : 1)), text).toBeGreaterThan(0.05);
    });
  });
});

describe.each(['en', 'zh'] as const)('the text in %s is the text as stored', (locale) => {
  it.each(['why-the-cluster-ranks-first', 'every-kind-of-block'])('copied, found, read: %s', async (slug) => {
    const article = record(slug);
    for (const open of [
      reading.bind(null, `/${locale}/${article.section}/${slug}`, {}),
      withFallback.bind(null, `/${locale}/${article.section}/${slug}`),
    ]) {
      await open(async (page) => {
        const select = (selector: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((element) => {
              getSelection()?.selectAllChildren(element);
              return getSelection()?.toString();
            });
        expect(await select('h1')).toBe(article.title[locale]);
        expect(await select('.deck')).toBe(article.summary?.[locale]);
        for (const [n, block] of article.body.entries()) {
          const stored = block.type === 'paragraph' || block.type === 'quote' || block.type === 'heading' ? block[locale] : undefined;
          if (stored === undefined) continue;
          const place = `[data-pair="${block.id ?? `p${n + 1}`}"]${block.type === 'quote' ? ' p' : ''}`;
          expect(await select(place)).toBe(block.type === 'heading' ? stored : plainText(stored));
        }
        expect(await page.title()).toContain(article.title[locale]);
        const alts = await page.locator('main > div > article img').evaluateAll((all) => all.map((image) => image.getAttribute('alt')));
        if (article.image) expect(alts).toContain(article.image.alt[locale]);
      });
    }
  });
});

it('what crosses a mark is found', async () => {
  await reading(`/zh${STORY}`, {}, async (page) => {
    for (const words of ['全程35分钟', '超过6亿元', '“深圳—香港—广州”，']) {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      const found = await page.evaluate((text) => (window as unknown as { find: (text: string) => boolean }).find(text), words);
      expect(found || (await page.locator('body').textContent())?.includes(words) === false, words).toBe(true);
    }
  });
});

it('the marks weigh next to nothing', async () => {
  const html = await (await ask(`/zh${STORY}`)).text();
  const without = html
    .replace(/<span class="(?:gap|trim|stop)"><\/span>/g, '')
    .replace(/<span class="(?:halt|keep)">([^<]*)<\/span>/g, '$1');
  expect(without.length).toBeLessThan(html.length);
  expect(gzipSync(html).length - gzipSync(without).length).toBeLessThan(600);
  expect(gzipSync(html).length).toBeLessThan(15_000);
});
