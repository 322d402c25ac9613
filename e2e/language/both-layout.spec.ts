import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { blankShare } from '../../scripts/bench/blank.ts';
import { axeFinds } from '../support/axe';
import { reading } from '../support/browser';
import { saveStory } from '../support/newsroom';
import { ask, messages, ownPaper, soon } from '../support/paper';
import { block, half, headline, LONG, numberOf, openView, pairs, smallControls, styleOf, topOf, wordsIn } from '../support/story';

await ownPaper();

const words = messages.en.Both;
const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const cell = (en: string, zh = en) => ({ en, zh });
const table = (columns: number) => ({
  type: 'table' as const,
  head: Array.from({ length: columns }, (_, n) => cell(`Heading ${n + 1}`, `第${n + 1}栏标题`)),
  rows: [Array.from({ length: columns }, (_, n) => cell(`12,${n}00 boats`, `1.2${n}万艘渔船`))],
});
const figures = {
  type: 'figures' as const,
  items: Array.from({ length: 4 }, (_, n) => ({
    value: cell(`${n + 1}2,500`, `${n + 1}.25万`),
    label: cell('boats in a year', '一年的船'),
  })),
};
saveStory('fitting', { body: [table(3), table(5), figures] });

const boxes = (page: Page, anchor: string) =>
  pairs(page).evaluateAll(
    (all, id) =>
      [...(all.find((pair) => pair.id === id)?.querySelectorAll(':scope > [data-half]') ?? [])].map((half) => half.getBoundingClientRect()),
    anchor,
  );

it.each(['/en', '/zh'])('gives English seven twelfths of the width, whichever is first, so that little is blank (%s)', async (locale) => {
  await reading(`${locale}${LONG}/both`, DESKTOP, async (page) => {
    const found = await boxes(page, 'p2');
    const [first, second] = found;
    const [en, zh] = locale === '/en' ? found : found.toReversed();
    const pair = await block(page, 'p2').evaluate((element) => element.getBoundingClientRect().width);
    expect((pair - 64 - (en?.width ?? 0)) / (en?.width ?? 1)).toBeCloseTo(5 / 7, 2);
    expect(en?.width).toBeLessThanOrEqual(645);
    expect((zh?.width ?? 0) / 17).toBe(24); // characters a line
    if (locale === '/en') expect((second?.left ?? 0) - (first?.right ?? 0)).toBe(64);
    // With columns of one width it is a third
    expect(await blankShare(page)).toBeLessThan(0.25);
  });
});

it('has one left edge, with the numbers in the margin, side by side and interleaved', async () => {
  await reading(`/en${LONG}/both`, DESKTOP, async (page) => {
    const left = (found: ReturnType<typeof half>) => found.evaluate((element) => Math.round(element.getBoundingClientRect().left));
    for (const layout of [words.columns, words.rows]) {
      await openView(page);
      await page.getByRole('button', { name: layout }).click();
      const edge = await left(half(page, 'p2', 'en'));
      const edges = [headline(page), half(page, 'standfirst', 'en'), page.getByRole('complementary').first(), half(page, 'p5', 'en')];
      for (const found of edges) expect(await left(found)).toBe(edge);
      const number = await numberOf(page, 'p2').boundingBox();
      expect((number?.x ?? 0) + (number?.width ?? 0)).toBeLessThan(edge);
      expect(number?.x).toBeGreaterThan(edge - 33);
      await page.keyboard.press('Escape');
    }
  });
});

it('shows every column of tables and every key figure, at every width', async () => {
  const path = '/en/hills/fitting/both';
  await expect.poll(async () => (await ask(path)).status, soon).toBe(200);
  for (const width of [1440, 1280, 1024, 900]) {
    await reading(path, { viewport: { width, height: 900 } }, async (page) => {
      const hidden = await page
        .getByRole('article')
        .first()
        .evaluate((article) =>
          [...article.querySelectorAll('[role="region"], dd, figure')].flatMap((each) =>
            each.scrollWidth > each.clientWidth ? [each.outerHTML.slice(0, 60)] : [],
          ),
        );
      expect(hidden, `${width} px`).toEqual([]);
      const rows = await block(page, 'p3').evaluate((pair) =>
        [...pair.querySelectorAll('dl')].map((list) => [...list.children].map((item) => Math.round(item.getBoundingClientRect().top))),
      );
      for (const tops of rows) expect(new Set(tops).size).toBe(2); // two rows of two, never three and one
    });
  }
});

