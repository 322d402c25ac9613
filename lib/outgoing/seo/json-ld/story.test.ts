import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storyTrail } from '@/lib/pages/trail';
import { anArticle } from '../../../testing/an-article.ts';
import { everythingId, languagesOf, type Paper, type Story } from '../../../record/model.ts';
import { cardOf } from '../../../record/card.ts';
import { inScript, scriptOf } from '../../../queries/context.ts';
import { latestStories } from '../../../queries/lists.ts';
import { story } from '../../../queries/stories.ts';
import { topic } from '../../../queries/paper-files.ts';
import type { Article } from '../../../record/schema/article.ts';
import { LANG, type Locale, LOCALES, localesIn } from '../../../edition/locale.ts';
import { paper } from '../../../queries/paper.ts';
import { breadcrumbs, storyList } from './lists.ts';
import { organization, webSite } from './publisher.ts';
import { jsonLdText } from './script.ts';
import { storyNodes } from './story.ts';

/** Parses the structured data as a search engine does. */
type Node = Record<string, unknown>;
const read = (nodes: Parameters<typeof jsonLdText>[0]) => (JSON.parse(jsonLdText(nodes)) as { '@graph': Node[] })['@graph'];

const ABSOLUTE = /^https:\/\/paper\.example\/[^\s]*$/;
const WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d|Z)$/;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
  process.env.CONTENT_INDEX = join(folder, 'index.sqlite');
  process.env.SITE_ORIGIN = 'https://paper.example';
});
afterAll(() => {
  delete process.env.CONTENT_INDEX;
  delete process.env.SITE_ORIGIN;
  rmSync(folder, { recursive: true });
});

const editionOf = (locale: Locale) => ({ now: new Date('2026-01-01T00:00:00Z'), preview: false, script: scriptOf(locale) });

/** The nodes of a story's page in an edition, parsed. */
function nodesOf(found: Story, locale: Locale, of: Paper = paper(locale)): Node[] {
  const topics = inScript(
    found.article.topics.flatMap((id) => topic(id) ?? []),
    editionOf(locale),
  );
  return read([
    ...storyNodes({ story: found, paper: of, topics, locale }),
    breadcrumbs(storyTrail(of, everythingId(of), found.article.section, locale)),
  ]);
}

