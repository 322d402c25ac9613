import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeFinds } from './support/axe';
import { messages, origin, reading, withBrowser } from './support/browser';

withBrowser();
const STORY = '/science/why-the-cluster-ranks-first';
const KINDS = '/language/every-kind-of-block';

/** Size and leading of a paragraph, in px, from the smallest size to the largest: specified, not copied from the page. */
const SIZES = {
  en: { 390: ['16/24', '18/28', '20/32', '22/36', '26/40'], 1440: ['18/28', '20/32', '22/36', '24/40', '28/44'] },
  zh: { 390: ['15/24', '17/28', '19/32', '21/36', '25/40'], 1440: ['16/28', '18/32', '20/36', '22/40', '26/44'] },
} as const;

const type = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { fontSize, lineHeight } = getComputedStyle(element);
    return `${parseFloat(fontSize)}/${parseFloat(lineHeight)}`;
  });
const topOf = (page: Page, selector: string) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

/** The page as a reader finds it who chose a size before. */
const withSize = async (page: Page, size: string) => {
  await page.evaluate((chosen) => localStorage.setItem('size', chosen), size);
  await page.reload();
};

describe.each(['en', 'zh'] as const)('text size in %s', (locale) => {
  const t = messages[locale].TextSize;

  it.each([390, 1440] as const)('has five steps and a reset, says which, and keeps it on the next page (%d px)', async (width) => {
    await reading(`/${locale}${STORY}`, { viewport: { width, height: 844 } }, async (page) => {
      await page.getByText('Aa', { exact: true }).click();
      const status = page.locator('text-size [role="status"]');
      const [smaller, larger, reset] = [t.smaller, t.larger, t.reset].map((name) => page.getByRole('button', { name, exact: true }));
      if (!smaller || !larger || !reset) throw new Error('never');
      const sizes = SIZES[locale][width];
      expect([await type(page, '#p1'), await status.textContent()]).toEqual([sizes[1], t.steps.standard]);
      expect(await reset.getAttribute('aria-disabled')).toBe('true');
      await smaller.click();
      expect([await type(page, '#p1'), await status.textContent()]).toEqual([sizes[0], t.steps.small]);
      expect(await smaller.getAttribute('aria-disabled')).toBe('true');
      await smaller.click({ force: true });
      expect(await type(page, '#p1')).toBe(sizes[0]);
      for (const [n, name] of [t.steps.standard, t.steps.large, t.steps.larger, t.steps.largest].entries()) {
        await larger.click();
        expect([await type(page, '#p1'), await status.textContent()]).toEqual([sizes[n + 1], name]);
      }
      expect(await larger.getAttribute('aria-disabled')).toBe('true');
      await page.goto(`${origin}/${locale}${KINDS}`);
      expect(await type(page, '#p1')).toBe(sizes[4]);
      await page.getByText('Aa', { exact: true }).click();
      expect(await status.textContent()).toBe(t.steps.largest);
      await reset.click();
      expect([await type(page, '#p1'), await status.textContent()]).toEqual([sizes[1], t.steps.standard]);
      await page.reload();
      expect(await type(page, '#p1')).toBe(sizes[1]);
    });
  });

  it('sets everything that is read, in proportion', async () => {
    await reading(`/${locale}${KINDS}`, {}, async (page) => {
      const read = ['.deck', '.prose li', '.prose > h2', '.prose blockquote p', '.prose > figure > img + figcaption', '.prose table'];
      const sizeOf = async (selector: string) => parseFloat(await type(page, `${selector} >> nth=0`));
      const before = await Promise.all(read.map(sizeOf));
      const measure = await page.locator('.prose').evaluate((element) => element.clientWidth);
      await withSize(page, '5');
      for (const [n, selector] of read.entries()) expect(await sizeOf(selector), selector).toBeGreaterThan(before[n] ?? NaN);
      expect(await page.locator('.prose').evaluate((element) => element.clientWidth)).toBeGreaterThan(measure);
    });
  });

  it('works by keyboard, and closes with Escape', async () => {
    await reading(`/${locale}${STORY}`, {}, async (page) => {
      await page.locator('text-size summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.locator('html').getAttribute('data-size')).toBe('3');
      await page.keyboard.press('Escape');
      expect(await page.locator('text-size details').getAttribute('open')).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    });
  });

  it.each([390, 1440])('keeps the control, or else the paragraph being read, where it is (%d px)', async (width) => {
    await reading(`/${locale}${STORY}`, { viewport: { width, height: 844 } }, async (page) => {
      await page
        .locator('text-size')
        .evaluate((element) => scrollBy({ top: element.getBoundingClientRect().top - 200, behavior: 'instant' }));
      await page.getByText('Aa', { exact: true }).click();
      for (const by of ['1', '1', '1', '-1']) {
        const before = await topOf(page, 'text-size');
        await page.locator(`[data-by="${by}"]`).click();
        expect(Math.abs((await topOf(page, 'text-size')) - before)).toBeLessThanOrEqual(1);
      }
      for (const id of ['p5', 'p8', 'p12']) {
        await page.locator(`#${id}`).evaluate((block) => scrollBy({ top: block.getBoundingClientRect().top - 12, behavior: 'instant' }));
        for (const by of ['1', '-1', '-1']) {
          const before = await topOf(page, `#${id}`);
          await page.locator(`[data-by="${by}"]`).evaluate((button: HTMLButtonElement) => button.click());
          await page.waitForTimeout(50); // the browser's own anchoring has had its turn
          expect(Math.abs((await topOf(page, `#${id}`)) - before), id).toBeLessThanOrEqual(1);
        }
      }
    });
  });

  it.each([STORY, KINDS, '/science/eleven-ways-to-look-inside-a-battery'])('fits 320 px in the largest size: %s', async (path) => {
    await reading(`/${locale}${path}`, { viewport: { width: 320, height: 700 } }, async (page) => {
      await withSize(page, '5');
      await page.getByText('Aa', { exact: true }).click();
      expect(await type(page, '#p1')).toBe(SIZES[locale][390][4]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const outside = await page
        .locator('.prose *, article > header *, text-size *')
        .evaluateAll((all) =>
          all
            .filter((element) => !element.closest('[role=region], .vh, .peekbtn') && element.getBoundingClientRect().right > 321)
            .map((element) => element.outerHTML.slice(0, 80)),
        );
      expect(outside).toEqual([]);
    });
  });

  it('axe finds nothing with the panel open, and fingers find every button: light and dark, 390 and 1440 px', async () => {
    await reading(`/${locale}${KINDS}`, {}, async (page) => {
      await withSize(page, '5');
      await page.getByText('Aa', { exact: true }).click();
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 844 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await axeFinds(page), `${colorScheme}, ${width} px`).toEqual([]);
        }
        const small = await page
          .locator('text-size :is(summary, button)')
          .evaluateAll((all) =>
            all.filter((control) => Math.min(control.clientWidth, control.clientHeight) < 42).map((control) => control.outerHTML),
          );
        expect(small).toEqual([]);
      }
    });
  });
});

