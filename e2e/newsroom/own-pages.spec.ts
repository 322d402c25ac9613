import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { OwnPage } from '@/lib/record/schema/own-page';
import { PAGES as OWN_PAGES } from '@/lib/testing/paper/paper';
import { plainText } from '@/lib/record/inline';
import { inScript, scriptOf } from '@/lib/queries/context';
import { inLocale, languageOf } from '@/lib/edition/locale';
import { reading } from '../support/browser';
import { saveFile, saveStory } from '../support/newsroom';
import { ask, content, LANG, LOCALES, messages, origin, ownPaper, soon, textAt } from '../support/paper';
import { edition, hrefs, smallControls, widthOf } from '../support/story';
import { textOf } from '../support/page-text';

await ownPaper();
const PAGES = Object.keys(OWN_PAGES);
const file = (id: string) => join(content, `pages/${id}.json`);
const record = (id: string): OwnPage => {
  const page = OWN_PAGES[id];
  if (!page) throw new Error(`There is no page ${id}`);
  return page;
};
const save = (id: string, page: object | string) => saveFile(file(id), typeof page === 'string' ? page : JSON.stringify(page));
const html = textAt;
const status = async (path: string) => (await ask(path)).status;
/** Every address that a page or a sitemap names. */
const named = async (path: string) =>
  [...(await html(path)).matchAll(/(?:href="|<loc>)([^"<]+)/g)].map(([, href = '']) => href.replace(origin, ''));

afterEach(async () => {
  for (const id of PAGES) save(id, record(id));
  rmSync(file('guide'), { force: true });
  for (const id of PAGES) await expect.poll(() => html(`/zh/${id}`), soon).toContain(`<title>${record(id).title.zh} `);
});

describe.each(['en', 'zh-hant'] as const)('in %s', (locale) => {
  it('every page exists, is linked from the footer of all others, and has its text and every anchor', async () => {
    await reading(`/${locale}`, { javaScriptEnabled: false }, async (page) => {
      const links = await hrefs(page.getByRole('contentinfo').getByRole('navigation').getByRole('list').last().getByRole('link'));
      expect(links).toEqual(PAGES.map((id) => `/${locale}/${id}`));
      expect(await page.getByRole('contentinfo').getByText(messages[locale].Site.paper, { exact: true }).count()).toBe(1);
    });
    for (const id of PAGES) {
      const page = await html(`/${locale}/${id}`);
      const { title, summary, body } = inScript(record(id), { script: scriptOf(locale) });
      expect(page).toContain(`<html lang="${LANG[locale]}"`);
      expect(page).toContain(`<title>${inLocale(title, locale).value} | `);
      expect(page).toContain(`<meta name="description" content="${inLocale(summary, locale).value}"`);
      expect(page).toMatch(new RegExp(`href="/${locale}/${id}" aria-current="page"`));
      body.forEach((block, n) => expect(page).toContain(`id="${block.id ?? `p${n + 1}`}" data-pair="${block.id ?? `p${n + 1}`}"`));
      const words = textOf(page);
      for (const block of body) if (block.type === 'paragraph') expect(words, id).toContain(plainText(block[languageOf(locale)] ?? '-'));
    }
  });

  it('a link in its text to another page stays in the edition', async () => {
    await reading(`/${locale}/corrections`, { javaScriptEnabled: false }, async (page) => {
      await page
        .getByRole('main')
        .getByRole('paragraph')
        .getByRole('link', { name: /writes to us|来信|來信/ })
        .click();
      await page.waitForURL(`${origin}/${locale}/contact`);
    });
  });

  it('nothing scrolls sideways, controls are large enough for a finger, and the toggle leads to the same page', async () => {
    for (const id of PAGES) {
      await reading(`/${locale}/${id}`, { viewport: { width: 390, height: 844 } }, async (page) => {
        expect(await smallControls(page.getByRole('main'))).toEqual([]);
        for (const width of [320, 1440]) {
          await page.setViewportSize({ width, height: 700 });
          expect(await widthOf(page)).toBeLessThanOrEqual(width);
        }
        const toggle = (await Promise.all(LOCALES.map((other) => hrefs(edition(page, other))))).flat();
        expect(toggle).toEqual(LOCALES.map((other) => `/${other}/${id}`));
      });
    }
  });

  it('structured data and the sitemap name them, and they have no feed or further pages', async () => {
    const nodes = async (path: string) => {
      const [, text = ''] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(await html(path)) ?? [];
      return (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];
    };
    const types = ['AboutPage', 'CollectionPage', 'WebPage', 'WebPage', 'ContactPage'];
    for (const [n, id] of PAGES.entries()) {
      const [page = {}, trail = {}] = await nodes(`/${locale}/${id}`);
      expect(page).toMatchObject({ '@type': types[n], url: `${origin}/${locale}/${id}`, inLanguage: LANG[locale] });
      expect((trail.itemListElement as { item: string }[]).map(({ item }) => item)).toEqual([
        `${origin}/${locale}`,
        `${origin}/${locale}/${id}`,
      ]);
    }
    const [paper = {}] = await nodes(`/${locale}`);
    expect(paper.correctionsPolicy).toBe(`${origin}/${locale}/corrections`);
    expect(await named('/sitemaps/pages.xml')).toEqual(expect.arrayContaining(PAGES.map((id) => `/${locale}/${id}`)));
    for (const path of [
      `/${locale}/about/feed.xml`,
      `/${locale}/about/page/2`,
      `/${locale}/corrections/page/1`,
      `/${locale}/corrections/page/9`,
    ])
      expect(await status(path), path).toBe(404);
  });
});

