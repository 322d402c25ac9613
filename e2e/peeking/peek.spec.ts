import { describe, expect, it } from 'vitest';
import { reading } from '../support/browser';
import { LANG, origin } from '../support/paper';
import { DEVICES, opened, other, partner, partners, peekButton, peekButtons, settle, tap, WRITTEN, wordsOf } from '../support/peek';
import { block, blocks, component, EVERY_BLOCK, LONG, runningText, summary, topOf } from '../support/story';

describe.each(DEVICES)('%s', (_, options) => {
  describe.each(WRITTEN)('a story in %s', (locale) => {
    it('shows the other language below each kind of text, fetches it once, and hides it again', async () => {
      const twin = await wordsOf(`/${other(locale)}${EVERY_BLOCK}`);
      await reading(`/${locale}${EVERY_BLOCK}`, options, async (page) => {
        const asked: string[] = [];
        // Only these types: the toggle prefetches the same page
        page.on('request', (request) => ['fetch', 'script'].includes(request.resourceType()) && asked.push(request.url()));
        // Two each of paragraphs, headings and bulleted lists; the only quotation and the only numbered list
        const texts = await runningText(page).evaluateAll((all) =>
          all.filter((one, n) => all.slice(0, n).filter(({ localName }) => localName === one.localName).length < 2).map(({ id }) => id),
        );
        const others = await blocks(page, ':is(figure, dl, table)').evaluateAll((all) => all.map(({ id }) => id));
        expect(texts.length).toBeGreaterThan(6);
        expect(others.length).toBeGreaterThan(3);
        for (const id of texts) {
          await block(page, id).scrollIntoViewIfNeeded();
          const before = await topOf(block(page, id));
          await tap(page, id, options);
          await partner(page, id).waitFor();
          expect(await partner(page, id).textContent()).toBe(twin[id]);
          expect(await partner(page, id).getAttribute('lang')).toBe(LANG[other(locale)]);
          expect(await block(page, id).evaluate((text) => text.nextElementSibling?.nextElementSibling?.id)).toBe(`peek-${id}`);
          expect(Math.abs((await topOf(block(page, id))) - before), `${id} moved`).toBeLessThan(1);
        }
        expect(await opened(page)).toBe(texts.length);
        expect(
          await partners(page).evaluateAll(
            (all) => all.filter((one) => 'pair' in one.dataset || one.querySelector('[data-pair], [id]')).length,
          ),
        ).toBe(0);
        expect(asked.filter((url) => url.endsWith(EVERY_BLOCK))).toEqual([`${origin}/${other(locale)}${EVERY_BLOCK}`]);
        expect(asked.filter((url) => url.includes('/elements/'))).toHaveLength(1);
        await tap(page, texts[0] ?? '', options); // the block
        await tap(page, `peek-${texts[1]}`, options); // or its partner
        await expect.poll(() => opened(page)).toBe(texts.length - 2);
        for (const id of others.slice(0, 1)) await block(page, id).click({ position: { x: 5, y: 5 } });
        await settle(page);
        expect(await opened(page)).toBe(texts.length - 2);
      });
    });
  });
});

describe('by keyboard', () => {
  it.each(WRITTEN)('one tab stop; arrows, Home and End from block to block; Enter and Space toggle, Escape closes (%s)', async (locale) => {
    await reading(`/${locale}${LONG}`, {}, async (page) => {
      const buttons = peekButtons(page, locale);
      const count = await runningText(page).count();
      expect(await buttons.count()).toBe(count);
      const focused = () => buttons.evaluateAll((all) => all.indexOf(document.activeElement as (typeof all)[number]));

      await summary(component(page, 'text-size')).focus();
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
      expect(await page.evaluate(() => document.activeElement?.closest('[id][data-pair], [aria-controls^="peek-"]'))).toBeNull();
      await page.keyboard.press('Shift+Tab');
      expect(await focused()).toBe(count - 1); // where it was left
      await page.keyboard.press('Home');
      expect(await focused()).toBe(0);

      const first = buttons.first();
      expect(await first.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Enter');
      await partner(page, 'p1').waitFor();
      expect(await first.getAttribute('aria-expanded')).toBe('true');
      expect(await first.getAttribute('aria-controls')).toBe('peek-p1');
      await page.keyboard.press('Escape');
      await expect.poll(() => opened(page)).toBe(0);
      expect(await first.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Space');
      await partner(page, 'p1').waitFor();
      await page.keyboard.press('Space');
      await expect.poll(() => opened(page)).toBe(0);
    });
  });

  it('Escape inside a partner closes it and moves the focus to its button', async () => {
    await reading(`/zh${LONG}`, {}, async (page) => {
      await tap(page, 'p4');
      await partner(page, 'p4').getByRole('link').focus();
      await page.keyboard.press('Escape');
      await expect.poll(() => opened(page)).toBe(0);
      expect(await peekButton(page, 'p4').evaluate((button) => button === document.activeElement)).toBe(true);
    });
  });

  it('a heading’s accessible name does not include its button', async () => {
    await reading(`/en${LONG}`, {}, async (page) => {
      const heading = (await block(page, 'p3').textContent()) ?? '';
      expect(await page.getByRole('heading', { name: heading, exact: true }).count()).toBe(1);
    });
  });
});
