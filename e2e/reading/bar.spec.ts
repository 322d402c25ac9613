import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { callOf, reading } from '../support/browser';
import { messages, origin } from '../support/paper';
import { barState, folded, inBar, noteSight, readingBar, turn } from '../support/reading-bar';
import { BOTH, listening, player } from '../support/speech';
import { block, headline, LONG, scrollTo, summary, textSize, topOf, widthOf } from '../support/story';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const DESK = { viewport: { width: 1440, height: 900 } };

/** Waits until the bar is folded or not: a scroll takes its time, and a stop of 1.2 s unfolds the bar. */
const becomes = (page: Page, state: 'pill' | 'full') => expect.poll(() => barState(page), { timeout: 10_000 }).toBe(state);

it('folds on the way down, and unfolds after a scroll up, a rest or a long press (phone)', async () => {
  await reading(`/zh${LONG}`, PHONE, async (page) => {
    expect(await barState(page)).toBe('away');
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 1200);
    await becomes(page, 'pill');
    const pill = folded(page);
    expect(await pill.getAttribute('aria-label')).toMatch(/^EN/);
    // It comes with a movement: this is its place without that
    expect(
      await pill.evaluate(({ offsetLeft, offsetWidth, offsetHeight }: HTMLElement) => [offsetLeft > 300, offsetWidth, offsetHeight]),
    ).toEqual([true, 44, 44]);
    await becomes(page, 'full');
    for (const name of [/^EN/, /^简/, /^繁/, /双语/]) {
      const cell = await readingBar(page, 'zh').getByRole('group').getByRole('link', { name }).boundingBox();
      expect([Math.round(cell?.width ?? 0) >= 44, Math.round(cell?.height ?? 0) >= 44]).toEqual([true, true]);
    }
    await page.mouse.wheel(0, 200);
    await becomes(page, 'pill');
    await page.mouse.wheel(0, -60);
    await becomes(page, 'full');
    expect(
      await readingBar(page, 'zh')
        .getByText(((await headline(page).textContent()) ?? '').trim())
        .isVisible(),
    ).toBe(true);
    await page.mouse.wheel(0, 200);
    await becomes(page, 'pill');
    const box = (await pill.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(box.x + 22, box.y + 22);
    await page.mouse.down();
    await becomes(page, 'full');
    await page.mouse.up();
    expect(page.url()).toBe(`${origin}/zh${LONG}`);
    expect(await widthOf(page)).toBe(390);
  });
});

it('a press acts on the control on which it began, also if the bar unfolds or folds before it ends (phone)', async () => {
  // A long press takes a minute here: a busy machine may need more than half a second for a short one
  const slowLongPress = callOf(() => {
    const start = window.setTimeout.bind(window);
    window.setTimeout = ((act: () => void, pause?: number) => start(act, pause === 500 ? 60_000 : pause)) as typeof window.setTimeout;
  });
  const work = async (page: Page) => {
    const pressWhile = async (scroll: number, state: 'pill' | 'full', box: { x: number; y: number } | null) => {
      await page.mouse.move((box?.x ?? 0) + 22, (box?.y ?? 0) + 22);
      await page.mouse.down();
      await page.mouse.wheel(0, scroll);
      await becomes(page, state);
      await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one instanceof CSSTransition && one.finished)));
      await page.mouse.up();
    };
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 1200);
    await becomes(page, 'pill');
    await pressWhile(-60, 'full', await folded(page).boundingBox());
    await page.waitForURL(`${origin}/en${LONG}`);
    await becomes(page, 'full');
    await pressWhile(200, 'pill', await inBar(page, 'en', 'zh').boundingBox());
    await page.waitForURL(`${origin}/zh${LONG}`);
  };
  await reading(`/zh${LONG}`, { viewport: { width: 390, height: 844 } }, work, true, slowLongPress);
});

it('covers neither what has the focus nor the end of the page, and the pill stands above the player', async () => {
  await listening(`/en${LONG}`, PHONE, BOTH, async (page) => {
    await scrollTo(block(page, 'p3'), 90);
    await becomes(page, 'full');
    const bar = (await inBar(page, 'en', 'zh').first().boundingBox())?.y ?? 0;
    for (let n = 0; n < 3; n++) {
      await page.keyboard.press('Tab');
      const { bottom, inText } = await page.evaluate(() => ({
        bottom: document.activeElement?.getBoundingClientRect().bottom ?? 0,
        inText: document.activeElement?.closest('article') !== null,
      }));
      if (inText) expect(bottom).toBeLessThanOrEqual(bar);
    }
    await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await becomes(page, 'full');
    const end = await page.getByRole('contentinfo').evaluate((foot) => foot.getBoundingClientRect().bottom);
    expect(end).toBeLessThan(844 - 56 + 1); // the end of the scroll is a whole pixel, that of the page need not be
    await scrollTo(block(page, 'p3'), 90);
    await becomes(page, 'full');
    await readingBar(page, 'en').getByRole('button', { name: messages.en.Listen.listen }).tap();
    await player(page).waitFor();
    await becomes(page, 'pill');
    const bottom = () => folded(page).evaluate((pill) => pill.getBoundingClientRect().bottom);
    await expect.poll(async () => (await bottom()) <= (await topOf(player(page)))).toBe(true);
  });
});

