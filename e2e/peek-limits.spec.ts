import { describe, expect, it } from 'vitest';
import { axeFinds } from './support/axe';
import { messages, origin, reading, withBrowser } from './support/browser';
import { KINDS, opened, STORY, tap, topOf, WRITTEN, wordsOf } from './support/peek';

withBrowser();

describe('where there is nothing to show', () => {
  it.each([
    ['zh', '.prose > p[lang="en"]'], // here it stands in English
    ['en', '.prose > p'], // and here nothing shows that it stands alone
  ] as const)('says that a paragraph is not translated (%s)', async (locale, block) => {
    const path = '/nature/the-tree-that-walks-into-the-sea';
    let waiting = '';
    await reading(`/zh${path}`, {}, async (page) => {
      waiting = (await page.locator('.prose > p[lang="en"]').first().textContent()) ?? '';
    });
    await reading(`/${locale}${path}`, {}, async (page) => {
      const id = await page.locator(block).filter({ hasText: waiting }).getAttribute('id');
      await tap(page, `#${id}`);
      await page.locator(`#peek-${id}`).waitFor();
      expect(await page.getByRole('alert').textContent()).toBe(messages[locale].Peek.missing);
      expect(await page.locator(`#peek-${id}`).getAttribute('lang')).toBeNull();
    });
  });

  it.each([
    ['the twin cannot be fetched', `**/zh${STORY}`],
    ['the script cannot be fetched', '**/elements/peek*'],
  ])('says so in the page’s language when %s, and tries again', async (_, url) => {
    await reading(
      `/en${STORY}`,
      {},
      async (page) => {
        await page.route(url, (route) => route.abort());
        await tap(page, '#p2');
        await page.getByRole('alert').waitFor();
        expect(await page.getByRole('alert').textContent()).toContain(messages.en.Peek.failed);
        await page.getByRole('button', { name: messages.en.Peek.retry }).click();
        await page.waitForTimeout(300);
        expect(await page.getByRole('alert').count()).toBe(1);
        await page.unroute(url);
        await page.getByRole('button', { name: messages.en.Peek.retry }).click();
        await page.locator('#peek-p2[lang="zh-Hans"]').waitFor();
        expect(await page.getByRole('alert').count()).toBe(0);
        expect(await opened(page)).toBe(1);
      },
      false, // the console reports what was cut off
    );
  });

  it('says that it takes a while', async () => {
    await reading(`/en${STORY}`, {}, async (page) => {
      await page.route(`**/zh${STORY}`, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.continue();
      });
      await tap(page, '#p2');
      await page.getByText(messages.en.Peek.loading).waitFor();
      await page.locator('#peek-p2[lang="zh-Hans"]').waitFor();
      expect(await opened(page)).toBe(1);
    });
  });

  it('a story in one language has no button, and without script none has', async () => {
    await reading('/en/language/six-tones-on-a-keyboard', {}, async (page) => {
      await page.waitForFunction(() => customElements.get('peek-story'));
      expect(await page.locator('peek-story, .peekbtn').count()).toBe(0);
    });
    for (const locale of WRITTEN) {
      await reading(`/${locale}${STORY}`, { javaScriptEnabled: false }, async (page) => {
        expect(await page.locator('.peekbtn').count()).toBe(0);
        expect(await page.locator('.tools > :not(a):visible').count()).toBe(0);
      });
    }
  });
});

it.each([
  [null, 'zh', 'zh-Hans'],
  ['zh-hant', 'zh-hant', 'zh-Hant'],
])('an English page shows Chinese in the script that the reader prefers (%s)', async (script, edition, lang) => {
  const words = await wordsOf(`/${edition}${STORY}`);
  await reading(`/en${STORY}`, {}, async (page) => {
    if (script) await page.evaluate((chosen) => localStorage.setItem('script', chosen), script);
    await tap(page, '#p2');
    await page.locator(`#peek-p2[lang="${lang}"]`).waitFor();
    expect(await page.locator('#peek-p2').textContent()).toBe(words.p2);
  });
});

it('a Traditional page shows English, also to a reader who prefers Traditional', async () => {
  await reading(`/zh-hant${STORY}`, {}, async (page) => {
    await page.evaluate(() => localStorage.setItem('script', 'zh-hant'));
    expect(await page.getByText(messages['zh-hant'].Peek.hint).isVisible()).toBe(true);
    await tap(page, '#p2');
    await page.locator('#peek-p2[lang="en"]').waitFor();
  });
});

it.each([390, 1440])('changing the language afterwards keeps the place (%d px)', async (width) => {
  await reading(`/en${STORY}`, { viewport: { width, height: 844 } }, async (page) => {
    for (const id of ['p2', 'p4', 'p5']) {
      await tap(page, `#${id}`);
      await page.locator(`#peek-${id}`).waitFor();
    }
    await page.locator('#p6').evaluate((block) => scrollBy({ top: block.getBoundingClientRect().top - 12, behavior: 'instant' }));
    const before = await topOf(page.locator('#p6'));
    await page.locator('a[data-twin="zh"]').evaluate((link: HTMLAnchorElement) => link.click());
    await page.waitForURL(`${origin}/zh${STORY}`);
    await page.waitForLoadState('load');
    expect(Math.abs((await topOf(page.locator('#p6'))) - before)).toBeLessThanOrEqual(2);
  });
});

it('prints what is open, and no button', async () => {
  await reading(`/en${STORY}`, {}, async (page) => {
    await tap(page, '#p2');
    await page.locator('#peek-p2').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#peek-p2').isVisible()).toBe(true);
    expect(await page.locator('.peekbtn').first().isVisible()).toBe(false);
    expect(await page.locator('.tools').isVisible()).toBe(false);
  });
});

it.each(WRITTEN)(
  'axe finds nothing with partners open, and nothing scrolls sideways: light and dark, 390 and 1440 px (%s)',
  async (locale) => {
    await reading(`/${locale}${KINDS}`, { reducedMotion: 'reduce' }, async (page) => {
      const texts = page.locator('.prose > :is(p, h2, blockquote, ul, ol)[data-pair]');
      for (const id of await texts.evaluateAll((all) => all.map(({ id }) => id))) {
        await page.locator(`[aria-controls="peek-${id}"]`).evaluate((button: HTMLButtonElement) => button.click());
        await page.locator(`#peek-${id}`).waitFor();
      }
      await page.locator('.peekbtn').first().focus();
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 844 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await axeFinds(page), `${colorScheme}, ${width} px`).toEqual([]);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  },
);
