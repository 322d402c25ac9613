import type { Page } from 'playwright';
import { afterEach, expect, it } from 'vitest';
import type { Article } from '@/lib/record/schema/article';
import { reading } from '../support/browser';
import { instant, removeStory, saveFile, saveStory, storyFile } from '../support/newsroom';
import { ask, LANG, LOCALES, messages, origin, ownPaper, soon, textAt } from '../support/paper';
import { record } from '../support/stories';
import { hrefs } from '../support/story';
import { textOf } from '../support/page-text';

await ownPaper();
/** The corrections of the list. */
const entries = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('time') });

const written = new Set<string>();

/** Saves a story that was published in 2024 and corrected since. */
function save(slug: string, given: Partial<Article>) {
  written.add(slug);
  saveStory(slug, { publishedAt: '2024-01-01T09:00:00+08:00', updatedAt: '2024-12-01T09:00:00+08:00', ...given });
}

afterEach(async () => {
  written.forEach(removeStory);
  written.clear();
  await expect.poll(() => textAt('/en/corrections'), soon).not.toContain('/corrected-');
});

const at = (day: number, minute = 0) => `2024-11-${String(day).padStart(2, '0')}T09:${String(minute).padStart(2, '0')}:00+08:00`;
const titled = (n: number | string) => ({ en: `Story of this test ${n}`, zh: `测试稿件${n}` });

it('corrections are listed newest first, day by day, each with a link to its note in the story, and back', async () => {
  save('corrected-1', {
    title: titled(1),
    corrections: [
      { at: at(3), en: 'First.', zh: '其一。' },
      { at: at(9, 30), en: 'Third.', zh: '其三。' },
    ],
  });
  save('corrected-2', { title: titled(2), corrections: [{ at: at(9, 5), en: 'Second.', zh: '其二。' }] });
  await expect.poll(() => textAt('/en/corrections'), soon).toContain('Second.');
  await reading('/en/corrections', { javaScriptEnabled: false }, async (page) => {
    expect((await page.getByRole('heading', { level: 3 }).allTextContents()).slice(0, 3)).toEqual([
      '9 November 2024',
      '3 November 2024',
      '21 October 2024',
    ]);
    expect((await entries(page).allInnerTexts()).slice(0, 2)).toEqual([
      expect.stringMatching(/^09:30\s+Story of this test 1\s+Third\.$/),
      expect.stringMatching(/^09:05\s+Story of this test 2\s+Second\.$/),
    ]);
    await page.getByRole('main').getByRole('link', { name: 'Story of this test 1' }).first().click();
    await page.waitForURL(`${origin}/en/hills/corrected-1#correction-2`);
    const note = page.getByRole('region', { name: messages.en.Story.correction }).filter({ hasText: 'Third.' });
    expect(await note.getAttribute('id')).toBe('correction-2');
    expect(await note.innerText()).toContain('Third.');
    await note.getByRole('link', { name: messages.en.Story.allCorrections }).click();
    await page.waitForURL(`${origin}/en/corrections`);
  });
  const both = await textAt('/zh-hant/hills/corrected-1/both');
  for (const part of ['id="correction-1"', 'id="correction-2"', 'href="/zh-hant/corrections"']) expect(both).toContain(part);
});

it('the list has pages, each with an address of its own in every edition', async () => {
  for (let n = 1; n <= 25; n++)
    save(`corrected-${n}`, { title: titled(n), corrections: [{ at: at(n), en: `Note ${n}.`, zh: `说明${n}。` }] });
  await expect.poll(() => textAt('/en/corrections/page/2'), soon).toContain('Note 1.');
  const notes = async (path: string) => [...textOf(await textAt(path)).matchAll(/Note (\d+)\./g)].map(([, n]) => Number(n));
  expect(await notes('/en/corrections')).toEqual(Array.from({ length: 20 }, (_, n) => 25 - n));
  expect(await notes('/en/corrections/page/2')).toEqual([5, 4, 3, 2, 1]);
  const second = await textAt('/zh-hant/corrections/page/2');
  expect(second).toContain(`<link rel="canonical" href="${origin}/zh-hant/corrections/page/2"`);
  for (const locale of LOCALES) expect(second).toContain(`hrefLang="${LANG[locale]}" href="${origin}/${locale}/corrections/page/2"`);
  expect(textOf(second)).toContain('說明1。');
  expect(second).not.toContain('id="two-languages"'); // the introduction is on the first page only
  expect(await textAt('/zh/corrections')).toContain('rel="next"');
  expect((await ask('/en/corrections/page/3')).status).toBe(404);
});

