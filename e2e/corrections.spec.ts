import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, inject, it } from 'vitest';
import type { Article } from '@/lib/record/schema';
import { ask, LANG, LOCALES, messages, origin, reading, withBrowser } from './support/browser';
import { textOf } from './support/page-text';

withBrowser();

const articles = join(inject('content'), 'articles/2025');
const written = new Set<string>();
const model = JSON.parse(readFileSync('content/articles/2025/lions-on-poles.json', 'utf8')) as Article;
const html = async (path: string) => (await ask(path)).text();
/** The paper's promise. */
const soon = { timeout: 2000, interval: 50 };

function saveStory(slug: string, given: Partial<Article>) {
  written.add(join(articles, `${slug}.json`));
  const times = { publishedAt: '2025-01-01T09:00:00+08:00', updatedAt: '2025-12-01T09:00:00+08:00' };
  writeFileSync(join(articles, `${slug}.json`), JSON.stringify({ ...model, id: slug, ...times, ...given }));
}

afterEach(async () => {
  for (const path of written) rmSync(path, { force: true });
  written.clear();
  await expect.poll(() => html('/en/corrections'), soon).not.toContain('/corrected-');
});

const at = (day: number, minute = 0) => `2025-11-${String(day).padStart(2, '0')}T09:${String(minute).padStart(2, '0')}:00+08:00`;
const titled = (n: number | string) => ({ en: `Story of this test ${n}`, zh: `测试稿件${n}` });

it('stand newest first, day by day, each with the way to its note in the story, and back', async () => {
  saveStory('corrected-1', {
    title: titled(1),
    corrections: [
      { at: at(3), en: 'First.', zh: '其一。' },
      { at: at(9, 30), en: 'Third.', zh: '其三。' },
    ],
  });
  saveStory('corrected-2', { title: titled(2), corrections: [{ at: at(9, 5), en: 'Second.', zh: '其二。' }] });
  await expect.poll(() => html('/en/corrections'), soon).toContain('Second.');
  await reading('/en/corrections', { javaScriptEnabled: false }, async (page) => {
    const list = page.locator('.corrections');
    expect((await list.locator('h3').allTextContents()).slice(0, 3)).toEqual(['9 November 2025', '3 November 2025', '21 October 2025']);
    const first = list.locator('section').first().locator('li');
    expect(await first.allInnerTexts()).toEqual([
      expect.stringMatching(/^09:30\s+Story of this test 1\s+Third\.$/),
      expect.stringMatching(/^09:05\s+Story of this test 2\s+Second\.$/),
    ]);
    await list.getByRole('link', { name: 'Story of this test 1' }).first().click();
    await page.waitForURL(`${origin}/en/culture/corrected-1#correction-2`);
    const note = page.locator('#correction-2');
    expect(await note.innerText()).toContain('Third.');
    await note.getByRole('link', { name: messages.en.Story.allCorrections }).click();
    await page.waitForURL(`${origin}/en/corrections`);
  });
  const both = await html('/zh-hant/culture/corrected-1/both');
  for (const part of ['id="correction-1"', 'id="correction-2"', 'href="/zh-hant/corrections"']) expect(both).toContain(part);
});

it('go on over pages, each of which is its own address in every edition', async () => {
  for (let n = 1; n <= 25; n++)
    saveStory(`corrected-${n}`, { title: titled(n), corrections: [{ at: at(n), en: `Note ${n}.`, zh: `说明${n}。` }] });
  await expect.poll(() => html('/en/corrections/page/2'), soon).toContain('Note 1.');
  const notes = async (path: string) => [...textOf(await html(path)).matchAll(/Note (\d+)\./g)].map(([, n]) => Number(n));
  expect(await notes('/en/corrections')).toEqual(Array.from({ length: 20 }, (_, n) => 25 - n));
  expect(await notes('/en/corrections/page/2')).toEqual([5, 4, 3, 2, 1]);
  const second = await html('/zh-hant/corrections/page/2');
  expect(second).toContain(`<link rel="canonical" href="${origin}/zh-hant/corrections/page/2"`);
  for (const locale of LOCALES) expect(second).toContain(`hrefLang="${LANG[locale]}" href="${origin}/${locale}/corrections/page/2"`);
  expect(textOf(second)).toContain('說明1。');
  expect(second).not.toContain('id="two-languages"'); // the introduction is on the first page only
  expect(await html('/zh/corrections')).toContain('rel="next"');
  expect((await ask('/en/corrections/page/3')).status).toBe(404);
});

