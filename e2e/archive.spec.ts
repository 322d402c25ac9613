import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { formatDay } from '@/lib/time/dates';
import { dayOf } from '@/lib/time/days';
import type { Article } from '@/lib/record/schema';
import { ask, LOCALES, messages, reading, withBrowser } from './support/browser';
import { demoStories } from './support/demo-stories';

withBrowser();
const ZONE = 'Asia/Hong_Kong';
const dayOfStory = ({ publishedAt }: Pick<Article, 'publishedAt'>) => dayOf(new Date(publishedAt), ZONE);
const stories = demoStories();
const counts = new Map<string, number>();
for (const { article } of stories) counts.set(dayOfStory(article), (counts.get(dayOfStory(article)) ?? 0) + 1);
const months = [...new Set([...counts.keys()].map((day) => day.slice(0, 7)))].sort();
const pathOf = (day: string) => `/archive/${day.replaceAll('-', '/')}`;

const written: string[] = [];
afterAll(() => written.forEach((file) => rmSync(file, { force: true })));

/** Saves a story of some moment. @returns its file */
function save(slug: string, publishedAt: Date, change: Partial<Article> = {}): string {
  const folder = join(inject('content'), 'articles/2025');
  const model = JSON.parse(readFileSync(join(folder, 'lions-on-poles.json'), 'utf8')) as Article;
  const file = join(folder, `${slug}.json`);
  const article = { ...model, ...change, id: slug, publishedAt: publishedAt.toISOString(), updatedAt: undefined };
  writeFileSync(file, JSON.stringify(article));
  written.push(file);
  return file;
}

