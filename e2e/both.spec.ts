import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { plainText } from '@/lib/record/inline';
import type { Article } from '@/lib/record/schema';
import { messages, origin, reading, withBrowser } from './support/browser';

withBrowser();
const STORY = '/science/why-the-cluster-ranks-first';
const record = (slug: string): Article =>
  JSON.parse(readFileSync(join(inject('content'), `articles/2025/${slug}.json`), 'utf8')) as Article;

/** Of every pair of the body: its anchor, and its halves with the language and the place of each. */
const pairsOf = (page: Page) =>
  page.locator('.prose > .pair').evaluateAll((all) =>
    all.map((pair) => ({
      id: pair.id,
      halves: [...pair.querySelectorAll<HTMLElement>(':scope > [data-half]')].map((half) => {
        const { top, left, bottom } = half.getBoundingClientRect();
        return { lang: half.lang, text: half.innerText.trim(), top, left, bottom };
      }),
    })),
  );

describe.each([true, false])('a story in both languages (script: %s)', (javaScriptEnabled) => {
  it.each([
    ['/en', '/both', ['en', 'zh-Hans']],
    ['/en', '/both-zh', ['zh-Hans', 'en']],
    ['/zh', '/both', ['zh-Hans', 'en']],
    ['/zh-hant', '/both', ['zh-Hant', 'en']],
    ['/zh-hant', '/both-en', ['en', 'zh-Hant']],
  ])('%s…%s has every pair side by side on a wide screen, the leading language first', async (locale, mode, langs) => {
    await reading(locale + STORY + mode, { javaScriptEnabled }, async (page) => {
      const pairs = await pairsOf(page);
      expect(pairs.length).toBeGreaterThan(15);
      for (const { id, halves } of pairs) {
        expect(
          halves.map(({ lang }) => lang),
          id,
        ).toEqual(langs);
        const [first, second] = halves;
        expect(Math.abs((first?.top ?? 0) - (second?.top ?? 1000)), id).toBeLessThan(1);
        expect(second?.left ?? 0, id).toBeGreaterThan((first?.left ?? 0) + 300);
      }
      expect(await page.locator('h1').count()).toBe(1);
    });
  });

  it('has them below one another on a phone', async () => {
    await reading(`/zh${STORY}/both`, { javaScriptEnabled, viewport: { width: 390, height: 844 } }, async (page) => {
      for (const { id, halves } of await pairsOf(page)) {
        expect(halves[1]?.top ?? 0, id).toBeGreaterThanOrEqual(halves[0]?.bottom ?? 1e9);
      }
    });
  });
});