it('a changed one is there within two seconds; those of drafts, of stories to come and of stories that have gone never', async () => {
  const note = (en: string) => [{ at: at(5), en, zh: '说明。' }];
  const future = new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+Z/, '+00:00');
  saveStory('corrected-draft', { title: titled('draft'), status: 'draft', corrections: note('Of a draft.') });
  saveStory('corrected-later', {
    title: titled('later'),
    publishedAt: future,
    updatedAt: future,
    corrections: [{ at: future, en: 'Of tomorrow.', zh: '明日。' }],
  });
  saveStory('corrected-now', { title: titled('now'), corrections: note('Of today.') });
  await expect.poll(() => html('/en/corrections'), soon).toContain('Of today.');
  saveStory('corrected-now', { title: titled('now'), corrections: note('Reworded.') });
  await expect.poll(() => html('/en/corrections'), soon).toContain('Reworded.');
  const pages = await Promise.all(LOCALES.map((locale) => html(`/${locale}/corrections`)));
  expect(pages.join('\n')).not.toMatch(/Of a draft|Of tomorrow|corrected-draft|corrected-later|Of today/);
  rmSync(join(articles, 'corrected-now.json'));
  await expect.poll(() => html('/en/corrections'), soon).not.toContain('Reworded.');
});

it('what is in the other language only says so, and leads where the story is', async () => {
  const zh = {
    title: { zh: '只有中文的稿件' },
    summary: undefined,
    image: undefined,
    body: [{ type: 'paragraph', zh: '正文。' }],
  } satisfies Partial<Article>;
  saveStory('corrected-zh', { ...zh, corrections: [{ at: at(7), zh: '实为十一台。' }] });
  saveStory('corrected-half', { title: titled('half'), corrections: [{ at: at(6), zh: '还没有译出。' }] });
  await expect.poll(() => html('/en/corrections'), soon).toContain('实为十一台。');
  await reading('/en/corrections', {}, async (page) => {
    const [whole, half] = [page.locator('.corrections li').nth(0), page.locator('.corrections li').nth(1)];
    const link = whole.getByRole('link');
    expect([await link.getAttribute('href'), await link.getAttribute('lang')]).toEqual([
      '/zh/culture/corrected-zh#correction-1',
      'zh-Hans',
    ]);
    expect(await half.getByRole('link').getAttribute('href')).toBe('/en/culture/corrected-half#correction-1');
    for (const entry of [whole, half]) expect(await entry.locator('p').last().getAttribute('lang')).toBe('zh-Hans');
  });
});

it('no correction at all is said in words', async () => {
  const battery = join(articles, 'eleven-ways-to-look-inside-a-battery.json');
  const before = readFileSync(battery, 'utf8');
  writeFileSync(battery, JSON.stringify({ ...(JSON.parse(before) as Article), corrections: undefined }));
  await expect.poll(() => html('/en/corrections'), soon).toContain(messages.en.OwnPage.noCorrections);
  writeFileSync(battery, before);
  await expect.poll(() => html('/en/corrections'), soon).toContain('nine instruments');
});

it('paper has the text alone: no navigation, no pager', async () => {
  await reading('/zh/corrections', {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.ownpage__others').isVisible()).toBe(false);
    expect(await page.locator('.foot').isVisible()).toBe(false);
    expect(await page.locator('.corrections li').first().isVisible()).toBe(true);
  });
});