it('a changed correction is listed within two seconds; those of drafts, scheduled and removed stories are not', async () => {
  const note = (en: string) => [{ at: at(5), en, zh: '说明。' }];
  const future = instant(Date.now() + 3_600_000);
  save('corrected-draft', { title: titled('draft'), status: 'draft', corrections: note('Of a draft.') });
  save('corrected-later', {
    title: titled('later'),
    publishedAt: future,
    updatedAt: future,
    corrections: [{ at: future, en: 'Of tomorrow.', zh: '明日。' }],
  });
  save('corrected-now', { title: titled('now'), corrections: note('Of today.') });
  await expect.poll(() => textAt('/en/corrections'), soon).toContain('Of today.');
  save('corrected-now', { title: titled('now'), corrections: note('Reworded.') });
  await expect.poll(() => textAt('/en/corrections'), soon).toContain('Reworded.');
  const pages = await Promise.all(LOCALES.map((locale) => textAt(`/${locale}/corrections`)));
  expect(pages.join('\n')).not.toMatch(/Of a draft|Of tomorrow|corrected-draft|corrected-later|Of today/);
  removeStory('corrected-now');
  await expect.poll(() => textAt('/en/corrections'), soon).not.toContain('Reworded.');
});

it('a correction in the other language only declares it, and links to an edition that has the story', async () => {
  const zh = {
    title: { zh: '只有中文的稿件' },
    summary: undefined,
    image: undefined,
    body: [{ type: 'paragraph', zh: '正文。' }],
  } satisfies Partial<Article>;
  save('corrected-zh', { ...zh, corrections: [{ at: at(7), zh: '实为十一台。' }] });
  save('corrected-half', { title: titled('half'), corrections: [{ at: at(6), zh: '还没有译出。' }] });
  await expect.poll(() => textAt('/en/corrections'), soon).toContain('实为十一台。');
  await reading('/en/corrections', {}, async (page) => {
    const [whole, half] = [entries(page).nth(0), entries(page).nth(1)];
    const link = whole.getByRole('link');
    expect([await link.getAttribute('href'), await link.getAttribute('lang')]).toEqual(['/zh/hills/corrected-zh#correction-1', 'zh-Hans']);
    expect(await hrefs(half.getByRole('link'))).toEqual(['/en/hills/corrected-half#correction-1']);
    for (const entry of [whole, half]) expect(await entry.getByRole('paragraph').last().getAttribute('lang')).toBe('zh-Hans');
  });
});

it('the page says so if there is no correction', async () => {
  const before = record('nine-ways-to-weigh-fog');
  saveFile(storyFile('nine-ways-to-weigh-fog'), JSON.stringify({ ...before, corrections: undefined }));
  await expect.poll(() => textAt('/en/corrections'), soon).toContain(messages.en.OwnPage.noCorrections);
  saveFile(storyFile('nine-ways-to-weigh-fog'), JSON.stringify(before));
  await expect.poll(() => textAt('/en/corrections'), soon).toContain('There are nine.');
});

it('prints the text alone: no navigation, no pager', async () => {
  await reading('/zh/corrections', {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const role of ['navigation', 'contentinfo'] as const) expect(await page.getByRole(role).count(), role).toBe(0);
    expect(await entries(page).first().isVisible()).toBe(true);
  });
});

it('links in the text of a correction are underlined, in the list and in the story', async () => {
  const text = { en: 'The [*harbour*](/harbour) is meant.', zh: '指[*港口*](/harbour)。' };
  save('corrected-3', { title: titled(3), corrections: [{ at: at(4), ...text }] });
  await expect.poll(() => textAt('/en/corrections'), soon).toContain('is meant.');
  for (const path of ['/en/corrections', '/en/hills/corrected-3'])
    await reading(path, { javaScriptEnabled: false }, async (page) => {
      const link = page.getByText('is meant.').getByRole('link', { name: 'harbour', exact: true });
      expect(await link.evaluate((a) => getComputedStyle(a).textDecorationLine), path).toBe('underline');
    });
});
