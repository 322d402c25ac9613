import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeFindsInBothThemes } from '../support/axe';
import { reading } from '../support/browser';
import { messages, origin } from '../support/paper';
import {
  block,
  blocks,
  bodyOf,
  caption,
  cutOff,
  EVERY_BLOCK,
  half,
  LONG,
  pressFromHere,
  scrollTo,
  smallControls,
  standfirst,
  summary,
  topOf,
  typeOf,
  widthOf,
  textSize,
} from '../support/story';

/** Size and leading of a paragraph in px, from smallest to largest. They are the specification, not copied from the page. */
const SIZES = {
  en: { 390: ['16/24', '18/28', '20/32', '22/36', '26/40'], 1440: ['18/28', '20/32', '22/36', '24/40', '28/44'] },
  zh: { 390: ['15/24', '17/28', '19/32', '21/36', '25/40'], 1440: ['16/28', '18/32', '20/36', '22/40', '26/44'] },
} as const;

const first = (page: Page) => typeOf(block(page, 'p1'));
const control = (page: Page) => textSize(page);

const sizeOn = (page: Page) => page.evaluate(() => document.documentElement.dataset.size ?? null);

/** Reloads the page for a reader who has chosen a size before. */
const withSize = async (page: Page, size: string) => {
  await page.evaluate((chosen) => localStorage.setItem('size', chosen), size);
  await page.reload();
};

