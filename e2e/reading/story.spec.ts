import { describe, expect, it } from 'vitest';
import { shortCode } from '@/lib/record/short-code';
import { reading } from '../support/browser';
import { messages, origin } from '../support/paper';
import { record } from '../support/stories';
import { block, blocks, EVERY_BLOCK, headline, hrefs, standfirst, tracks, wordsIn } from '../support/story';

describe.each(['en', 'zh'] as const)('a story in %s', (locale) => {
  const t = messages[locale];

  it('has breadcrumb, headline, standfirst, source, times, credits, topics, recent stories and the code', async () => {
    const slug = 'nine-ways-to-weigh-fog';
    const article = record(slug);
    await reading(`/${locale}/ideas/${slug}`, { javaScriptEnabled: false }, async (page) => {
      const crumb = page.getByRole('navigation', { name: t.Story.breadcrumb }).getByRole('link');
      expect(await crumb.first().textContent()).toBe(t.Site.home);
      expect(await crumb.nth(1).getAttribute('href')).toBe(`/${locale}/news`);
      expect(await headline(page).count()).toBe(1);
      expect(await wordsIn(headline(page))).toBe(article.title[locale]);
      expect(await standfirst(page).textContent()).toBe(article.summary?.[locale]);
      const byline = page.getByRole('complementary', { name: t.Story.byline });
      const names = article.credits.map(({ name }) => name[locale] ?? name.en);
      for (const text of [t.Role.reporter, t.Role.translator, t.Role.reviewer, article.source[locale], ...names])
        expect(await byline.textContent()).toContain(text);
      const times = await byline
        .getByRole('time')
        .evaluateAll((all) => all.map((time) => [time.getAttribute('datetime'), time.textContent]));
      expect(times.map(([at]) => at)).toEqual([article.publishedAt, article.updatedAt]);
      expect(times[0]?.[1]).toMatch(locale === 'en' ? /^\d+ October 2024, \d\d:\d\d$/ : /^2024年10月\d+日 \d\d:\d\d$/);
      expect(await page.getByRole('region', { name: t.Story.correction }).textContent()).toContain(article.corrections?.[0]?.[locale]);
      expect(await page.getByRole('region', { name: t.Story.topics }).getByRole('link').count()).toBe(article.topics.length);
      const latest = page.getByRole('region', { name: t.Latest.title });
      expect(await latest.getByRole('listitem').count()).toBe(5);
      expect((await hrefs(latest.getByRole('link'))).filter((href) => href?.endsWith(slug))).toEqual([]);
      const code = new RegExp(`${origin}/s/${shortCode(article.id)}/${locale[0]}`);
      expect(await page.getByRole('img', { name: code }).count()).toBe(1);
      expect(await page.getByRole('region', { name: t.Story.readNext }).getByRole('article').count()).toBe(4);
    });
  });

  it('has a kicker for comment, video, poster and numbered series', async () => {
    for (const [path, label, front] of [
      ['harbour/the-lamp-that-counts-boats', t.Format.comment, 'formats/comment'],
      ['harbour/the-tide-in-twenty-seconds', t.Format.video, 'formats/video'],
      ['ideas/all-the-lamps-drawn', t.Format.poster, 'formats/poster'],
      ['words/how-a-number-moors', '12', 'series/moorings'],
    ] as const) {
      await reading(`/${locale}/${path}`, {}, async (page) => {
        const kicker = page.getByRole('article').first().getByRole('link', { name: label }).first();
        expect(await kicker.getAttribute('href')).toBe(`/${locale}/${front}`);
        expect((await kicker.boundingBox())?.y).toBeLessThan((await headline(page).boundingBox())?.y ?? 0);
      });
    }
  });

  it('renders every kind of block', async () => {
    await reading(`/${locale}${EVERY_BLOCK}`, {}, async (page) => {
      const { body } = record('one-of-each');
      const anchors = await blocks(page).evaluateAll((all) => all.map(({ id }) => id));
      expect(anchors).toEqual(body.map((_, n) => `p${n + 1}`));
      const found = {
        paragraph: blocks(page, 'p'),
        heading: blocks(page, 'h2'),
        quote: page.getByRole('blockquote'),
        list: blocks(page, 'ul').getByRole('listitem'),
        numbered: blocks(page, 'ol').getByRole('listitem'),
        image: block(page, 'p14').getByRole('img'),
        gallery: page.getByRole('region', { name: t.Story.gallery }).getByRole('figure'),
        figures: block(page, 'p21').getByRole('definition'),
        table: page.getByRole('table').getByRole('cell'),
        strong: blocks(page, 'p').getByRole('strong'),
        link: blocks(page, 'p').getByRole('link'),
      };
      for (const [kind, one] of Object.entries(found)) expect(await one.count(), kind).toBeGreaterThan(0);
      const credit = locale === 'en' ? 'Drawing: Lantern Post' : '绘图：灯塔报';
      expect((await page.getByRole('region', { name: t.Story.gallery }).innerText()).split(credit)).toHaveLength(2); // once for all
      const captions = await tracks(page).evaluateAll((all) =>
        all.map((track) => [track.getAttribute('srclang'), track.hasAttribute('default')]),
      );
      expect(captions).toEqual([
        ['en', locale === 'en'],
        ['zh-Hans', locale === 'zh'],
      ]);
    });
  });

  it('links to the previous and the next part of its series', async () => {
    await reading(`/${locale}/words/how-a-number-moors`, {}, async (page) => {
      const series = page.getByRole('navigation', { name: t.Story.seriesNav.replace('{series}', locale === 'en' ? 'Moorings' : '系泊') });
      expect(await hrefs(series.getByRole('link'))).toEqual([
        `/${locale}/words/why-nets-have-no-corners`,
        `/${locale}/words/what-a-bell-leaves-out`,
      ]);
    });
  });
});

it('shows untranslated blocks in their place, marked', async () => {
  await reading('/zh/hills/the-stair-that-was-left', {}, async (page) => {
    const langs = await blocks(page).evaluateAll((all) => all.slice(0, 7).map((one) => one.getAttribute('lang')));
    expect(langs).toEqual([null, null, null, null, 'en', 'en', 'en']);
    // One mark for all blocks that follow, whatever their kind: up to the picture, whose credit is in Chinese, and after it
    const { whole, partly } = messages.zh.Translation;
    expect(await page.getByText(new RegExp(`^(${whole}|${partly})$`)).allTextContents()).toEqual([whole, partly, whole]);
  });
});

it('a list marks stories that exist only in the other language, and links to an edition that has them', async () => {
  await reading('/zh/topics/dialect', {}, async (page) => {
    const item = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'A riddle that stays in English' }) });
    expect(await item.getByRole('heading').getAttribute('lang')).toBe('en');
    expect(await hrefs(item.getByRole('heading').getByRole('link'))).toEqual(['/en/words/a-riddle-in-english']);
    expect(await item.getByText(messages.zh.Card.onlyIn, { exact: true }).count()).toBe(1);
  });
});
