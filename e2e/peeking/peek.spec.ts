import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeFinds } from '../support/axe';
import { reading } from '../support/browser';
import { LANG, messages, origin, textAt } from '../support/paper';
import {
  arrived,
  DEVICES,
  lookAt,
  opened,
  other,
  partner,
  partners,
  peekable,
  peekButton,
  peekButtons,
  scrollToShare,
  settle,
  tap,
  wordsOf,
} from '../support/peek';
import { block, blocks, EVERY_BLOCK, LONG, pressFromHere, runningText, summary, textSize, topOf, widthOf } from '../support/story';

describe.each(DEVICES)('%s', (_, options) => {
  const locale = options.hasTouch ? 'zh' : 'en';
  describe(`a story in ${locale}`, () => {
    it('shows the other language below each kind of text, fetches it once, and hides it again', async () => {
      const twin = await wordsOf(`/${other(locale)}${EVERY_BLOCK}`);
      await reading(`/${locale}${EVERY_BLOCK}`, { ...options, reducedMotion: 'reduce' }, async (page) => {
        const asked: string[] = [];
        // Only these types: the toggle prefetches the same page
        page.on('request', (request) => ['fetch', 'script'].includes(request.resourceType()) && asked.push(request.url()));
        // Two each of paragraphs, headings and bulleted lists; the only quotation and the only numbered list
        const texts = await runningText(page).evaluateAll((all) =>
          all.filter((one, n) => all.slice(0, n).filter(({ localName }) => localName === one.localName).length < 2).map(({ id }) => id),
        );
        const others = await blocks(page, 'figure').evaluateAll((all) => all.filter((one) => one.querySelector('img')).map(({ id }) => id));
        expect(texts.length).toBeGreaterThan(6);
        expect(others.length).toBeGreaterThan(0);
        for (const id of texts) {
          await block(page, id).scrollIntoViewIfNeeded();
          const before = await topOf(block(page, id));
          await tap(page, id, options);
          await arrived(page, id);
          expect(await partner(page, id).textContent()).toBe(twin[id]);
          expect(await partner(page, id).getAttribute('lang')).toBe(LANG[other(locale)]);
          expect(await block(page, id).evaluate((text) => text.nextElementSibling?.nextElementSibling?.id)).toBe(`peek-${id}`);
          expect(await lookAt(page, id), `${id} is seen`).toEqual({ begins: true, isWhole: true });
          const moved = before - (await topOf(block(page, id)));
          expect(moved, `${id} moved`).toBeGreaterThan(-1);
          // It moves up only as far as its partner needs
          const box = await partner(page, id).boundingBox();
          if (moved > 1) expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan((options.viewport?.height ?? 0) - 96); // the reading bar's place, and a margin
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
        for (const id of others.slice(0, 1)) await block(page, id).click({ position: { x: 5, y: 5 } }); // a picture, not its caption
        await settle(page);
        expect(await opened(page)).toBe(texts.length - 2);
      });
    });
  });
});

it.each([
  [320, 568, '5'],
  [1440, 900, '3'],
] as const)(
  'each block of a story has its partner, which is seen wherever the block is on the screen (%d × %d, text size %s)',
  async (width, height, size) => {
    await reading(`/zh${EVERY_BLOCK}`, { viewport: { width, height }, reducedMotion: 'reduce' }, async (page) => {
      const twin = await peekable(page);
      await page.evaluate((chosen) => localStorage.setItem('size', chosen), size);
      await page.goto(`${origin}/en${EVERY_BLOCK}`);
      const all = await peekable(page);
      expect(all.map(({ id, tag }) => id + tag)).toEqual(twin.map(({ id, tag }) => id + tag));
      const kinds = new Set(all.map(({ tag }) => tag));
      expect([...kinds].sort()).toEqual(['blockquote', 'figcaption', 'figure', 'h1', 'h2', 'ol', 'p', 'ul']);
      for (const [n, { id, text }] of all.entries()) {
        await scrollToShare(page, id, [0.25, 0.5, 0.75][n % 3] ?? 0.5);
        await pressFromHere(peekButton(page, id));
        await arrived(page, id);
        expect(await lookAt(page, id), `${id}, ${text.slice(0, 20)}`).toEqual({ begins: true, isWhole: true });
        const there = twin[n]?.text ?? '';
        expect(await partner(page, id).textContent()).toBe(there === text ? messages.en.Peek.missing : there);
      }
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(await axeFinds(page)).toEqual([]);
      expect(await widthOf(page)).toBeLessThanOrEqual(width);
    });
  },
);

it('a correction has its partner as paragraphs have, and is the same place in every edition', async () => {
  const path = '/ideas/nine-ways-to-weigh-fog';
  const note = (page: Page) => page.getByRole('region', { name: messages.en.Story.correction });
  await reading(`/en${path}`, { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' }, async (page) => {
    await note(page).scrollIntoViewIfNeeded();
    await note(page)
      .getByText(/There are nine/)
      .click();
    const there = note(page).getByText('本文早前的版本说有十种方法，实为九种。');
    await there.waitFor();
    expect(await there.getAttribute('lang')).toBe(LANG.zh);
    const [text, partner] = [
      await note(page)
        .getByText(/There are nine/)
        .boundingBox(),
      await there.boundingBox(),
    ];
    expect((partner?.y ?? 0) - (text?.y ?? 0) - (text?.height ?? 0)).toBeGreaterThanOrEqual(4);
    expect(await axeFinds(page)).toEqual([]);
    expect(await widthOf(page)).toBe(390);
    await there.click();
    await there.waitFor({ state: 'detached' });
  });
  for (const page of [`/en${path}`, `/zh${path}`, `/en${path}/both`])
    expect(await textAt(page), page).toContain('data-pair="correction-1"');
});

describe('by keyboard', () => {
  it('one tab stop; arrows, Home and End from block to block; Enter and Space toggle, Escape closes', async () => {
    const locale = 'zh';
    await reading(`/${locale}${LONG}`, {}, async (page) => {
      const buttons = peekButtons(page, locale);
      const all = await peekable(page);
      const [count, first] = [all.length, all.findIndex(({ id }) => id === 'p1')];
      expect(await buttons.count()).toBe(count);
      expect(first, 'headline and standfirst come before it').toBeGreaterThanOrEqual(2);
      const focused = () => buttons.evaluateAll((all) => all.indexOf(document.activeElement as (typeof all)[number]));

      await summary(textSize(page)).focus();
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(first);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(first + 2);
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe(first + 1);
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

      for (let n = 0; n < first; n++) await page.keyboard.press('ArrowDown');
      const button = peekButton(page, 'p1');
      expect(await button.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Enter');
      await arrived(page, 'p1');
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      expect(await button.getAttribute('aria-controls')).toBe('peek-p1');
      await page.keyboard.press('Escape');
      await expect.poll(() => opened(page)).toBe(0);
      expect(await button.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Space');
      await arrived(page, 'p1');
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
