import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readingTime, runningText } from '@/lib/record/reading-time';
import { callOf, reading } from '../support/browser';
import { type Locale, messages } from '../support/paper';
import { record } from '../support/stories';
import { progressLine } from '../support/reading-bar';
import { bodyOf, component, entry, LONG } from '../support/story';

describe('the length of a story', () => {
  const lengthOf = async (locale: Locale, path: string): Promise<string | undefined> => {
    let text: string | null = null;
    await reading(`/${locale}${path}`, { javaScriptEnabled: false }, async (page) => {
      const { byline, length } = messages[locale].Story;
      const found = entry(page.getByRole('complementary', { name: byline }), length);
      text = (await found.count()) ? await found.getByRole('definition').textContent() : null;
    });
    return text ?? undefined;
  };

  it('is in the byline: words or characters, by script, and minutes', async () => {
    const { body } = record('the-lamp-that-counts-boats');
    const en = readingTime(runningText(body, 'en'));
    const zh = readingTime(runningText(body, 'zh'));
    expect(Math.min(en.minutes, zh.minutes)).toBeGreaterThan(2);
    expect(await lengthOf('en', LONG)).toBe(`${en.words.toLocaleString('en')} words, ${en.minutes} min`);
    const characters = (Number((zh.han + zh.words).toPrecision(2)) || 0).toLocaleString('en');
    expect((await lengthOf('zh', LONG))?.replaceAll(',', '')).toBe(`约${characters.replaceAll(',', '')}字，${zh.minutes}分钟`);
    expect(await lengthOf('zh-hant', LONG)).toMatch(/^約[\d,]+字，\d分鐘$/);
  });

  it('is not stated for a film or a poster', async () => {
    expect(await lengthOf('en', '/harbour/the-tide-in-twenty-seconds')).toBeUndefined();
    expect(await lengthOf('zh', '/ideas/all-the-lamps-drawn')).toBeUndefined();
  });
});

describe('the reading progress line', () => {
  const drawn = (page: Page) => progressLine(page);
  const line = (page: Page) =>
    drawn(page).evaluate((element) => ({
      width: element.getBoundingClientRect().width / innerWidth,
      top: element.getBoundingClientRect().top,
      shown: getComputedStyle(element).visibility === 'visible',
    }));
  /** Scrolls through the text: at 0 its top is at the top of the screen, at 1 its end is at the bottom. */
  const goTo = (page: Page, way: number) =>
    bodyOf(page).evaluate((body, part) => {
      const { top, height } = body.getBoundingClientRect();
      scrollBy({ top: top + part * (height - innerHeight), behavior: 'instant' });
    }, way);

  it.each([
    ['en', 390, 'light'],
    ['zh', 1440, 'dark'],
  ] as const)('is as long as the share that has been read (%s, %d px, %s)', async (locale, width, colorScheme) => {
    await reading(`/${locale}${LONG}`, { viewport: { width, height: 844 }, colorScheme }, async (page) => {
      expect((await line(page)).width).toBe(0);
      for (const way of [0.25, 0.5, 0.75, 1]) {
        await goTo(page, way);
        await expect.poll(async () => (await line(page)).width).toBeCloseTo(way, 1);
        // The edge of the bar, which slides in: at the bottom of phones, at the top of wide screens
        const isAtEdge = async () => {
          const { top, shown } = await line(page);
          return shown && (width < 1024 ? top > 700 && top < 844 : top > 40 && top < 60);
        };
        await expect.poll(isAtEdge).toBe(true);
      }
      expect(await drawn(page).getAttribute('aria-hidden')).toBe('true');
      expect(await drawn(page).evaluate((element) => getComputedStyle(element).pointerEvents)).toBe('none');
    });
  });

  it('is measured by script in a browser without scroll-driven animations', async () => {
    const withoutSupport = () => {
      CSS.supports = () => false;
    };
    const work = async (page: Page) => {
      await goTo(page, 0.5);
      await expect
        .poll(() => component(page, 'reading-bar').evaluate((element) => Number(element.style.getPropertyValue('--read'))))
        .toBeCloseTo(0.5, 1);
    };
    await reading(`/en${LONG}`, {}, work, true, callOf(withoutSupport));
  });

  it('is not drawn under reduced motion, nor in print', async () => {
    await reading(`/en${LONG}`, { reducedMotion: 'reduce' }, async (page) => {
      await goTo(page, 0.5);
      expect((await line(page)).width).toBe(0);
    });
    await reading(`/en${LONG}`, {}, async (page) => {
      await goTo(page, 0.5);
      await expect.poll(() => drawn(page).isVisible()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await drawn(page).isVisible()).toBe(false);
    });
  });
});
