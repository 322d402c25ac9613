import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { formatDay } from '@/lib/time/dates';
import { dayOf } from '@/lib/time/days';
import type { Article } from '@/lib/record/schema/article';
import { reading } from '../support/browser';
import { removeStory, saveStory } from '../support/newsroom';
import { ask, messages, ownPaper, soon } from '../support/paper';
import { STORIES } from '../support/stories';
import { hrefs } from '../support/story';

await ownPaper();
const ZONE = 'Asia/Hong_Kong';
const dayOfStory = ({ publishedAt }: Pick<Article, 'publishedAt'>) => dayOf(new Date(publishedAt), ZONE);
const counts = new Map<string, number>();
for (const { article } of STORIES) counts.set(dayOfStory(article), (counts.get(dayOfStory(article)) ?? 0) + 1);
const days = [...counts.keys()].sort();
const pathOf = (day: string) => `/archive/${day.replaceAll('-', '/')}`;
const around = (page: Page) => page.getByRole('navigation', { name: messages.en.Archive.around }).getByRole('link');

it.each(['en', 'zh-hant'] as const)('lists every day with stories, in the paper’s time zone, with their number: %s', async (locale) => {
  await reading(`/${locale}/archive/2024`, {}, async (page) => {
    expect(await page.getByRole('table').count()).toBe(12);
    const links = page.getByRole('cell').getByRole('link');
    expect(await hrefs(links)).toEqual(days.map((day) => `/${locale}${pathOf(day)}`));
    const figures = await links.evaluateAll((all) => all.map((link) => Number(link.querySelector('small')?.textContent)));
    expect(figures).toEqual(days.map((day) => counts.get(day)));
    const names = await links.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label') ?? ''));
    days.forEach((day, n) => expect(names[n]).toMatch(new RegExp(`^${formatDay(day, 'date', locale)}[,，]`)));
  });
});

it('links the years to a month, the month to a day, the day to a story, and the story back to its day', async () => {
  const locale = 'zh-hant';
  const day = '2024-10-20';
  await reading(`/${locale}`, {}, async (page) => {
    await page.getByRole('contentinfo').getByRole('link', { name: messages[locale].Archive.title }).click();
    await page.waitForURL(`**/${locale}/archive`);
    await page.getByRole('link', { name: formatDay('2024-10', 'month', locale) }).click();
    await page.waitForURL(`**${pathOf('2024-10')}`);
    await page
      .getByRole('cell')
      .getByRole('link', { name: formatDay(day, 'date', locale) })
      .click();
    await page.waitForURL(`**${pathOf(day)}`);
    const listed = page.getByRole('main').getByRole('listitem').getByRole('heading').getByRole('link');
    const slugs = (await hrefs(listed)).map((href) => href?.split('/').at(-1));
    expect(slugs.sort()).toEqual(STORIES.flatMap(({ slug, article }) => (dayOfStory(article) === day ? slug : [])).sort());
    await listed.first().click();
    await page.waitForURL(/nine-ways-to-weigh-fog/);
    await page.getByRole('complementary', { name: messages[locale].Story.byline }).getByRole('link').last().click();
    await page.waitForURL(`**${pathOf(day)}`);
  });
});

it('a month has its days, the newest first, each with its stories', async () => {
  const october = days.filter((day) => day.startsWith('2024-10')).reverse();
  await reading('/en/archive/2024/10', {}, async (page) => {
    const regions = page.getByRole('region').filter({ has: page.getByRole('heading', { level: 2 }) });
    const shown = await regions.evaluateAll((all) => all.map((day) => [day.querySelector('h2')?.id, day.querySelectorAll('li').length]));
    expect(shown).toEqual(october.map((day) => [day, counts.get(day)]));
  });
});

it('the links to the periods around skip those without stories', async () => {
  const shown: Record<string, (string | null)[]> = {};
  for (const path of ['/en/archive', '/en/archive/2024', '/en/archive/2024/09', '/en/archive/2024/10', '/en/archive/2024/10/18'])
    await reading(path, {}, async (page) => void (shown[path] = await hrefs(around(page))));
  expect(shown).toEqual({
    '/en/archive': [],
    '/en/archive/2024': [],
    '/en/archive/2024/09': ['/en/archive/2024/10'],
    '/en/archive/2024/10': ['/en/archive/2024/09'],
    '/en/archive/2024/10/18': ['/en/archive/2024/10/16', '/en/archive/2024/10/20'],
  });
});

it('the list of all stories links to the archive at its end', async () => {
  await reading('/zh/news/page/2', {}, async (page) => {
    await page.getByRole('link', { name: messages.zh.Archive.browse }).click();
    await page.waitForURL('**/zh/archive');
  });
});

it('a saved story counts within two seconds, today is marked, and a removed story no longer counts', async () => {
  const now = new Date();
  const [year] = dayOf(now, ZONE).split('-');
  const path = `/en${pathOf(dayOf(now, ZONE))}`;
  expect((await ask(path)).status).toBe(404);
  const publishedAt = new Date(now.getTime() - 1000).toISOString();
  saveStory('archive-today', { publishedAt });
  saveStory('archive-draft', { publishedAt, status: 'draft' });
  await expect.poll(async () => (await ask(path)).status, soon).toBe(200);
  await reading(`/en/archive/${year}`, {}, async (page) => {
    const today = page.getByRole('cell').getByRole('link', { name: formatDay(dayOf(now, ZONE), 'date', 'en') });
    expect([await today.getAttribute('href'), await today.getAttribute('aria-current')]).toEqual([path, 'date']);
    expect(await today.getAttribute('aria-label')).toMatch(/, 1 story$/);
  });
  removeStory('archive-today');
  await expect.poll(async () => (await ask(path)).status, soon).toBe(404);
});

it('a scheduled story counts when its time comes', async () => {
  const at = new Date(Date.now() + 3000);
  const path = `/zh${pathOf(dayOf(at, ZONE))}`;
  saveStory('archive-soon', { publishedAt: at.toISOString() });
  await expect.poll(async () => (await ask(path)).status, { timeout: 8000, interval: 50 }).toBe(200);
  expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
  removeStory('archive-soon');
});

it('a day with many stories has pages; its month shows the newest and links to all', async () => {
  for (let n = 0; n < 45; n++) saveStory(`archive-many-${n}`, { publishedAt: new Date(Date.UTC(2023, 4, 6, 1, n)).toISOString() });
  await expect.poll(async () => (await ask('/en/archive/2023/05/06/page/3')).status, { timeout: 10_000, interval: 100 }).toBe(200);
  expect((await ask('/en/archive/2023/05/06/page/4')).status).toBe(404);
  await reading('/en/archive/2023/05', {}, async (page) => {
    const day = page.getByRole('region', { name: /6 May/ });
    expect(await day.getByRole('listitem').count()).toBe(3);
    await day.getByRole('link', { name: messages.en.Archive.allOfDay.replace('{amount}', '45') }).click();
    await page.waitForURL('**/en/archive/2023/05/06');
    expect(await page.getByRole('main').getByRole('listitem').getByRole('article').count()).toBe(20);
    await page.getByRole('link', { name: messages.en.List.older }).click();
    await page.waitForURL('**/en/archive/2023/05/06/page/2');
    expect(await page.title()).toContain('6 May 2023');
  });
  await reading('/en/archive/2024', {}, async (page) => expect(await hrefs(around(page))).toContain('/en/archive/2023'));
});