it.each(['2', '6', 'x', '33', ''])('a remembered “%s” is the standard size', async (size) => {
  await reading(`/en${STORY}`, {}, async (page) => {
    await withSize(page, size);
    expect(await page.locator('html').getAttribute('data-size')).toBeNull();
    expect(await type(page, '#p1')).toBe(SIZES.en[1440][1]);
  });
});

it('holds on pages in both languages, and can be chosen there', async () => {
  await reading(`/en${STORY}/both`, {}, async (page) => {
    const halves = () => Promise.all(['en', 'zh'].map((half) => type(page, `#p1 > [data-half="${half}"]`)));
    expect(await halves()).toEqual(['18/28', '17/28']);
    await page.getByText('Aa', { exact: true }).click();
    await page.getByRole('button', { name: messages.en.TextSize.larger, exact: true }).click();
    expect(await halves()).toEqual(['20/32', '19/32']);
  });
});

it('is not there without script, and paper has its own size', async () => {
  await reading(`/zh${STORY}`, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('text-size').isVisible()).toBe(false);
  });
  await reading(`/en${STORY}`, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const standard = await Promise.all(['#p1', '.prose > h2 >> nth=0', '.deck'].map((selector) => type(page, selector)));
    await withSize(page, '5');
    expect(await Promise.all(['#p1', '.prose > h2 >> nth=0', '.deck'].map((selector) => type(page, selector)))).toEqual(standard);
  });
});
