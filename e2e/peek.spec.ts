import { describe, expect, it } from 'vitest';
import { LANG, messages, origin, reading, withBrowser } from './support/browser';
import { DEVICES, KINDS, opened, other, settle, STORY, tap, topOf, WRITTEN, wordsOf } from './support/peek';

withBrowser();

describe.each(DEVICES)('%s', (_, options) => {
  describe.each(WRITTEN)('a story in %s', (locale) => {
    it('shows the other language of each kind of text below it, once fetched, and hides it again', async () => {
      const twin = await wordsOf(`/${other(locale)}${KINDS}`);
      await reading(`/${locale}${KINDS}`, options, async (page) => {
        const asked: string[] = [];
        // The toggle's own prefetch is not the fetch of a partner
        page.on('request', (request) => ['fetch', 'script'].includes(request.resourceType()) && asked.push(request.url()));
        const { blocks, others } = await page.evaluate(() => {
          const all = [...document.querySelectorAll<HTMLElement>('.prose > [data-pair]')];
          const isText = (block: HTMLElement) => block.matches('p, h2, blockquote, ul, ol');
          return { blocks: all.filter(isText).map(({ id }) => id), others: all.filter((block) => !isText(block)).map(({ id }) => id) };
        });
        expect(blocks.length).toBeGreaterThan(10);
        expect(others.length).toBeGreaterThan(3);
        for (const id of blocks) {
          const before = await page
            .locator(`#${id}`)
            .scrollIntoViewIfNeeded()
            .then(() => topOf(page.locator(`#${id}`)));
          await tap(page, `#${id}`, options);
          const partner = page.locator(`#peek-${id}`);
          await partner.waitFor();
          expect(await partner.textContent()).toBe(twin[id]);
          expect(await partner.getAttribute('lang')).toBe(LANG[other(locale)]);
          expect(await page.locator(`#${id}`).evaluate((block) => block.nextElementSibling?.nextElementSibling?.id)).toBe(`peek-${id}`);
          expect(Math.abs((await topOf(page.locator(`#${id}`))) - before), `${id} moved`).toBeLessThan(1);
        }
        expect(await opened(page)).toBe(blocks.length);
        expect(await page.locator('.peek [data-pair], .peek[data-pair], .peek [id]').count()).toBe(0);
        expect(asked.filter((url) => url.endsWith(KINDS))).toEqual([`${origin}/${other(locale)}${KINDS}`]);
        expect(asked.filter((url) => url.includes('/elements/'))).toHaveLength(1);
        await tap(page, `#${blocks[0]}`, options); // the block
        await tap(page, `#peek-${blocks[1]}`, options); // or its partner
        await page.waitForFunction((left) => document.querySelectorAll('.peek').length === left, blocks.length - 2);
        for (const id of others.slice(0, 1)) await page.locator(`#${id}`).click({ position: { x: 5, y: 5 } });
        await settle(page);
        expect(await opened(page)).toBe(blocks.length - 2);
      });
    });
  });
});

describe('by keyboard', () => {
  it.each(WRITTEN)('one tab stop; arrows, Home and End from block to block; Enter and Space toggle, Escape closes (%s)', async (locale) => {
    await reading(`/${locale}${STORY}`, {}, async (page) => {
      const buttons = page.getByRole('button', { name: messages[locale].Peek.show });
      const count = await page.locator('.prose > :is(p, h2, blockquote, ul, ol)[data-pair]').count();
      expect(await buttons.count()).toBe(count);
      const focused = () => page.evaluate(() => [...document.querySelectorAll('.peekbtn')].indexOf(document.activeElement as Element));

      await page.locator('text-size summary').focus();
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(0);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(2);
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe(1);
      expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).opacity)).toBe('1');
      await page.keyboard.press('End');
      expect(await focused()).toBe(count - 1);
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(count - 1);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.prose p, .prose li, .peekbtn'))).toBeNull();
      await page.keyboard.press('Shift+Tab');
      expect(await focused()).toBe(count - 1); // where it was left
      await page.keyboard.press('Home');
      expect(await focused()).toBe(0);

      const first = buttons.first();
      expect(await first.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Enter');
      await page.locator('#peek-p1').waitFor();
      expect(await first.getAttribute('aria-expanded')).toBe('true');
      expect(await first.getAttribute('aria-controls')).toBe('peek-p1');
      await page.keyboard.press('Escape');
      await expect.poll(() => opened(page)).toBe(0);
      expect(await first.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Space');
      await page.locator('#peek-p1').waitFor();
      await page.keyboard.press('Space');
      await expect.poll(() => opened(page)).toBe(0);
    });
  });

  it('Escape inside a partner closes it and goes back to its button', async () => {
    await reading(`/zh${STORY}`, {}, async (page) => {
      await tap(page, '#p4');
      await page.locator('#peek-p4 a').focus();
      await page.keyboard.press('Escape');
      await expect.poll(() => opened(page)).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-controls'))).toBe('peek-p4');
    });
  });

  it('names no heading by its button', async () => {
    await reading(`/en${STORY}`, {}, async (page) => {
      const heading = (await page.locator('#p3').textContent()) ?? '';
      expect(await page.getByRole('heading', { name: heading, exact: true }).count()).toBe(1);
    });
  });
});
