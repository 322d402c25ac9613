import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import type { Article } from '@/lib/record/schema';
import { readingTime, runningText } from '@/lib/record/reading-time';
import { messages, origin, reading, withBrowser } from './support/browser';

withBrowser();
const STORY = '/science/why-the-cluster-ranks-first';

describe('how long a story is', () => {
  const lengthOf = async (path: string): Promise<string | undefined> => {
    let text: string | null = null;
    await reading(path, { javaScriptEnabled: false }, async (page) => {
      const locale = path.startsWith('/zh-hant') ? 'zh-hant' : path.startsWith('/zh') ? 'zh' : 'en';
      const entry = page.locator('aside dl > div', { has: page.getByText(messages[locale].Story.length, { exact: true }) });
      text = (await entry.count()) ? await entry.locator('dd').textContent() : null;
    });
    return text ?? undefined;
  };

  it('stands in the byline: words or characters, and minutes, by script', async () => {
    const { body } = JSON.parse(readFileSync(join(inject('content'), 'articles/2025/why-the-cluster-ranks-first.json'), 'utf8')) as Article;
    const en = readingTime(runningText(body, 'en'));
    const zh = readingTime(runningText(body, 'zh'));
    expect([en.minutes, zh.minutes]).toEqual([4, 4]);
    expect(await lengthOf(`/en${STORY}`)).toBe(`${en.words} words, 4 min`);
    expect(await lengthOf(`/zh${STORY}`)).toBe(`约${Math.round((zh.han + zh.words) / 100) * 100}字，4分钟`);
    expect(await lengthOf(`/zh-hant${STORY}`)).toMatch(/^約\d+字，4分鐘$/);
  });

  it('is not said of a film or a poster', async () => {
    expect(await lengthOf('/en/cities/the-last-ferry-video')).toBeUndefined();
    expect(await lengthOf('/zh/science/laboratories-drawn')).toBeUndefined();
  });
});

describe('the reading progress line', () => {
  const line = (page: Page) =>
    page.locator('reading-progress').evaluate((element) => ({
      width: element.getBoundingClientRect().width / innerWidth,
      top: element.getBoundingClientRect().top,
      shown: getComputedStyle(element).position === 'fixed',
    }));
  /** Where the top of the text is at the top of the screen, and where its end is at the bottom. */
  const goTo = async (page: Page, way: number) => {
    await page.locator('.prose').evaluate((prose, part) => {
      const { top, height } = prose.getBoundingClientRect();
      scrollBy({ top: top + part * (height - innerHeight), behavior: 'instant' });
    }, way);
    await page.waitForTimeout(100);
  };

  it.each([
    ['en', 390, 'light'],
    ['zh', 1440, 'dark'],
  ] as const)('is as long as what has been read (%s, %d px, %s)', async (locale, width, colorScheme) => {
    await reading(`/${locale}${STORY}`, { viewport: { width, height: 844 }, colorScheme }, async (page) => {
      expect((await line(page)).width).toBe(0);
      for (const way of [0.25, 0.5, 0.75, 1]) {
        await goTo(page, way);
        const { width: drawn, top, shown } = await line(page);
        expect(drawn).toBeCloseTo(way, 1);
        expect([top, shown]).toEqual([0, true]);
      }
      expect(await page.locator('reading-progress').getAttribute('aria-hidden')).toBe('true');
      expect(await page.evaluate(() => document.elementFromPoint(5, 1)?.tagName)).not.toBe('READING-PROGRESS');
    });
  });

  it('is measured by script where the browser cannot', async () => {
    await reading('/en', {}, async (page) => {
      await page.addInitScript(() => {
        CSS.supports = () => false;
      });
      await page.goto(`${origin}/en${STORY}`);
      await goTo(page, 0.5);
      const read = await page.locator('reading-progress').evaluate((element) => Number(element.style.getPropertyValue('--read')));
      expect(read).toBeCloseTo(0.5, 1);
    });
  });

  it('is not drawn for readers who asked for less motion, nor on paper', async () => {
    await reading(`/en${STORY}`, { reducedMotion: 'reduce' }, async (page) => {
      await goTo(page, 0.5);
      expect((await line(page)).width).toBe(0);
    });
    await reading(`/en${STORY}`, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect((await line(page)).shown).toBe(false);
    });
  });
});