it('an invalid file of a page shows in the log only: the last valid version stays', async () => {
  const good = JSON.stringify(record('about'));
  for (const [n, bad] of [good.slice(0, 300), 'rubbish \u0000', '', '{}', good.replace('"summary"', '"sumary"')].entries()) {
    save('about', bad);
    // When a story that was saved later is published, the invalid file has been read, too
    saveStory(`after-page-${n}`);
    await expect.poll(() => status(`/en/hills/after-page-${n}`), soon).toBe(200);
    expect(await html('/en/about')).toContain(record('about').title.en);
    expect(await status('/en')).toBe(200);
  }
});

it('a saved change is in every edition within two seconds, and in the footer of all pages', async () => {
  const page = record('contact');
  const title = { en: 'Write to us', zh: '给编辑写信' };
  save('contact', {
    ...page,
    title,
    traditional: undefined,
    body: [...page.body, { type: 'paragraph', en: 'Added just now.', zh: '刚刚加上的话。' }],
  });
  await expect.poll(() => html('/en/contact'), soon).toContain('Added just now.');
  await expect.poll(() => html('/zh/contact'), soon).toContain('刚刚加上的话。');
  await expect.poll(() => html('/zh-hant/contact'), soon).toContain('剛剛加上的話。');
  await expect.poll(() => html('/zh-hant/harbour/the-lamp-that-counts-boats'), soon).toContain('給編輯寫信');
});

it('a removed page is a 404 in every edition, and nothing links to it', async () => {
  rmSync(file('corrections'));
  rmSync(file('contact'));
  const story = 'ideas/nine-ways-to-weigh-fog';
  for (const locale of LOCALES) {
    for (const id of ['corrections', 'contact', 'corrections/page/2']) await expect.poll(() => status(`/${locale}/${id}`), soon).toBe(404);
    for (const path of [`/${locale}`, `/${locale}/about`, `/${locale}/${story}`, `/${locale}/${story}/both`, '/sitemaps/pages.xml'])
      expect(
        (await named(path)).filter((href) => /\/(corrections|contact)(#|$)/.test(href)),
        path,
      ).toEqual([]);
    expect(await html(`/${locale}`)).not.toMatch(/correctionsPolicy|contactPoint/);
  }
  rmSync(join(content, 'pages'), { recursive: true });
  for (const id of PAGES) await expect.poll(() => status(`/en/${id}`), soon).toBe(404);
  expect(textOf(await html('/en'))).not.toContain(messages.en.Site.paper);
});

it('any further file is a page, too; a page in one language is in the editions of that language only', async () => {
  const { title: _, ...page } = record('about');
  save('guide', { ...page, title: { zh: '读者指南' }, body: [{ type: 'paragraph', zh: '只有中文。' }] });
  await expect.poll(() => status('/zh/guide'), soon).toBe(200);
  await expect.poll(() => named('/zh-hant'), soon).toContain('/zh-hant/guide');
  expect(await status('/en/guide')).toBe(404);
  expect(await named('/en')).not.toContain('/en/guide');
  expect((await named('/sitemaps/pages.xml')).filter((href) => href.endsWith('/guide'))).not.toContain('/en/guide');
  expect(await html('/zh/guide')).toContain(messages.zh.Language.missing);
  save('harbour', { ...page, title: { zh: '占了栏目的地址' } });
  saveStory('after-section');
  await expect.poll(() => status('/en/hills/after-section'), soon).toBe(200);
  expect(await html('/zh/harbour')).not.toContain('占了栏目的地址');
  rmSync(file('harbour'));
});
