import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { reading } from '../support/browser';
import { messages, origin } from '../support/paper';
import { component, LONG, summary, textSize, widthOf } from '../support/story';

const menu = (page: Page) => page.getByRole('navigation', { name: messages.en.Site.menu });
const opener = (page: Page) => summary(component(page, 'site-menu'));
const sizes = (page: Page) => page.getByRole('button', { name: messages.en.TextSize.larger, exact: true });
const hasFocus = (locator: ReturnType<typeof opener>) => locator.evaluate((element) => element === document.activeElement);

/** Presses the first link of the text that is on the screen and not covered by the panel. */
async function pressALinkBeside(page: Page): Promise<void> {
  const found = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => {
      const panel = document.querySelector('details[open] > :last-child')?.getBoundingClientRect();
      const boxes = links.map((link) => link.getClientRects()[0]).filter((box) => box !== undefined);
      const box = boxes.find(({ top, bottom }) => top > 0 && bottom < innerHeight && !(panel && bottom > panel.top && top < panel.bottom));
      return box && { x: box.left + 4, y: (box.top + box.bottom) / 2 };
    });
  if (!found) throw new Error('There is no link beside the panel');
  await page.mouse.click(found.x, found.y);
}

describe('a panel that opens over the page', () => {
  it.each([
    ['the menu', '/en', opener, menu],
    ['text size', `/en${LONG}`, (page: Page) => summary(textSize(page)), sizes],
  ] as const)(
    '%s: Escape closes it and returns the focus; so does tabbing out; a press beside it does only that',
    async (_, path, button, panel) => {
      await reading(path, {}, async (page) => {
        await button(page).focus();
        await page.keyboard.press('Enter');
        expect(await panel(page).isVisible()).toBe(true);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Escape');
        expect(await panel(page).isVisible()).toBe(false);
        expect(await hasFocus(button(page))).toBe(true);

        await page.keyboard.press('Enter');
        await page.keyboard.press('Shift+Tab');
        expect(await panel(page).isVisible()).toBe(false);
        expect(await hasFocus(button(page))).toBe(false);

        // Opened by a pointer, which in some browsers leaves the focus where it was
        await button(page).click();
        await page.evaluate(() => (document.activeElement as HTMLElement).blur());
        await page.keyboard.press('Escape');
        expect(await panel(page).isVisible()).toBe(false);

        await button(page).click();
        await pressALinkBeside(page);
        expect(await panel(page).isVisible()).toBe(false);
        expect(page.url()).toBe(origin + path);
        await pressALinkBeside(page); // closed: the same press follows the link, or opens what it opens in place
        await expect.poll(async () => page.url() !== origin + path || (await page.getByRole('dialog').isVisible())).toBe(true);
      });
    },
  );

  it('a press beside the menu closes it and does nothing else without script, too', async () => {
    await reading('/en', { javaScriptEnabled: false }, async (page) => {
      await opener(page).click();
      expect(await menu(page).isVisible()).toBe(true);
      await pressALinkBeside(page);
      expect(await menu(page).isVisible()).toBe(false);
      expect(page.url()).toBe(`${origin}/en`);
    });
  });
});

it.each([
  [390, 844],
  [320, 568],
])('the layout of a page in both languages is chosen in a sheet that is on the screen as a whole (%d px)', async (width, height) => {
  await reading(`/zh${LONG}/both`, { viewport: { width, height } }, async (page) => {
    await summary(component(page, 'pair-layout')).click();
    const order = page.getByRole('navigation', { name: messages.zh.Both.order });
    const script = page.getByRole('navigation', { name: messages.zh.Both.script });
    for (const part of [page.getByRole('button', { name: messages.zh.Both.cover }), order, script]) {
      const box = await part.boundingBox();
      expect(box?.y).toBeGreaterThan(height / 3);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
      expect([box?.x, (box?.x ?? 0) + (box?.width ?? 0)]).toEqual([16, width - 16]);
    }
    await order.getByRole('link', { name: messages.en.Both.first }).click();
    await page.waitForURL((url) => url.href !== `${origin}/zh${LONG}/both`);
  });
});

describe('the menu', () => {
  it.each([
    [390, 844],
    [320, 568],
  ])('begins with language, theme and text size on a phone, for the finger and the keyboard (%d px)', async (width, height) => {
    await reading(`/zh${LONG}`, { viewport: { width, height } }, async (page) => {
      const t = messages.zh;
      const panel = page.getByRole('navigation', { name: t.Site.menu });
      const languages = panel.getByRole('group', { name: t.Language.label }).getByRole('link');
      const theme = panel.getByRole('button', { name: t.Site.theme });
      const larger = panel.getByRole('button', { name: t.TextSize.larger });
      const smaller = panel.getByRole('button', { name: t.TextSize.smaller });
      await opener(page).focus();
      await page.keyboard.press('Enter');
      expect(await languages.count()).toBe(4);
      for (const control of [...(await languages.all()), theme, smaller, larger]) {
        await page.keyboard.press('Tab');
        expect(await hasFocus(control)).toBe(true);
        const box = await control.boundingBox();
        expect([Math.round(box?.width ?? 0) >= 44, Math.round(box?.height ?? 0) >= 44]).toEqual([true, true]);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height / 3);
      }
      expect(await panel.evaluate((sheet) => sheet.scrollTop)).toBe(0);
      await larger.click();
      await expect.poll(() => panel.getByRole('status').textContent()).toBe(t.TextSize.steps.large);
      await theme.click();
      await expect.poll(() => theme.getAttribute('aria-pressed')).toBe('true');
      expect(await widthOf(page)).toBe(width);
      await languages.first().click();
      await page.waitForURL(`${origin}/en${LONG}`);
      expect(await page.evaluate(() => [document.documentElement.dataset.theme, document.documentElement.dataset.size])).toEqual([
        'dark',
        '3',
      ]);
    });
  });

  it.each([768, 1440, 1920])('hangs from its button and stays on the screen (%d px)', async (width) => {
    await reading('/en', { viewport: { width, height: 900 } }, async (page) => {
      await opener(page).click();
      const [panel, button] = [await menu(page).boundingBox(), await opener(page).boundingBox()];
      const right = (box: typeof panel) => (box?.x ?? 0) + (box?.width ?? 0);
      expect(Math.abs(right(panel) - right(button))).toBeLessThanOrEqual(1);
      expect(panel?.x).toBeGreaterThanOrEqual(0);
      expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(900);
      expect(await widthOf(page)).toBeLessThanOrEqual(width);
    });
  });

  it.each([
    [390, 844],
    [320, 568],
  ])('is as wide as a phone, in two columns, and scrolls by itself (%d px)', async (width, height) => {
    await reading('/en', { viewport: { width, height } }, async (page) => {
      await opener(page).click();
      const panel = await menu(page).boundingBox();
      expect(panel).toMatchObject({ x: 0, width });
      const columns = await menu(page)
        .getByRole('listitem')
        .getByRole('link')
        .evaluateAll((all) => new Set(all.map((link) => Math.round(link.getBoundingClientRect().left))).size);
      expect(columns).toBe(2);
      expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(height);
      const last = menu(page).getByRole('link', { name: messages.en.Saved.title });
      await last.scrollIntoViewIfNeeded();
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(
        await menu(page)
          .getByRole('list')
          .filter({ has: page.getByRole('link', { name: messages.en.Archive.title }) })
          .getByRole('link')
          .allInnerTexts(),
      ).toEqual(expect.arrayContaining([expect.stringContaining(messages.en.Saved.title)]));
      await last.click();
      await page.waitForURL(`${origin}/en/saved`);
    });
  });
});