it('has the second language smaller and behind a line on a phone, with the number at its start', async () => {
  await reading(`/en${LONG}/both`, PHONE, async (page) => {
    const second = half(page, 'p2', 'zh');
    expect([await styleOf(second, 'fontSize'), await styleOf(second, 'lineHeight')]).toEqual(['15px', '24px']);
    const number = await numberOf(page, 'p2').boundingBox();
    const box = await second.boundingBox();
    expect(Math.abs((number?.y ?? 0) - (box?.y ?? 1000))).toBeLessThan(2);
    expect(number?.x).toBeLessThan(box?.x ?? 0);
    expect(number?.height).toBe(box?.height); // its edge is the line
    expect(await styleOf(numberOf(page, 'p2'), 'borderLeftWidth')).toBe('2px');
  });
});

it('↑ and ↓ go from the number of a pair to the next', async () => {
  await reading(`/en${LONG}/both`, DESKTOP, async (page) => {
    const focused = () => page.evaluate(() => document.activeElement?.parentElement?.id);
    await numberOf(page, 'p2').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('p4'); // headings have no number
    expect(await topOf(block(page, 'p4'))).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('p2');
  });
});

it.each([
  ['side by side', DESKTOP],
  ['on a phone', PHONE],
])('covers the second language until a reader presses a cover, and remembers that (%s)', async (_, options) => {
  await reading(`/en${LONG}/both`, options, async (page) => {
    const text = half(page, 'p2', 'zh');
    const covers = page.getByRole('button', { name: words.covered.zh });
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await openView(page);
    await page.getByRole('button', { name: words.cover }).click();
    await page.keyboard.press('Escape');
    await covers.first().waitFor();
    expect(await height()).toBe(before);
    expect(await text.isVisible()).toBe(false);
    expect(await half(page, 'p2', 'en').isVisible()).toBe(true);
    const count = await covers.count();
    expect(count).toBeGreaterThan(15);
    const [cover, covered] = await Promise.all([covers.nth(1).boundingBox(), text.boundingBox()]);
    expect([cover?.x, cover?.y, cover?.height]).toEqual([covered?.x, covered?.y, covered?.height]);
    expect(await smallControls(page.getByRole('article').first())).toEqual([]);
    expect(await axeFinds(page, '.prose')).toEqual([]);

    await covers.nth(1).click();
    expect(await text.isVisible()).toBe(true);
    expect(await text.evaluate((element) => element === document.activeElement)).toBe(true);
    for (const key of ['Enter', ' ']) await covers.first().press(key);
    expect(await covers.count()).toBe(count - 3);

    await page.reload();
    await expect.poll(() => covers.count()).toBe(count);
    await page.emulateMedia({ media: 'print' });
    expect(await text.isVisible()).toBe(true);
    expect(await covers.count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await openView(page);
    await page.getByRole('button', { name: words.cover }).click();
    await expect.poll(() => covers.count()).toBe(0);
    expect(await wordsIn(text)).not.toBe('');
    expect(await text.isVisible()).toBe(true);
  });
});

it.each([
  ['', PHONE],
  ['/both', PHONE],
  ['/both', DESKTOP],
])('after a story come topics, what to read next, sharing, and five of the latest (%s)', async (mode, options) => {
  await reading(`/en${LONG}${mode}`, options, async (page) => {
    const { Story, Share, Latest } = messages.en;
    const tops = [Story.topics, Story.readNext, Share.title].map((name) => topOf(page.getByRole('heading', { name })));
    const [topics = 0, next = 0, share = 0] = await Promise.all(tops);
    expect([topics, next, share].toSorted((a, b) => a - b)).toEqual([topics, next, share]);
    const latest = page.getByRole('region', { name: Latest.title });
    const below = await topOf(latest);
    if (options === PHONE) expect(below).toBeGreaterThan(share);
    else expect(Math.abs(below - share)).toBeLessThan(40);
    expect(await latest.getByRole('listitem').count()).toBe(5);
    expect(
      await latest
        .getByRole('paragraph')
        .filter({ hasNot: page.getByRole('time') })
        .count(),
    ).toBe(0); // no standfirsts
  });
});