describe.each(LOCALES)('in %s', (locale) => {
  it('has every day on which a story was published, in the paper’s time zone, with how many', async () => {
    await reading(`/${locale}/archive/2025`, {}, async (page) => {
      expect(await page.locator('table.cal').count()).toBe(12);
      const days = await page
        .locator('.cal td a')
        .evaluateAll((links) =>
          links.map(
            (link) => [link.getAttribute('href'), link.getAttribute('aria-label'), link.querySelector('small')?.textContent] as const,
          ),
        );
      const expected = [...counts].sort().map(([day, count]) => [`/${locale}${pathOf(day)}`, count] as const);
      expect(days.map(([href, , figure]) => [href, Number(figure)])).toEqual(expected);
      const names = [...counts].sort().map(([day]) => formatDay(day, 'date', locale));
      days.forEach(([, name], n) => expect(name).toMatch(new RegExp(`^${names[n]}[,，]`)));
    });
  });

  it('leads from the years to a month, from it to a day, and from it to a story', async () => {
    await reading(`/${locale}`, {}, async (page) => {
      await page.locator('.foot').getByRole('link', { name: messages[locale].Archive.title }).click();
      await page.waitForURL(`**/${locale}/archive`);
      const month = months.at(-1) ?? '';
      await page.locator(`.year__months a[href$="${pathOf(month)}"]`).click();
      await page.waitForURL(`**${pathOf(month)}`);
      const [day] = [...counts.keys()]
        .filter((one) => one.startsWith(month))
        .sort()
        .reverse();
      await page.locator(`.cal a[href$="${pathOf(day ?? '')}"]`).click();
      await page.waitForURL(`**${pathOf(day ?? '')}`);
      const listed = await page
        .locator('.rows h2 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1)));
      expect(listed.sort()).toEqual(stories.flatMap(({ slug, article }) => (dayOfStory(article) === day ? slug : [])).sort());
      await page.locator('.rows h2 a').first().click();
      await page.locator('aside dl a[href*="/archive/"]').click();
      await page.waitForURL(`**${pathOf(day ?? '')}`);
    });
  });
});

it('a month has its days, the newest first, each with its stories', async () => {
  await reading('/en/archive/2025/10', {}, async (page) => {
    const shown = await page
      .locator('.archive__day')
      .evaluateAll((days) => days.map((day) => [day.getAttribute('aria-labelledby'), day.querySelectorAll('li').length]));
    expect(shown).toEqual(
      [...counts]
        .filter(([day]) => day.startsWith('2025-10'))
        .sort()
        .reverse(),
    );
  });
});

it('the ways on lead only to what has stories, and over what has none', async () => {
  const around = (page: Page) =>
    page.locator('.around a').evaluateAll((links) => links.map((link) => `${link.getAttribute('rel')} ${link.getAttribute('href')}`));
  const shown: Record<string, string[]> = {};
  for (const path of ['/en/archive', '/en/archive/2025', '/en/archive/2025/09', '/en/archive/2025/10', '/en/archive/2025/10/18'])
    await reading(path, {}, async (page) => void (shown[path] = await around(page)));
  expect(shown).toEqual({
    '/en/archive': [],
    '/en/archive/2025': [],
    '/en/archive/2025/09': ['next /en/archive/2025/10'],
    '/en/archive/2025/10': ['prev /en/archive/2025/09'],
    '/en/archive/2025/10/18': ['prev /en/archive/2025/10/17', 'next /en/archive/2025/10/20'],
  });
});

it('the list of everything leads to the archive at its end', async () => {
  await reading('/zh/news/page/2', {}, async (page) => {
    await page.getByRole('link', { name: messages.zh.Archive.browse }).click();
    await page.waitForURL('**/zh/archive');
  });
});

it('a story that is saved counts within two seconds, today is marked, and what is withdrawn counts no more', async () => {
  const now = new Date();
  const path = `/en${pathOf(dayOf(now, ZONE))}`;
  expect((await ask(path)).status).toBe(404);
  const file = save('archive-today', new Date(now.getTime() - 1000));
  save('archive-draft', new Date(now.getTime() - 1000), { status: 'draft' });
  await expect.poll(async () => (await ask(path)).status, { timeout: 2000, interval: 50 }).toBe(200);
  await reading(path.slice(0, '/en/archive/2025'.length), {}, async (page) => {
    const marked = page.locator('[aria-current="date"]');
    expect(await marked.getAttribute('href')).toBe(path);
    expect(await marked.getAttribute('aria-label')).toMatch(/, 1 story$/);
  });
  rmSync(file);
  await expect.poll(async () => (await ask(path)).status, { timeout: 2000, interval: 50 }).toBe(404);
});

it('a scheduled story counts when its time comes', async () => {
  const at = new Date(Date.now() + 3000);
  const path = `/zh${pathOf(dayOf(at, ZONE))}`;
  save('archive-soon', at);
  await new Promise((done) => setTimeout(done, 1500));
  expect((await ask(path)).status).toBe(404);
  await expect.poll(async () => (await ask(path)).status, { timeout: 5000, interval: 50 }).toBe(200);
  expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
});

it('a long day has pages, and its month shows the newest of it and the way to all', async () => {
  for (let n = 0; n < 45; n++) save(`archive-many-${n}`, new Date(Date.UTC(2024, 4, 6, 1, n)));
  await expect.poll(async () => (await ask('/en/archive/2024/05/06/page/3')).status, { timeout: 5000, interval: 100 }).toBe(200);
  expect((await ask('/en/archive/2024/05/06/page/4')).status).toBe(404);
  await reading('/en/archive/2024/05', {}, async (page) => {
    expect(await page.locator('.archive__day li').count()).toBe(3);
    await page.locator('.archive__day .allbtn').click();
    await page.waitForURL('**/en/archive/2024/05/06');
    expect(await page.locator('.rows > li').count()).toBe(20);
    await page.locator('.pager .next').click();
    await page.waitForURL('**/en/archive/2024/05/06/page/2');
    expect(await page.title()).toContain('6 May 2024');
  });
  await reading('/en/archive/2025', {}, async (page) => {
    expect(await page.locator('.around a[rel="prev"]').getAttribute('href')).toBe('/en/archive/2024');
  });
});
