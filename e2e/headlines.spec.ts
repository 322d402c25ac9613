import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { kindsOf, LOCALES, reading, withBrowser } from './support/browser';

withBrowser();

/** Lines that begin with a closing mark or end with an opening one, which no Chinese page may have (W3C CLREQ, 3.1.10). */
const wrongBreaks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const boxOf = (node: Node, at: number) => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      for (const { index } of text.matchAll(/(?<=.)[，。、：；？！”’）》」』]|(?<=[“‘（《「『])./gu)) {
        const [before, mark] = [boxOf(node, index - 1), boxOf(node, index)];
        if (before.height > 0 && mark.top >= before.bottom - 2) found.push(text.slice(Math.max(0, index - 8), index + 8));
      }
    }
    return found;
  });

/** Fragments in the other language that stand in the faces of the page's. */
const wrongFaces = (page: Page): Promise<string[]> =>
  page.locator('body [lang]:not(.vh *)').evaluateAll((fragments) =>
    fragments.flatMap((fragment) => {
      const hasWords = [...fragment.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      const isHan = fragment.getAttribute('lang')?.startsWith('zh') ?? false;
      const isRight = /^"Bayward (Serif|Sans)( Han)?"/.exec(getComputedStyle(fragment).fontFamily)?.[2] === (isHan ? ' Han' : undefined);
      return hasWords && !isRight ? [fragment.outerHTML.slice(0, 100)] : [];
    }),
  );

it.each([...kindsOf('zh'), '/zh/nothing', '/en', '/en/nothing', '/en/culture', '/en/language/every-kind-of-block'])(
  'lines break where they may, and each language has its own faces: %s',
  async (path) => {
    await reading(
      path,
      {},
      async (page) => {
        expect(await wrongFaces(page)).toEqual([]);
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await wrongBreaks(page), `${width} px`).toEqual([]);
        }
      },
      !path.endsWith('/nothing'), // the console reports the 404 itself
    );
  },
);

it.each(LOCALES)('a summary is smaller than the headline it explains, and a date stands on one line (%s)', async (locale) => {
  const sizes = locale === 'en' ? ['19px', '17px'] : ['18px', '16px'];
  await reading(`/${locale}`, {}, async (page) => {
    const sizeOf = (card: string) =>
      page
        .locator(`${card} .card__deck`)
        .first()
        .evaluate((deck) => getComputedStyle(deck).fontSize);
    expect([await sizeOf('.card--xl'), await sizeOf('.card--m')]).toEqual(sizes);
  });
  await reading(`/${locale}/culture`, {}, async (page) => {
    const heights = await page.locator('.row__date time').evaluateAll((dates) => dates.map((date) => date.getClientRects().length));
    expect(new Set(heights)).toEqual(new Set([1]));
  });
});

it('a front does not repeat its own name before each headline', async () => {
  await reading('/en/culture', {}, async (page) => {
    expect(await page.locator('.rows .kicker').allTextContents()).toEqual(['Poster 海报']);
  });
  await reading('/en/formats/comment', {}, async (page) => {
    expect(await page.locator('.rows .row').count()).toBeGreaterThan(2);
    expect(await page.locator('.rows .kicker').count()).toBe(0);
  });
});

it('a film stands at the top of its page', async () => {
  await reading('/en/cities/the-last-ferry-video', {}, async (page) => {
    expect(await page.locator('[data-pair=picture]').count()).toBe(0);
    expect((await page.locator('video').boundingBox())?.y).toBeLessThan(500);
  });
});
