import { expect, it } from 'vitest';
import { reading } from '../support/browser';
import { messages, origin, textAt } from '../support/paper';
import { STORIES } from '../support/stories';
import { hrefs } from '../support/story';
const drawn = STORIES.filter(({ article }) => article.source.en === 'Lantern Drawing Room').map(({ slug }) => slug);

it.each(['en', 'zh-hant'] as const)('a story links to its source, and the source to all of its stories: %s', async (locale) => {
  const front = `/${locale}/sources/lantern-drawing-room`;
  await reading(`/${locale}/ideas/all-the-lamps-drawn`, {}, async (page) => {
    await page
      .getByRole('complementary', { name: messages[locale].Story.byline })
      .getByRole('link', { name: locale === 'en' ? 'Lantern Drawing Room' : /[画畫]室/ })
      .click();
    await page.waitForURL(`**${front}`);
    const listed = page.getByRole('main').getByRole('listitem').getByRole('heading').getByRole('link');
    expect((await hrefs(listed)).map((href) => href?.split('/').at(-1)).sort()).toEqual(drawn.toSorted());
    expect(await textAt(front)).toContain(`type="application/rss+xml" href="${origin}${front}/feed.xml"`);
    await page
      .getByRole('navigation', { name: messages[locale].Story.breadcrumb })
      .getByRole('link', { name: messages[locale].Sources.title })
      .click();
    await page.waitForURL(`**/${locale}/sources`);
    const sources = page.getByRole('main').getByRole('listitem').getByRole('article');
    const counts = (await sources.getByRole('paragraph').allTextContents()).filter((text) => /^\d/.test(text));
    expect(counts.map((count) => parseInt(count))).toEqual([STORIES.length - drawn.length, drawn.length]);
  });
});

it('a story in one language links to its source, too', async () => {
  for (const path of ['/zh/words/a-verse-in-chinese', '/zh-hant/words/a-verse-in-chinese', '/en/words/a-riddle-in-english'])
    expect(await textAt(path)).toContain(`${path.split('/')[1]}/sources/lantern-post-desk"`);
});

it('structured data names the source of a story', async () => {
  expect(await textAt('/zh-hant/ideas/all-the-lamps-drawn')).toContain('"sourceOrganization":{"@type":"Organization","name":"燈塔畫室"}');
});
