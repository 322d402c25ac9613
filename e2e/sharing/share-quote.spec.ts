import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { reading } from '../support/browser';
import { type Locale, messages, origin } from '../support/paper';
import { dialog, select, type Words } from '../support/share';
import { opened } from '../support/peek';
import { block, component, EVERY_BLOCK, LONG, place, topOf } from '../support/story';
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

const LABEL = new RegExp(
  Object.values(messages)
    .map(({ Quote }) => Quote.label)
    .join('|'),
);
const bar = (page: Page) => page.getByRole('group', { name: LABEL });

async function copied(page: Page, locale: Locale): Promise<string[]> {
  await bar(page).getByRole('button', { name: messages[locale].Quote.copy }).click();
  await bar(page).getByText(messages[locale].Quote.copied).waitFor();
  return (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
}

/** Waits longer than the bar waits for a selection to settle. */
const settle = (page: Page) => page.waitForTimeout(600);

type Case = readonly [name: string, locale: Locale, path: string, from: Words, to: Words, anchor: string, quote: string];

const CASES: Case[] = [
  [
    'English',
    'en',
    LONG,
    ['#p2', 'he log records'],
    ['#p2', 'nobody wri'],
    'p2',
    '“the log records the end of a night whose beginning nobody writes”',
  ],
  ['Chinese', 'zh', LONG, ['#p5', '它没有一项'], ['#p5', '排在最前'], 'p5', '“它没有一项排在最前”'],
  ['Traditional, quotation marks inside', 'zh-hant', LONG, ['#p6', '然而'], ['#p6', '線索'], 'p6', '「然而，『守時』本身就是線索」'],
  [
    'both languages, the half that follows',
    'zh',
    `${LONG}/both`,
    ['#p8 [data-half=en]', 'Money was'],
    ['#p8 [data-half=en]', 'walked through.'],
    'p8',
    '',
  ],
  [
    'both languages, Chinese',
    'zh-hant',
    `${LONG}/both`,
    ['#p5 [data-half=zh]', '連續五年'],
    ['#p5 [data-half=zh]', '雙嶼—後沙多；'],
    'p5',
    '',
  ],
  ['punctuation', 'en', LONG, ['#p4', 'The Harbour Board'], ['#p4', 'first time. Where'], 'p4', ''],
  ['several paragraphs', 'zh', LONG, ['#p2', '船不会申请'], ['#p4', '说不清的交易。'], 'p2', ''],
  ['a list', 'en', EVERY_BLOCK, ['#p10 li:nth-child(1)', 'a jar'], ['#p10 li:nth-child(2)', 'winter'], '', ''],
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

  it('also if the same words occur above', async () => {
    await reading(`/en${LONG}`, CLIPBOARD, async (page) => {
      const words = 'by way of a 35-minute walk'; // from the headline
      await block(page, 'p12').evaluate((text, said) => text.append(` As the headline says, ${said} it was.`), words);
      await select(page, ['#p12', words]);
      const link = (await copied(page, 'en')).at(-1) ?? '';
      expect(link).toContain(':~:text=As%20the%20headline%20says%2C-,by%20way');
    });
  });
});

/** Opens the link anew, and expects the passage in the middle of the screen. With its anchor alone, it would be at the top. */
async function expectFound(page: Page, link: string, [selector]: Words): Promise<void> {
  await page.setViewportSize({ width: 1000, height: 500 });
  await page.goto('about:blank');
  await page.goto(link);
  const top = () => topOf(place(page, selector));
  await expect.poll(top).toBeGreaterThan(50);
  expect(await top()).toBeLessThan(450);
}

describe('the bar', () => {
  it.each<[string, Words, Words?]>([
    ['a word', ['#p2', 'records']],
    ['two words', ['#p2', 'the log']],
    ['outside the body', ['[data-pair=standfirst]', 'keeps the best log on the coast']],
    ['from the standfirst into the body', ['[data-pair=standfirst]', 'keeps the best log'], ['#p2', 'a whole, the log']],
  ])('does not appear for %s', async (_, from, to) => {
    await reading(`/en${LONG}`, {}, async (page) => {
      await select(page, from, to);
      await settle(page);
      expect(await bar(page).count()).toBe(0);
    });
  });

  it('is the next stop of the Tab key, and Escape closes it', async () => {
    await reading(`/en${LONG}`, CLIPBOARD, async (page) => {
      await block(page, 'p2').scrollIntoViewIfNeeded();
      const { x = 0, y = 0 } = (await block(page, 'p2').boundingBox()) ?? {};
      await page.mouse.move(x + 20, y + 16);
      await page.mouse.down();
      await page.mouse.move(x + 400, y + 16, { steps: 4 });
      await page.mouse.up();
      await bar(page).waitFor();
      const selected = await page.evaluate(() => getSelection()?.toString());
      await page.keyboard.press('Tab');
      expect(await isFocusIn(page)).toBe(true);
      await page.keyboard.press('Enter');
      await said(page).filter({ hasText: messages.en.Quote.copied }).waitFor({ state: 'attached' });
      await page.keyboard.press('Escape');
      expect(await bar(page).count()).toBe(0);
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(selected);
      expect(selected?.length).toBeGreaterThan(10);
      expect(await opened(page)).toBe(0);
    });
  });

  it('is named and announced, and disappears with the selection', async () => {
    await reading(`/zh${LONG}`, {}, async (page) => {
      await select(page, ['#p5', '它没有一项排在最前']);
      await page.getByRole('group', { name: messages.zh.Quote.label }).waitFor();
      expect(await said(page).textContent()).toBe(messages.zh.Quote.label);
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await expect.poll(() => bar(page).count()).toBe(0);
    });
  });

  it.each([390, 320])('covers neither the selection nor its handles on a phone of %d px', async (width) => {
    await reading(`/zh${LONG}`, { viewport: { width, height: 700 }, hasTouch: true, isMobile: true }, async (page) => {
      await select(page, ['#p5', '它没有一项'], ['#p5', '双屿—后沙']);
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

  it('opens the code of that paragraph', async () => {
    await reading(`/zh${LONG}/both`, {}, async (page) => {
      await select(page, ['#p5 [data-half=en]', 'On none of the three counts']);
      await bar(page).getByRole('button', { name: messages.zh.Quote.scan }).click();
      const shareDialog = dialog(page);
      await shareDialog.getByText(/\/zz#p5$/).waitFor();
      expect(await shareDialog.getByRole('blockquote').textContent()).toMatch(/^On none of the three counts/);
      await page.keyboard.press('Escape');
      await expect.poll(() => shareDialog.count()).toBe(0);
      expect(await isFocusIn(page)).toBe(true);
    });
  });
});

const isFocusIn = (page: Page) => bar(page).evaluate((element) => element.contains(document.activeElement));
const said = (page: Page) => component(page, 'share-quote').getByRole('status');