it('pairs what the record pairs; a text without a partner stands alone in its column and shifts nothing', async () => {
  const { body } = record('the-tree-that-walks-into-the-sea');
  await reading('/en/nature/the-tree-that-walks-into-the-sea/both', {}, async (page) => {
    const pairs = new Map((await pairsOf(page)).map(({ id, halves }) => [id, halves]));
    const column = pairs.get('p1')?.[0]?.left;
    let alone = 0;
    body.forEach((block, n) => {
      if (block.type !== 'paragraph') return;
      const halves = pairs.get(block.id ?? `p${n + 1}`) ?? [];
      const texts = [block.en, block.zh].flatMap((text) => (text === undefined ? [] : plainText(text)));
      expect(halves.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual(texts);
      if (texts.length === 1) {
        alone += 1;
        expect(halves[0]?.left).toBe(column);
      }
    });
    expect(alone).toBeGreaterThan(1);
  });
});

it('lights up the pair under the pointer and the one that has the focus', async () => {
  await reading(`/en${STORY}/both`, {}, async (page) => {
    const ground = (id: string) => page.locator(`#${id}`).evaluate((pair) => getComputedStyle(pair).backgroundColor);
    const dark = await ground('p2');
    await page.locator('#p2 [lang="zh-Hans"]').hover();
    expect(await ground('p2')).not.toBe(dark);
    expect(await ground('p4')).toBe(dark);
    await page.locator('#p4 > a').focus();
    expect(await ground('p4')).not.toBe(dark);
  });
});

it('is side by side or interleaved by choice; the choice is there before the first paint of the next page', async () => {
  await reading(`/en${STORY}/both`, {}, async (page) => {
    await page.getByRole('button', { name: messages.en.Both.rows }).click();
    const [first] = await pairsOf(page);
    expect(first?.halves[1]?.top).toBeGreaterThanOrEqual(first?.halves[0]?.bottom ?? 1e9);
    await page.locator('article nav a[href$="/both-zh"]').click();
    await page.waitForURL('**/both-zh');
    expect(await page.evaluate(() => document.documentElement.dataset.pairs)).toBe('rows');
    expect(await page.getByRole('button', { name: messages.en.Both.rows }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: messages.en.Both.columns }).click();
    const [again] = await pairsOf(page);
    expect(again?.halves.map(({ top }) => Math.round(top))[1]).toBe(Math.round(again?.halves[0]?.top ?? 0));
  });
});

it('remembers the mode: lists lead to stories in both languages until one language is chosen', async () => {
  await reading(`/zh${STORY}`, {}, async (page) => {
    await page.locator('language-toggle a[data-mode="both"]').click();
    await page.waitForURL(`${origin}/zh${STORY}/both`);
    await page.goto(`${origin}/zh/language`);
    const link = page.locator('.rows a.card__link[data-both]').first();
    await expect.poll(() => link.getAttribute('href')).toMatch(/\/both$/);
    await link.click();
    await page.waitForURL('**/both');
    expect(await page.locator('.both').count()).toBe(1);
    // A story in one language has no such page, and nothing leads to one
    await page.goto(`${origin}/zh/topics/cantonese`);
    expect(await page.locator('a[href*="six-tones-on-a-keyboard/both"], a[href*="opera-in-the-bamboo/both"]').count()).toBe(0);
    await page.goto(`${origin}/zh${STORY}/both`);
    await page.locator('language-toggle a[data-edition="en"]').click();
    await page.waitForURL(`${origin}/en${STORY}`);
    await page.goto(`${origin}/en/language`);
    expect(await page.locator('a[href$="/both"]').count()).toBe(0);
  });
});

it('leads a reader of Traditional from English pages to Traditional', async () => {
  await reading(`/zh-hant${STORY}`, {}, async (page) => {
    await page.locator('language-toggle a[data-edition="zh-hant"]').click();
    await page.goto(`${origin}/en${STORY}`);
    await expect.poll(() => page.locator('article > header a[data-edition]').getAttribute('href')).toBe(`${origin}/zh-hant${STORY}`);
  });
});

it.each(['/en', '/zh'])('shows a correction in both languages, the leading one first (%s)', async (locale) => {
  const slug = 'eleven-ways-to-look-inside-a-battery';
  const [correction] = record(slug).corrections ?? [];
  for (const [mode, order] of [
    ['/both', locale === '/en' ? ['en', 'zh'] : ['zh', 'en']],
    [locale === '/en' ? '/both-zh' : '/both-en', locale === '/en' ? ['zh', 'en'] : ['en', 'zh']],
  ] as const) {
    await reading(`${locale}/science/${slug}${mode}`, {}, async (page) => {
      const notes = await page.locator('[id^=correction-] > p + p').allInnerTexts();
      expect(notes).toEqual(order.map((language) => plainText(correction?.[language as 'en' | 'zh'] ?? '')));
    });
  }
});

it('choosing an edition on a list keeps the mode; a value that means nothing is no mode', async () => {
  await reading(`/zh${STORY}`, {}, async (page) => {
    await page.locator('language-toggle a[data-mode="both"]').click();
    await page.waitForURL('**/both');
    await page.goto(`${origin}/zh/language`);
    await page.locator('language-toggle a[data-edition="zh-hant"]').click();
    await page.waitForURL(`${origin}/zh-hant/language`);
    await expect.poll(() => page.locator('.rows a[data-both]').first().getAttribute('href')).toMatch(/\/both$/);
    await page.evaluate(() => localStorage.setItem('both', 'fr'));
    await page.reload();
    expect(await page.locator('a[href*="/both"]').count()).toBe(0);
  });
});

it('prints both languages in two aligned columns, with the code and without the interface', async () => {
  await reading(`/en${STORY}/both`, { viewport: { width: 660, height: 900 } }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const { id, halves } of await pairsOf(page)) {
      expect(Math.abs((halves[0]?.top ?? 0) - (halves[1]?.top ?? 1000)), id).toBeLessThan(2);
      expect(halves[1]?.left ?? 0, id).toBeGreaterThan((halves[0]?.left ?? 0) + 200);
    }
    expect(await page.locator('share-card [data-large=qr] img').isVisible()).toBe(true);
    const shown = page.locator(
      'button:visible, .mast__seg:visible, pair-layout:visible, article nav:visible, .nav:visible, .foot:visible, .latest:visible',
    );
    expect(await shown.count()).toBe(0);
  });
});
