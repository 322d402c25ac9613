import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { Article } from '@/lib/record/schema';
import { shortCode } from '@/lib/record/short-code';
import { messages, origin, reading, withBrowser } from './support/browser';

withBrowser();
const record = (slug: string): Article =>
  JSON.parse(readFileSync(join(inject('content'), `articles/2025/${slug}.json`), 'utf8')) as Article;

describe.each(['en', 'zh'] as const)('a story in %s', (locale) => {
  const t = messages[locale];

  it('has breadcrumb, label, headline, standfirst, source, times, credits, topics, recent stories and the code', async () => {
    const slug = 'eleven-ways-to-look-inside-a-battery';
    const article = record(slug);
    await reading(`/${locale}/science/${slug}`, { javaScriptEnabled: false }, async (page) => {
      const crumb = page.getByRole('navigation', { name: t.Story.breadcrumb });
      expect(await crumb.getByRole('link').first().textContent()).toBe(t.Site.home);
      expect(await crumb.getByRole('link').nth(1).getAttribute('href')).toBe(`/${locale}/news`);
      expect(await page.locator('h1').count()).toBe(1);
      expect((await page.locator('h1').textContent())?.trim()).toBe(article.title[locale]);
      expect(await page.locator('.deck').textContent()).toBe(article.summary?.[locale]);
      const byline = await page.locator('article > aside >> nth=0').textContent();
      for (const text of [t.Role.reporter, t.Role.translator, t.Role.reviewer, article.source[locale]]) expect(byline).toContain(text);
      for (const { name } of article.credits) expect(byline).toContain(name[locale] ?? name.en);
      const times = await page
        .locator('aside dl time')
        .evaluateAll((all) => all.map((time) => [time.getAttribute('datetime'), time.textContent]));
      expect(times.map(([at]) => at)).toEqual([article.publishedAt, article.updatedAt]);
      expect(times[0]?.[1]).toMatch(locale === 'en' ? /^\d+ October 2025, \d\d:\d\d$/ : /^2025年10月\d+日 \d\d:\d\d$/);
      expect(await page.locator('[id^=correction-]').textContent()).toContain(t.Story.correction);
      expect(await page.locator('.topics a').count()).toBe(article.topics.length);
      expect(await page.locator('.latest li').count()).toBe(7);
      expect(await page.locator(`.latest a[href$="${slug}"]`).count()).toBe(0);
      expect(await page.getByRole('img', { name: new RegExp(`${origin}/s/${shortCode(article.id)}/${locale[0]}`) }).count()).toBe(1);
      expect(await page.locator('.sect .card').count()).toBe(4);
    });
  });

  it('has a label for comment, video, poster and numbered series', async () => {
    for (const [path, label, front] of [
      ['science/why-the-cluster-ranks-first', t.Format.comment, 'formats/comment'],
      ['cities/the-last-ferry-video', t.Format.video, 'formats/video'],
      ['science/laboratories-drawn', t.Format.poster, 'formats/poster'],
      ['language/baytalk-how-numbers-cross', '12', 'series/baytalk'],
    ] as const) {
      await reading(`/${locale}/${path}`, {}, async (page) => {
        const kicker = page.locator('article > header .kicker');
        expect(await kicker.textContent()).toContain(label);
        expect(await kicker.getAttribute('href')).toBe(`/${locale}/${front}`);
      });
    }
  });

  it('renders every kind of block', async () => {
    await reading(`/${locale}/language/every-kind-of-block`, {}, async (page) => {
      for (const kind of [
        '.prose > p',
        '.prose > h2',
        '.prose > blockquote',
        '.prose > ul',
        '.prose > ol',
        '.prose > figure > img',
        '.prose > section > figure',
        'video',
        '.prose dd',
        '.prose td',
      ]) {
        expect(await page.locator(kind).count(), kind).toBeGreaterThan(0);
      }
      const tracks = await page
        .locator('video track')
        .evaluateAll((all) => all.map((track) => [track.getAttribute('srclang'), track.hasAttribute('default')]));
      expect(tracks).toEqual([
        ['en', locale === 'en'],
        ['zh-Hans', locale === 'zh'],
      ]);
      expect(await page.locator('.prose p strong').count()).toBeGreaterThan(0);
      expect(await page.locator('.prose p a[href^="https://"]').count()).toBeGreaterThan(0);
      const anchors = await page.locator('.prose > [data-pair]').evaluateAll((all) => all.map(({ id }) => id));
      expect(anchors.length).toBe(record('every-kind-of-block').body.length);
    });
  });

  it('leads to the parts before and after in its series', async () => {
    await reading(`/${locale}/language/baytalk-how-numbers-cross`, {}, async (page) => {
      expect(await page.locator('nav [rel=prev]').getAttribute('href')).toBe(
        `/${locale}/language/baytalk-who-decides-where-a-paragraph-ends`,
      );
      expect(await page.locator('nav [rel=next]').getAttribute('href')).toBe(`/${locale}/language/baytalk-what-does-a-comma-weigh`);
    });
  });
});

it('shows what is not translated, marked, where it belongs', async () => {
  await reading('/zh/nature/the-tree-that-walks-into-the-sea', {}, async (page) => {
    const waiting = page.locator('.prose > p[lang="en"]');
    expect(await waiting.count()).toBeGreaterThan(2);
    // Once for all that follow, whatever kind of block they are
    expect(await page.locator('.prose .langtag').allTextContents()).toEqual([messages.zh.Translation.whole]);
    expect(await page.locator('.langmark + p[lang="en"]').count()).toBe(1);
  });
});

it('marks stories that exist only in the other language, and links to where they are', async () => {
  await reading('/zh/topics/cantonese', {}, async (page) => {
    const link = page.locator('a[href="/en/language/six-tones-on-a-keyboard"]');
    expect(await page.locator('.rows h2[lang="en"]', { has: link }).count()).toBe(1);
    expect(await page.locator('.rows li', { has: link }).locator('.langtag').textContent()).toBe(messages.zh.Card.onlyIn);
  });
});
