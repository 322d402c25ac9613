import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { reading } from '../support/browser';
import { kindsOf, LOCALES, messages } from '../support/paper';
import { everything, EVERY_BLOCK, headline } from '../support/story';

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

/**
 * Elements with a declared language whose fonts are those of the other language. Elements with Han characters only are left
 * out, because these look the same in either stack. The stack decides how wide “ ” ’ and digits are.
 */
const wrongFaces = (page: Page): Promise<string[]> =>
  everything(page).evaluateAll((fragments) =>
    fragments.flatMap((fragment) => {
      if (!fragment.hasAttribute('lang') || fragment.closest('[class~="sr-only"]')) return [];
      const hasWords = [...fragment.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && /[^\p{Script=Han}\s]/u.test(node.textContent ?? ''),
      );
      const isHan = fragment.getAttribute('lang')?.startsWith('zh') ?? false;
      const isRight = /^"Bayward (Serif|Sans)( Han)?"/.exec(getComputedStyle(fragment).fontFamily)?.[2] === (isHan ? ' Han' : undefined);
      return hasWords && !isRight ? [fragment.outerHTML.slice(0, 100)] : [];
    }),
  );

it.each([...kindsOf('zh'), '/zh/nothing', '/en', '/en/nothing', '/en/hills', `/en${EVERY_BLOCK}`])(
  'lines break only where they may, and each language has its own fonts: %s',
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

it.each(LOCALES)('a standfirst is smaller than its headline, and a date stands on one line (%s)', async (locale) => {
  const sizes = locale === 'en' ? ['19px', '17px'] : ['18px', '16px'];
  await reading(`/${locale}`, {}, async (page) => {
    const pairs = await page
      .getByRole('main')
      .getByRole('article')
      .evaluateAll((cards) =>
        cards.flatMap((card) => {
          const heading = card.querySelector('h2, h3');
          const isSummary = (p: HTMLElement) =>
            p.lang === '' && !p.querySelector('time') && heading && heading.compareDocumentPosition(p) & 4;
          const summary = [...card.querySelectorAll('p')].find(isSummary);
          return heading && summary ? [[getComputedStyle(heading).fontSize, getComputedStyle(summary).fontSize]] : [];
        }),
      );
    expect(pairs.length).toBeGreaterThan(3);
    for (const [heading = '', summary = ''] of pairs) expect(parseFloat(summary)).toBeLessThan(parseFloat(heading));
    // The sizes of the lead, and of cards beside one another
    expect(pairs.map(([, summary]) => summary)).toEqual(expect.arrayContaining(sizes));
  });
  await reading(`/${locale}/hills`, {}, async (page) => {
    const heights = await page
      .getByRole('main')
      .getByRole('listitem')
      .getByRole('time')
      .evaluateAll((dates) => dates.map((date) => date.getClientRects().length));
    expect(new Set(heights)).toEqual(new Set([1]));
  });
});

it('a front does not repeat its own name as the kicker of each story', async () => {
  const labels = (page: Page, name: string) =>
    page.getByRole('main').getByRole('listitem').getByRole('article').getByRole('link', { name, exact: true });
  await reading('/en/ideas', {}, async (page) => {
    expect(await labels(page, 'Poster').count()).toBe(1);
    expect(await labels(page, 'Ideas').count()).toBe(0);
  });
  await reading('/en/news', {}, async (page) => expect(await labels(page, 'Ideas').count()).toBeGreaterThan(0));
  await reading('/en/formats/comment', {}, async (page) => {
    expect(await page.getByRole('main').getByRole('listitem').getByRole('article').count()).toBeGreaterThan(1);
    expect(await labels(page, `${messages.en.Format.comment} ${messages.zh.Format.comment}`).count()).toBe(0);
  });
});

it('a film stands at the top of its page', async () => {
  await reading('/en/harbour/the-tide-in-twenty-seconds', {}, async (page) => {
    expect((await page.getByLabel('A day of the tide in 20 seconds').boundingBox())?.y).toBeLessThan(500);
    // Nothing but the film stands between the headline and the text
    const pictures = await page
      .getByRole('article')
      .first()
      .getByRole('figure')
      .evaluateAll((all) => all.map((one) => one.querySelector('video') !== null));
    expect(pictures[0]).toBe(true);
    expect(await headline(page).count()).toBe(1);
  });
});
