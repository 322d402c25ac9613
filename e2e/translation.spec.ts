import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import type { Article } from '@/lib/record/schema';
import { axeFinds } from './support/axe';
import { ask, messages, origin, reading, withBrowser } from './support/browser';

withBrowser();

const HALF = 'nature/the-tree-that-walks-into-the-sea';
const STALE = 'language/typhoon-and-other-travellers';
const MACHINE = 'news/shenzhong-link-one-year-on';
const UP_TO_DATE = 'cities/the-green-and-white-boats';
const UNRECORDED = 'cities/fourteen-minutes-to-west-kowloon';

const file = (slug: string) => join(inject('content'), `articles/2025/${slug}.json`);
const record = (slug: string) => JSON.parse(readFileSync(file(slug), 'utf8')) as Article;
const notesOn = (page: Page) => page.locator('[role=note] p, .stale, .langmark').allTextContents();

/** Every text of a story's page, descriptions and names too, with the language it is declared to be in. */
const declaredTexts = (page: Page) =>
  page.evaluate(() => {
    const story = document.querySelector('main > div > article') ?? document.body;
    const language = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang')?.slice(0, 2);
    const texts: [language: string | undefined, text: string][] = [];
    const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push([language(node.parentElement), node.textContent ?? '']);
    for (const named of story.querySelectorAll('[alt], [aria-label]'))
      texts.push([language(named), named.getAttribute('alt') ?? named.getAttribute('aria-label') ?? '']);
    return texts;
  });

/** All texts of a record and of the interface in a language, as one. */
function textsIn(language: 'en' | 'zh', value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, member]) => (key === language ? JSON.stringify(member) : textsIn(language, member)))
    .join('\n');
}

/** The page's texts that the record has in another language only than the one they are declared to be in. */
async function misdeclared(page: Page, slug: string): Promise<unknown[]> {
  const has = (['en', 'zh'] as const).map((language) => [language, textsIn(language, { messages, record: record(slug) })] as const);
  const texts = await declaredTexts(page);
  const known = texts.filter(([, text]) => text.trim().length > 1 && has.some(([, all]) => all.includes(text.trim())));
  expect(known.length).toBeGreaterThan(30);
  // Chinese words that an English text quotes are Chinese, wherever the record has them
  const isQuoted = (text: string) => /^[\p{Script=Han}\u3001-\u301f\uff01-\uff60]+$/u.test(text.trim());
  return known.filter(
    ([language, text]) =>
      !(language === 'zh' && isQuoted(text)) && !has.some(([one, all]) => one === language && all.includes(text.trim())),
  );
}