it.each([
  ['/en', '', DESK],
  ['/zh', '/both', DESK],
  ['/zh', '', PHONE],
] as const)('is not on the screen in any frame of a page that opens at its top: %s…%s', async (edition, mode, options) => {
  const seen = (page: Page) => page.evaluate(() => document.documentElement.dataset.seen);
  const work = async (page: Page) => {
    await expect.poll(() => barState(page)).toBe('away');
    await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one instanceof CSSTransition && one.finished)));
    expect(await seen(page)).toBeUndefined();
    await scrollTo(block(page, 'p4'), 90);
    await expect.poll(() => seen(page)).toBeDefined(); // what looks for it would see it
  };
  await reading(edition + LONG + mode, options, work, true, callOf(noteSight));
});

it('says at an arrival in mid-story which paper and which story this is, and covers nothing of the paragraph', async () => {
  await reading(`/en${LONG}#p7`, PHONE, async (page) => {
    const words = ((await headline(page).textContent()) ?? '').trim();
    await expect.poll(() => readingBar(page, 'en').getByText(words).isVisible()).toBe(true);
    expect(await topOf(block(page, 'p7'))).toBeGreaterThanOrEqual(40);
    await turn(page, 'p7', 'zh', () => inBar(page, 'en', 'zh').tap());
  });
});

it('lists its keys, which can be switched off', async () => {
  await reading(`/en${LONG}`, DESK, async (page) => {
    await scrollTo(block(page, 'p4'), 90);
    await readingBar(page, 'en').getByRole('button', { name: messages.en.Bar.keys.help }).click();
    const help = page.getByRole('dialog', { name: messages.en.Bar.keys.title });
    for (const word of ['other', 'both', 'search'] as const)
      expect(await help.getByText(messages.en.Bar.keys[word]).isVisible()).toBe(true);
    await help.getByRole('checkbox', { name: messages.en.Bar.keys.on }).uncheck();
    await help.getByRole('button', { name: messages.en.Bar.keys.close }).click();
    for (const key of ['t', 'b', '/', '?']) await page.keyboard.press(key);
    expect(await help.isVisible()).toBe(false);
    expect(page.url()).toBe(`${origin}/en${LONG}`);
  });
});

it('is at the top of wide screens with label and headline, also on a page in both languages', async () => {
  await reading(`/zh${LONG}/both`, DESK, async (page) => {
    await scrollTo(block(page, 'p5'), 90);
    await expect.poll(() => barState(page)).not.toBe('away');
    const bar = readingBar(page, 'zh');
    expect(await bar.evaluate((element) => element.getBoundingClientRect().height)).toBe(56);
    expect(await bar.getByRole('link', { name: /双语/ }).getAttribute('aria-current')).toBe('true');
    await turn(page, 'p5', 'en', () => inBar(page, 'zh', 'en').click());
    await expect.poll(() => readingBar(page, 'en').getByText(messages.en.Format.comment, { exact: true }).isVisible()).toBe(true);
  });
});

it('changes the text size and keeps the paragraph where it is; the toolbar then says the same', async () => {
  await reading(`/en${LONG}`, DESK, async (page) => {
    await scrollTo(block(page, 'p5'), 90);
    await expect.poll(() => barState(page)).not.toBe('away');
    const before = await topOf(block(page, 'p5'));
    const inTheBar = readingBar(page, 'en');
    await summary(inTheBar).click();
    await inTheBar.getByRole('button', { name: messages.en.TextSize.larger, exact: true }).click();
    await inTheBar.getByRole('button', { name: messages.en.TextSize.larger, exact: true }).click();
    expect(Math.abs((await topOf(block(page, 'p5'))) - before)).toBeLessThanOrEqual(1);
    expect(await inTheBar.getByRole('status').textContent()).toBe(messages.en.TextSize.steps.larger);
    await page.keyboard.press('Escape');
    await summary(textSize(page)).click();
    // A panel tells that it was opened a moment later
    await expect.poll(() => textSize(page).getByRole('status').textContent()).toBe(messages.en.TextSize.steps.larger);
  });
});
