import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { type Locale, messages, origin, reading, withBrowser } from './support/browser';
import { select, STORY, type Words } from './support/share';

withBrowser();
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const KINDS = '/language/every-kind-of-block';

const bar = (page: Page) => page.locator('.quotebar');

async function copied(page: Page, locale: Locale): Promise<string[]> {
  await bar(page).getByRole('button', { name: messages[locale].Quote.copy }).click();
  await bar(page).getByText(messages[locale].Quote.copied).waitFor();
  return (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
}

/** Longer than the selection takes to settle. */
const settle = (page: Page) => page.waitForTimeout(600);

type Case = readonly [name: string, locale: Locale, path: string, from: Words, to: Words, anchor: string, quote: string];

const CASES: Case[] = [
  [
    'English',
    'en',
    STORY,
    ['#p2', 'he ranking records'],
    ['#p2', 'nobody publ'],
    'p2',
    '“the ranking records the end of a process whose beginning nobody publishes”',
  ],
  ['Chinese', 'zh', STORY, ['#p5', '它没有一项'], ['#p5', '排在最前'], 'p5', '“它没有一项排在最前”'],
  ['Traditional, quotation marks inside', 'zh-hant', STORY, ['#p6', '然而'], ['#p6', '線索'], 'p6', '「然而，『全能』本身就是線索」'],
  [
    'both languages, the half that follows',
    'zh',
    `${STORY}/both`,
    ['#p8 [data-half=en]', 'Money was'],
    ['#p8 [data-half=en]', 'walked through.'],
    'p8',
    '',
  ],
  [
    'both languages, Chinese',
    'zh-hant',
    `${STORY}/both`,
    ['#p5 [data-half=zh]', '連續五年'],
    ['#p5 [data-half=zh]', '東京—橫濱多；'],
    'p5',
    '',
  ],
  ['punctuation', 'en', STORY, ['#p4', 'The World Intellectual'], ['#p4', 'first time. Where'], 'p4', ''],
  ['several paragraphs', 'zh', STORY, ['#p2', '巴士不会申请'], ['#p4', '风险投资交易。'], 'p2', ''],
  ['a list', 'en', KINDS, ['.prose li:nth-child(1)', 'a'], ['.prose li:nth-child(2)', 'which'], '', ''],
];

describe('a quote is copied with headline and link, and the link finds it', () => {
  it.each(CASES)('%s', async (_, locale, path, from, to, anchor, quote) => {
    await reading(`/${locale}${path}`, CLIPBOARD, async (page) => {
      await select(page, from, to);
      const selected = await page.evaluate(() => getSelection()?.toString());
      const lines = await copied(page, locale);
      const link = lines.at(-1) ?? '';
      if (quote !== '') expect(lines[0]).toBe(quote);
      expect(link).toMatch(/^\S+$/);
      expect(link.split(/#(?=[^#]*$)/)[0]).toBe(`${origin}/${locale}${path}`);
      if (anchor !== '') expect(link).toContain(`#${anchor}:~:text=`);
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(selected);
      await expectFound(page, link, from);
    });
  });

  it('also where the same words stand above', async () => {
    await reading(`/en${STORY}`, CLIPBOARD, async (page) => {
      const words = 'by way of a 35-minute bus'; // of the headline
      await page.evaluate((text) => document.querySelector('#p12')?.append(` As the headline says, ${text} it was.`), words);
      await select(page, ['#p12', words]);
      const link = (await copied(page, 'en')).at(-1) ?? '';
      expect(link).toContain(':~:text=As%20the%20headline%20says%2C-,by%20way');
    });
  });
});

/** Opened anew, the link has the passage in the middle of the screen, where the paragraph alone would be at the top. */
async function expectFound(page: Page, link: string, [selector]: Words): Promise<void> {
  await page.setViewportSize({ width: 1000, height: 500 });
  await page.goto('about:blank');
  await page.goto(link);
  const topOf = () =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(topOf).toBeGreaterThan(50);
  expect(await topOf()).toBeLessThan(450);
}

describe('the bar', () => {
  it.each<[string, Words, Words?]>([
    ['a word', ['#p2', 'ranking']],
    ['two words', ['#p2', 'the ranking']],
    ['outside the body', ['.deck', 'leads the world without leading']],
    ['from the standfirst into the body', ['.deck', 'leads the world'], ['#p2', 'bus won the ranking']],
  ])('does not come for %s', async (_, from, to) => {
    await reading(`/en${STORY}`, {}, async (page) => {
      await select(page, from, to);
      await settle(page);
      expect(await bar(page).count()).toBe(0);
    });
  });

  it('is the next stop of the Tab key, and Escape takes it away', async () => {
    await reading(`/en${STORY}`, CLIPBOARD, async (page) => {
      await page.locator('#p2').scrollIntoViewIfNeeded();
      const { x = 0, y = 0 } = (await page.locator('#p2').boundingBox()) ?? {};
      await page.mouse.move(x + 20, y + 16);
      await page.mouse.down();
      await page.mouse.move(x + 400, y + 16, { steps: 4 });
      await page.mouse.up();
      await bar(page).waitFor();
      const selected = await page.evaluate(() => getSelection()?.toString());
      await page.keyboard.press('Tab');
      expect(await isFocusIn(page)).toBe(true);
      await page.keyboard.press('Enter');
      await page.locator('share-quote [role=status]', { hasText: messages.en.Quote.copied }).waitFor({ state: 'attached' });
      await page.keyboard.press('Escape');
      expect(await bar(page).count()).toBe(0);
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(selected);
      expect(selected?.length).toBeGreaterThan(10);
      expect(await page.locator('.peek').count()).toBe(0);
    });
  });

  it('goes when the selection goes, and is named and announced', async () => {
    await reading(`/zh${STORY}`, {}, async (page) => {
      await select(page, ['#p5', '它没有一项排在最前']);
      await page.getByRole('group', { name: messages.zh.Quote.label }).waitFor();
      expect(await page.locator('share-quote [role=status]').textContent()).toBe(messages.zh.Quote.label);
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await expect.poll(() => bar(page).count()).toBe(0);
    });
  });

  it.each([390, 320])('covers neither the selection nor its handles on a phone of %d px', async (width) => {
    await reading(`/zh${STORY}`, { viewport: { width, height: 700 }, hasTouch: true, isMobile: true }, async (page) => {
      await select(page, ['#p5', '它没有一项'], ['#p5', '东京—横滨']);
      await bar(page).waitFor();
      const { over, under, left, right } = await bar(page).evaluate((element) => {
        const box = element.getBoundingClientRect();
        const selected = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? box;
        return { over: selected.top - box.bottom, under: box.top - selected.bottom, left: box.left, right: innerWidth - box.right };
      });
      expect(Math.max(over, under)).toBeGreaterThanOrEqual(32);
      expect(Math.min(left, right)).toBeGreaterThanOrEqual(0);
    });
  });

  it('opens the code at that paragraph', async () => {
    await reading(`/zh${STORY}/both`, {}, async (page) => {
      await select(page, ['#p5 [data-half=en]', 'On none of the three counts']);
      await bar(page).getByRole('button', { name: messages.zh.Quote.scan }).click();
      const dialog = page.locator('dialog[open]');
      await dialog.waitFor();
      expect((await dialog.locator('[data-url]').textContent())?.trim()).toMatch(/\/zz#p5$/);
      expect(await dialog.locator('blockquote').textContent()).toMatch(/^On none of the three counts/);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await isFocusIn(page)).toBe(true);
    });
  });
});

const isFocusIn = (page: Page) => page.evaluate(() => document.activeElement?.closest('.quotebar') !== null);