describe.each([
  ['/zh', HALF],
  ['/en', HALF],
  ['/zh', STALE],
  ['/en', STALE],
  ['/zh', MACHINE],
  ['/en', MACHINE],
])('%s/%s', (locale, story) => {
  it.each([
    ['light', 390],
    ['dark', 1440],
  ] as const)(
    'axe finds nothing, nothing scrolls sideways, every fragment declares its language: %s, %d px',
    async (colorScheme, width) => {
      await reading(`${locale}/${story}`, { colorScheme, viewport: { width, height: 900 } }, async (page) => {
        expect(await axeFinds(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await misdeclared(page, story.split('/').at(-1) ?? '')).toEqual([]);
      });
    },
  );
});

it.each([
  `/en/${HALF}`,
  `/en/${STALE}`,
  `/zh/${MACHINE}`,
  `/en/${UP_TO_DATE}`,
  `/zh/${UP_TO_DATE}`,
  `/en/${UNRECORDED}`,
  `/zh/${UNRECORDED}`,
])('says nothing on an original, nor where people translated and all is there: %s', async (path) => {
  await reading(path, { javaScriptEnabled: false }, async (page) => expect(await notesOn(page)).toEqual([]));
});

it('a half-translated story says how far it has come, and marks the rest once', async () => {
  const t = messages.zh.Translation;
  await reading(`/zh/${HALF}`, { javaScriptEnabled: false }, async (page) => {
    const texts = record('the-tree-that-walks-into-the-sea').body.filter(({ type }) => ['paragraph', 'list', 'quote'].includes(type));
    const done = texts.filter((block) => 'zh' in block).length;
    expect(await notesOn(page)).toEqual([`正文共${texts.length}段，其中${done}段已有中文，其余目前为英文。`, t.original, t.whole]);
    const note = page.getByRole('note', { name: t.about });
    expect(await note.getByRole('link', { name: t.original }).getAttribute('href')).toBe(`/en/${HALF}`);
    expect(await note.evaluate((element) => element.compareDocumentPosition(document.querySelector('.prose p') as Node) & 4)).toBe(4);
    // The mark stands before the first block in English
    expect(await page.locator('.langmark + [data-pair]').getAttribute('lang')).toBe('en');
    expect(await page.locator('.prose > [lang="en"]').count()).toBeGreaterThan(5);
    expect(await page.locator('.prose > [data-pair="p8"] img').getAttribute('lang')).toBe('en');
    expect(await page.locator('.prose > [data-pair="p11"] th [lang="en"]').count()).toBeGreaterThan(3);
  });
});

it('at a passage whose original was changed since, a note leads to it', async () => {
  const t = messages.zh.Translation;
  await reading(`/zh/${STALE}`, {}, async (page) => {
    expect(await notesOn(page)).toEqual([`${t.stale} ${t.stalePassage}`]);
    const note = page.locator('.prose > [data-pair="p12"] ~ .stale');
    expect(await note.getAttribute('data-unspoken')).not.toBeNull();
    await note.getByRole('link', { name: t.stalePassage }).click();
    await page.waitForURL(`${origin}/en/${STALE}#p12`);
    expect(await page.locator('.prose > :target').textContent()).toContain('literally tomato juice');
  });
});

it('a machine translation says so, reviewed or not, in the language it was made in', async () => {
  const t = messages.en.Translation;
  await reading(`/en/${MACHINE}`, {}, async (page) => {
    expect(await notesOn(page)).toEqual([t.page['machine-reviewed'], t.original]);
    expect(await page.getByRole('link', { name: t.original }).getAttribute('href')).toBe(`/zh/${MACHINE}`);
  });
});

it('every control in a note is at least 44 px high on a phone', async () => {
  for (const path of [`/zh/${HALF}`, `/en/${MACHINE}`]) {
    await reading(path, { viewport: { width: 390, height: 844 } }, async (page) => {
      const heights = await page.locator('[role=note] a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
      expect(heights.length).toBe(1);
      for (const height of heights) expect(height).toBeGreaterThanOrEqual(43.5);
    });
  }
});

it('a list marks the story of which less than half is there, in that language, and no other', async () => {
  const t = messages.zh.Card;
  await reading('/zh/nature', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('main').getByText(t.mostlyIn, { exact: true }).count()).toBeGreaterThan(0);
    const marked = page.locator('main li, main .card', { has: page.getByText(t.mostlyIn, { exact: true }) });
    for (const html of await marked.evaluateAll((all) => all.map(({ innerHTML }) => innerHTML))) expect(html).toContain(`/zh/${HALF}"`);
  });
  expect(await (await ask('/en/nature')).text()).not.toContain(messages.en.Card.mostlyIn);
});

describe('a page in both languages', () => {
  it.each([
    [`/en/${STALE}/both`, [messages.en.Translation.stale]],
    [`/zh/${STALE}/both`, [messages.zh.Translation.stale]],
    [`/en/${MACHINE}/both`, [messages.en.Translation.page['machine-reviewed']]],
    [`/zh/${MACHINE}/both`, [messages.zh.Translation.other['machine-reviewed']]],
    [`/en/${HALF}/both`, ['3 of 11 paragraphs are in Chinese so far.']],
    [`/zh/${HALF}/both`, ['正文共11段，其中3段已有中文，其余目前为英文。']],
    [`/zh-hant/${STALE}/both`, [messages['zh-hant'].Translation.stale]],
    [`/zh-hant/${UP_TO_DATE}/both`, []],
  ])('says the same once, in the page’s words: %s', async (path, says) => {
    await reading(path, {}, async (page) => {
      expect((await notesOn(page)).map((text) => text.trim())).toEqual(says);
      expect(await page.locator('[role=note] a, .stale a').count()).toBe(0);
      expect(await axeFinds(page)).toEqual([]);
    });
  });
});

it('text converted to Traditional is not taken for changed text', async () => {
  await reading(`/zh-hant/${MACHINE}/both`, {}, async (page) => expect(await page.locator('.stale').count()).toBe(0));
  await reading(`/zh-hant/${STALE}`, {}, async (page) =>
    expect(await page.locator('.stale a').getAttribute('href')).toBe(`/en/${STALE}#p12`),
  );
});
