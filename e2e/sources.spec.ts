import { expect, it } from 'vitest';
import sourcesFile from '@/content/sources.json';
import { LOCALES, messages, origin, reading, ask, withBrowser } from './support/browser';
import { demoStories } from './support/demo-stories';

withBrowser();
const stories = demoStories();
const { sources } = sourcesFile;
const graphics = stories.filter(({ article }) => article.source.en === 'Bayward Graphics').map(({ slug }) => slug);

it.each(LOCALES)('a story leads to its source, and that to all of its stories: %s', async (locale) => {
  await reading(`/${locale}/nature/low-tide-poster`, {}, async (page) => {
    await page.locator('aside dl a[href*="/sources/"]').click();
    await page.waitForURL(`**/${locale}/sources/bayward-graphics`);
    const slugs = await page
      .locator('.rows h2 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1)));
    expect(slugs.sort()).toEqual(graphics.sort());
    expect(await page.locator('link[type="application/rss+xml"]').first().getAttribute('href')).toBe(
      `${origin}/${locale}/sources/bayward-graphics/feed.xml`,
    );
    await page.locator('.crumb').getByRole('link', { name: messages[locale].Sources.title }).click();
    await page.waitForURL(`**/${locale}/sources`);
    expect(await page.locator('.sources li').count()).toBe(sources.length);
    const counts = await page.locator('.sources .meta').allTextContents();
    expect(counts.map((count) => parseInt(count))).toEqual([stories.length - graphics.length, graphics.length]); // the demo paper has no other source
  });
});

it('a story in one language belongs to its source all the same', async () => {
  for (const path of ['/zh/culture/opera-in-the-bamboo', '/zh-hant/culture/opera-in-the-bamboo', '/en/language/six-tones-on-a-keyboard'])
    expect(await (await ask(path)).text()).toContain(`${path.split('/')[1]}/sources/bayward-newsroom"`);
});

it('structured data names the source of a story', async () => {
  const html = await (await ask('/zh-hant/nature/low-tide-poster')).text();
  expect(html).toContain('"sourceOrganization":{"@type":"Organization","name":"向灣圖示"}');
});