describe.each(LOCALES)('every story of the demo paper in %s', (locale) => {
  it('keeps Google’s rules for Article, Video and Breadcrumb', () => {
    const stories = latestStories(editionOf(locale), { limit: 1000 }).filter(({ languages }) => localesIn(languages).includes(locale));
    expect(stories.length).toBeGreaterThan(35);
    for (const { slug } of stories) {
      const found = story(slug, editionOf(locale));
      if (!found) throw new Error(slug);
      const [article = {}, ...others] = nodesOf(found, locale);
      keepsArticleRules(article, slug);
      expect(article.inLanguage).toBe(LANG[locale]);
      expect(article.isAccessibleForFree).toBe(true);
      expect(article['@type'], slug).toBe(found.article.format === 'comment' ? 'OpinionNewsArticle' : 'NewsArticle');
      for (const film of (article.video ?? []) as Node[]) keepsVideoRules(film, slug);
      expect(article.video !== undefined, slug).toBe(found.article.body.some(({ type }) => type === 'video'));
      expect(others.some((node) => node['@type'] === 'ImageGallery')).toBe(found.article.format === 'poster');
      keepsBreadcrumbRules(others.at(-1) ?? {}, 2);
    }
  });

  it('has a front that names the paper, the site and its stories', () => {
    const [paperNode = {}, site = {}, list = {}] = read([
      organization(paper(locale), locale),
      webSite(paper(locale), locale),
      storyList(latestStories(editionOf(locale), { limit: 9 }), locale),
    ]);
    // Google, Organization: no property is required; name, url and logo are what it shows
    expect(paperNode).toMatchObject({ '@type': 'NewsMediaOrganization', name: paper(locale).site.name[locale === 'en' ? 'en' : 'zh'] });
    for (const property of ['url', 'logo']) expect(paperNode[property]).toMatch(ABSOLUTE);
    const own = (id: string) => `https://paper.example/${locale}/${id}`;
    expect(paperNode).toMatchObject({
      publishingPrinciples: [own('about'), own('translation')],
      correctionsPolicy: own('corrections'),
      contactPoint: { '@type': 'ContactPoint', contactType: 'editorial', url: own('contact') },
    });
    const [without = {}] = read([organization({ ...paper(locale), pages: [] }, locale)]);
    expect(Object.keys(without).filter((key) => /policy|principles|contact/i.test(key))).toEqual([]);
    expect(site).toMatchObject({ '@type': 'WebSite', url: 'https://paper.example/' });
    expect(site.potentialAction).toEqual({
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `https://paper.example/${locale}/search?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    });
    const items = list.itemListElement as Node[];
    expect(items.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const { url } of items) expect(url).toMatch(ABSOLUTE);
  });
});

function keepsArticleRules(article: Node, slug: string) {
  // Google, Article: recommended are author (with a name), dates with an offset, headline, and images that can be fetched
  expect(article.headline, slug).toMatch(/\S/);
  const authors = [article.author as Node | Node[]].flat();
  expect(authors.length, slug).toBeGreaterThan(0);
  for (const author of authors) {
    if (author['@id'] !== undefined) continue; // the publisher, described below
    expect(author['@type']).toMatch(/^(Person|Organization)$/);
    expect(author.name, slug).toMatch(/^(?!by |posted).+/i);
  }
  expect([article.datePublished, article.dateModified], slug).toEqual([
    expect.stringMatching(WITH_OFFSET),
    expect.stringMatching(WITH_OFFSET),
  ]);
  expect(Date.parse(String(article.dateModified))).toBeGreaterThanOrEqual(Date.parse(String(article.datePublished)));
  const images = article.image as string[];
  expect(
    images.map((url) => /\.(16x9|4x3|1x1)\.png\?v=[0-9a-f]{8}$/.exec(url)?.[1]),
    slug,
  ).toEqual(['16x9', '4x3', '1x1']);
  for (const url of [...images, article.mainEntityOfPage]) expect(url, slug).toMatch(ABSOLUTE);
  expect(article.publisher).toMatchObject({
    name: expect.stringMatching(/\S/) as string,
    url: expect.stringMatching(ABSOLUTE) as string,
    logo: expect.stringMatching(ABSOLUTE) as string,
  });
  expect(article.articleSection, slug).toMatch(/\S/);
}

function keepsVideoRules(film: Node, slug: string) {
  // Google, Video: name, thumbnailUrl and uploadDate are required; contentUrl, description and duration recommended
  for (const property of ['name', 'description']) expect(film[property], slug).toMatch(/\S/);
  for (const property of ['thumbnailUrl', 'contentUrl']) expect(film[property], slug).toMatch(ABSOLUTE);
  expect(film.uploadDate).toMatch(WITH_OFFSET);
  expect(film, slug).not.toHaveProperty('inLanguage'); // the record does not say which language is spoken
  expect(film.duration).toMatch(/^PT(\d+M)?(\d+S)?$/);
}

function keepsBreadcrumbRules(list: Node, least: number) {
  // Google, Breadcrumb: at least two items, each with position, name and, but for the last, item
  const items = list.itemListElement as Node[];
  expect(list['@type']).toBe('BreadcrumbList');
  expect(items.length).toBeGreaterThanOrEqual(least);
  items.forEach(({ position, name, item }, n) => {
    expect([position, name, item]).toEqual([n + 1, expect.stringMatching(/\S/), expect.stringMatching(ABSOLUTE)]);
  });
}

describe('a story', () => {
  const aStory = (given: Partial<Article>): Story => {
    const article = anArticle({ section: 'science', topics: [], ...given });
    return {
      slug: 'a',
      article,
      languages: languagesOf(article),
      card: { ...cardOf('a', article), status: 'live' },
      stale: [],
      source: undefined,
      creditedSources: article.credits.map(() => undefined),
    };
  };
  const articleOf = (given: Partial<Article>, locale: Locale) => nodesOf(aStory(given), locale)[0] ?? {};
  const id = (locale: Locale) => ({ '@id': `https://paper.example/${locale}/science/a#story` });

  it('links the original and its translations if the record names the original, else nothing', () => {
    expect(articleOf({ original: 'en' }, 'en')).toMatchObject({ ...id('en'), workTranslation: [id('zh'), id('zh-hant')] });
    expect(articleOf({ original: 'en' }, 'zh-hant')).toMatchObject({ translationOfWork: id('en') });
    expect(articleOf({ original: 'zh' }, 'en')).toMatchObject({ translationOfWork: id('zh') });
    expect(articleOf({ original: 'zh' }, 'zh-hant')).toMatchObject({ workTranslation: [id('en')] });
    const silent = articleOf({}, 'en');
    expect([silent.workTranslation, silent.translationOfWork]).toEqual([undefined, undefined]);
    expect(articleOf({ original: 'en', title: { en: 'Only' } }, 'en')).not.toHaveProperty('workTranslation');
  });

  it('without credits and topics has the paper as its author, and no empty list', () => {
    const node = articleOf({ credits: [], topics: [] }, 'en');
    expect(node.author).toEqual({ '@id': 'https://paper.example/#paper' });
    expect(node).not.toHaveProperty('keywords');
    expect(JSON.stringify(node)).not.toMatch(/\[\]|""/);
  });

  it('has its corrections as plain text', () => {
    const corrections = [{ at: '2025-10-22T09:00:00+08:00', en: 'It is *five*, not [four](https://a.example).' }];
    expect(articleOf({ corrections }, 'zh').correction).toEqual([
      { '@type': 'CorrectionComment', text: 'It is five, not four.', datePublished: '2025-10-22T09:00:00+08:00' },
    ]);
  });
});

it('no text can end the script or open a comment', () => {
  const text = jsonLdText([{ '@type': 'Thing', name: '</script><!--<script>&\u2028\u2029' }]);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: '</script><!--<script>&\u2028\u2029' }] });
});