describe.each([
  ['en', 390, 1440, EVERY_BLOCK],
  ['zh', 1440, 390, LONG],
] as const)('text size in %s', (locale, width, otherWidth, path) => {
  const t = messages[locale].TextSize;

  it(`has five steps and a reset, announces the step, and keeps it on the next page (${width} px)`, async () => {
    await reading(`/${locale}${LONG}`, { viewport: { width, height: 844 } }, async (page) => {
      await summary(control(page)).click();
      const status = control(page).getByRole('status');
      const [smaller, larger, reset] = [t.smaller, t.larger, t.reset].map((name) => page.getByRole('button', { name, exact: true }));
      if (!smaller || !larger || !reset) throw new Error('never');
      const sizes = SIZES[locale][width];
      expect([await first(page), await status.textContent()]).toEqual([sizes[1], t.steps.standard]);
      expect(await reset.getAttribute('aria-disabled')).toBe('true');
      await smaller.click();
      expect([await first(page), await status.textContent()]).toEqual([sizes[0], t.steps.small]);
      expect(await smaller.getAttribute('aria-disabled')).toBe('true');
      await smaller.click({ force: true });
      expect(await first(page)).toBe(sizes[0]);
      for (const [n, name] of [t.steps.standard, t.steps.large, t.steps.larger, t.steps.largest].entries()) {
        await larger.click();
        expect([await first(page), await status.textContent()]).toEqual([sizes[n + 1], name]);
      }
      expect(await larger.getAttribute('aria-disabled')).toBe('true');
      await page.goto(`${origin}/${locale}${EVERY_BLOCK}`);
      expect(await first(page)).toBe(sizes[4]);
      await summary(control(page)).click();
      expect(await status.textContent()).toBe(t.steps.largest);
      await reset.click();
      expect([await first(page), await status.textContent()]).toEqual([sizes[1], t.steps.standard]);
      await page.reload();
      expect(await first(page)).toBe(sizes[1]);
    });
  });

  it('scales all text of the story, and widens its measure', async () => {
    await reading(`/${locale}${EVERY_BLOCK}`, {}, async (page) => {
      const read = {
        standfirst: standfirst(page),
        list: blocks(page, 'ul').getByRole('listitem'),
        heading: blocks(page, 'h2'),
        quote: page.getByRole('blockquote').getByRole('paragraph'),
        caption: caption(block(page, 'p14')),
        table: page.getByRole('table'),
      };
      const sizes = () => Promise.all(Object.values(read).map(async (found) => parseFloat(await typeOf(found))));
      const measure = () => bodyOf(page).evaluate((element) => element.clientWidth);
      const [before, narrow] = [await sizes(), await measure()];
      await withSize(page, '5');
      const after = await sizes();
      for (const [n, kind] of Object.keys(read).entries()) expect(after[n], kind).toBeGreaterThan(before[n] ?? NaN);
      expect(await measure()).toBeGreaterThan(narrow);
    });
  });

  it('works by keyboard, and closes with Escape', async () => {
    await reading(`/${locale}${LONG}`, {}, async (page) => {
      await summary(control(page)).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await sizeOn(page)).toBe('3');
      await page.keyboard.press('Escape');
      expect(await page.getByRole('button', { name: t.larger, exact: true }).isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    });
  });

  it(`keeps the control in its place, or else the paragraph being read (${otherWidth} px)`, async () => {
    await reading(`/${locale}${LONG}`, { viewport: { width: otherWidth, height: 844 } }, async (page) => {
      await scrollTo(control(page), 200);
      const buttons = {
        '1': page.getByRole('button', { name: t.larger, exact: true }),
        '-1': page.getByRole('button', { name: t.smaller, exact: true }),
      };
      await summary(control(page)).click();
      for (const by of ['1', '1', '1', '-1'] as const) {
        const before = await topOf(control(page));
        await buttons[by].click();
        expect(Math.abs((await topOf(control(page))) - before)).toBeLessThanOrEqual(1);
      }
      for (const id of ['p5', 'p8', 'p12']) {
        await scrollTo(block(page, id), 12);
        for (const by of ['1', '-1', '-1'] as const) {
          const before = await topOf(block(page, id));
          await pressFromHere(buttons[by]);
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))); // by now the browser's own scroll anchoring has run
          expect(Math.abs((await topOf(block(page, id))) - before), id).toBeLessThanOrEqual(1);
        }
      }
    });
  });

  it(`fits 320 px in the largest size: ${path}`, async () => {
    await reading(`/${locale}${path}`, { viewport: { width: 320, height: 700 } }, async (page) => {
      await withSize(page, '5');
      await summary(control(page)).click();
      expect(await first(page)).toBe(SIZES[locale][390][4]);
      expect(await widthOf(page)).toBeLessThanOrEqual(320);
      expect(await cutOff(page)).toEqual([]);
    });
  });

  it('with the panel open, axe finds nothing, light and dark, and every button is large enough for a finger', async () => {
    await reading(`/${locale}${EVERY_BLOCK}`, {}, async (page) => {
      await withSize(page, '5');
      await summary(control(page)).click();
      expect(await axeFindsInBothThemes(page)).toEqual([]);
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await smallControls(control(page)), `${width} px`).toEqual([]);
      }
    });
  });
});

it.each(['2', '6', 'x'])('the stored value “%s” gives the standard size', async (size) => {
  await reading(`/en${LONG}`, {}, async (page) => {
    await withSize(page, size);
    expect(await sizeOn(page)).toBeNull();
    expect(await first(page)).toBe(SIZES.en[1440][1]);
  });
});

it('applies to pages in both languages, and can be changed there', async () => {
  await reading(`/en${LONG}/both`, {}, async (page) => {
    const halves = () => Promise.all((['en', 'zh'] as const).map((language) => typeOf(half(page, 'p1', language))));
    expect(await halves()).toEqual(['18/28', '17/28']);
    await summary(control(page)).click();
    await page.getByRole('button', { name: messages.en.TextSize.larger, exact: true }).click();
    expect(await halves()).toEqual(['20/32', '19/32']);
  });
});

it('is absent without script, and does not apply in print', async () => {
  await reading(`/zh${LONG}`, { javaScriptEnabled: false }, async (page) => {
    expect(await control(page).isVisible()).toBe(false);
  });
  await reading(`/en${LONG}`, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const printed = () => Promise.all([block(page, 'p1'), blocks(page, 'h2'), standfirst(page)].map(typeOf));
    const standard = await printed();
    await withSize(page, '5');
    expect(await printed()).toEqual(standard);
  });
});
