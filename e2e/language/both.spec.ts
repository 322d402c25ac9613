import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { plainText } from '@/lib/record/inline';
import { reading } from '../support/browser';
import { messages, origin } from '../support/paper';
import { plate } from '../support/share';
import { record } from '../support/stories';
import { block, bothLink, edition, half, hrefs, LONG, openView, pairs, styleOf } from '../support/story';

const title = record('one-of-each').title.zh ?? '';

/** The pairs of the body: the anchor of each, and the language, text and position of its halves. */
const pairsOf = (page: Page) =>
  pairs(page).evaluateAll((all) =>
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
    await reading(locale + LONG + mode, { javaScriptEnabled }, async (page) => {
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
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    });
  });

  it('has the halves of a pair below one another on a phone', async () => {
    await reading(`/zh${LONG}/both`, { javaScriptEnabled, viewport: { width: 390, height: 844 } }, async (page) => {
      for (const { id, halves } of await pairsOf(page)) {
        expect(halves[1]?.top ?? 0, id).toBeGreaterThanOrEqual(halves[0]?.bottom ?? 1e9);
      }
    });
  });
});

it('pairs texts as the record does; a text without a partner stands alone in its column and shifts nothing', async () => {
  const { body } = record('the-stair-that-was-left');
  await reading('/en/hills/the-stair-that-was-left/both', {}, async (page) => {
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

it('highlights the pair under the pointer and the one with the focus', async () => {
  await reading(`/en${LONG}/both`, {}, async (page) => {
    const ground = (id: string) => styleOf(block(page, id), 'backgroundColor');
    const dark = await ground('p2');
    await half(page, 'p2', 'zh').hover();
    expect(await ground('p2')).not.toBe(dark);
    expect(await ground('p4')).toBe(dark);
    await block(page, 'p4')
      .getByRole('link', { name: messages.en.Both.paragraph.replace('{n}', '4') })
      .focus();
    expect(await ground('p4')).not.toBe(dark);
  });
});

it('is side by side or interleaved, as the reader chooses; the choice applies to the next page before its first paint', async () => {
  await reading(`/en${LONG}/both`, {}, async (page) => {
    await openView(page);
    await page.getByRole('button', { name: messages.en.Both.rows }).click();
    const [first] = await pairsOf(page);
    expect(first?.halves[1]?.top).toBeGreaterThanOrEqual(first?.halves[0]?.bottom ?? 1e9);
    await page.getByRole('navigation', { name: messages.en.Both.order }).getByRole('link', { name: messages.zh.Both.first }).click();
    await page.waitForURL('**/both-zh');
    expect(await page.evaluate(() => document.documentElement.dataset.pairs)).toBe('rows');
    await openView(page);
    expect(await page.getByRole('button', { name: messages.en.Both.rows }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: messages.en.Both.columns }).click();
    const [again] = await pairsOf(page);
    expect(again?.halves.map(({ top }) => Math.round(top))[1]).toBe(Math.round(again?.halves[0]?.top ?? 0));
  });
});

it('remembers the mode: lists lead to stories in both languages until one language is chosen', async () => {
  await reading(`/zh${LONG}`, {}, async (page) => {
    await bothLink(page).click();
    await page.waitForURL(`${origin}/zh${LONG}/both`);
    await page.goto(`${origin}/zh/words`);
    const link = page.getByRole('main').getByRole('link', { name: title }).first();
    await expect.poll(() => link.getAttribute('href')).toMatch(/\/both$/);
    await link.click();
    await page.waitForURL('**/both');
    await openView(page);
    expect(await page.getByRole('navigation', { name: messages.zh.Both.order }).count()).toBe(1);
    // A story in one language has no such page, so no link may lead to one
    await page.goto(`${origin}/zh/topics/dialect`);
    const links = await hrefs(page.getByRole('main').getByRole('link'));
    expect(links.filter((href) => /(a-riddle-in-english|a-verse-in-chinese)$/.test(href ?? '')).length).toBeGreaterThan(1);
    expect(links.filter((href) => /(a-riddle-in-english|a-verse-in-chinese)\/both/.test(href ?? ''))).toEqual([]);
    await page.goto(`${origin}/zh${LONG}/both`);
    await edition(page, 'en').click();
    await page.waitForURL(`${origin}/en${LONG}`);
    await page.goto(`${origin}/en/words`);
    expect((await hrefs(page.getByRole('link'))).filter((href) => href?.endsWith('/both'))).toEqual([]);
  });
});

it('links English pages to Traditional for a reader who has chosen Traditional', async () => {
  await reading(`/zh-hant${LONG}`, {}, async (page) => {
    await edition(page, 'zh-hant').click();
    await page.goto(`${origin}/en${LONG}`);
    const link = page.getByText(messages.en.Story.alsoIn).getByRole('link');
    await expect.poll(() => link.getAttribute('href')).toBe(`${origin}/zh-hant${LONG}`);
  });
});

it.each(['/en', '/zh'])('shows a correction in both languages, the leading one first (%s)', async (locale) => {
  const slug = 'nine-ways-to-weigh-fog';
  const [correction] = record(slug).corrections ?? [];
  for (const [mode, order] of [
    ['/both', locale === '/en' ? ['en', 'zh'] : ['zh', 'en']],
    [locale === '/en' ? '/both-zh' : '/both-en', locale === '/en' ? ['zh', 'en'] : ['en', 'zh']],
  ] as const) {
    await reading(`${locale}/ideas/${slug}${mode}`, {}, async (page) => {
      const note = page.getByRole('region', { name: messages[locale === '/en' ? 'en' : 'zh'].Story.correction });
      const [, ...notes] = await note.getByRole('paragraph').allInnerTexts();
      expect(notes).toEqual(order.map((language) => plainText(correction?.[language as 'en' | 'zh'] ?? '')));
    });
  }
});

it('choosing an edition on a list keeps the mode; an unknown stored value is ignored', async () => {
  await reading(`/zh${LONG}`, {}, async (page) => {
    await bothLink(page).click();
    await page.waitForURL('**/both');
    await page.goto(`${origin}/zh/words`);
    await edition(page, 'zh-hant').click();
    await page.waitForURL(`${origin}/zh-hant/words`);
    const link = page.getByRole('main').getByRole('link', { name: '一樣一件的架子' }).first();
    await expect.poll(() => link.getAttribute('href')).toMatch(/\/both$/);
    await page.evaluate(() => localStorage.setItem('both', 'fr'));
    await page.reload();
    expect((await hrefs(page.getByRole('link'))).filter((href) => href?.includes('/both'))).toEqual([]);
  });
});

it('prints both languages in two aligned columns, with the code and without the interface', async () => {
  await reading(`/en${LONG}/both`, { viewport: { width: 660, height: 900 } }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const { id, halves } of await pairsOf(page)) {
      expect(Math.abs((halves[0]?.top ?? 0) - (halves[1]?.top ?? 1000)), id).toBeLessThan(2);
      expect(halves[1]?.left ?? 0, id).toBeGreaterThan((halves[0]?.left ?? 0) + 200);
    }
    expect(await plate(page).isVisible()).toBe(true);
    for (const role of ['button', 'navigation', 'contentinfo'] as const) expect(await page.getByRole(role).count(), role).toBe(0);
    expect(await page.getByRole('heading', { name: messages.en.Latest.title }).count()).toBe(0);
  });
});
