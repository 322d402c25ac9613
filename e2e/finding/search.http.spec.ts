import { describe, expect, it } from 'vitest';
import { ask, LANG, LOCALES, messages, textAt } from '../support/paper';
import { SEARCHES } from '../support/searches';

describe.each(LOCALES)('in %s', (locale) => {
  it('a word in the other script or language finds the same stories, shown in the reader’s edition', async () => {
    const found = async (query: string) => {
      const html = await textAt(`/${locale}/search?q=${encodeURIComponent(query)}`);
      return [...html.matchAll(/<h2[^>]*><a [^>]*href="([^"]+)"/g)].map(([, href]) => href);
    };
    expect(await found('漁歌')).toEqual(await found('渔歌'));
    expect((await found('石階'))[0]).toBe(`/${locale}/hills/the-stair-that-was-left`);
    expect((await found('stairs'))[0]).toBe(`/${locale}/hills/the-stair-that-was-left`);
  });

  it.each([
    ['评论', 'formats/comment'],
    ['評論', 'formats/comment'],
    ['comments', 'formats/comment'],
    ['harbour', 'harbour'],
    ['港口', 'harbour'],
    ['moorings', 'series/moorings'],
    ['系泊', 'series/moorings'],
    ['燈塔畫室', 'sources/lantern-drawing-room'],
    ['14 October 2024', 'archive/2024/10/14'],
    ['2024年10月14日', 'archive/2024/10/14'],
    ['10/14/2024', 'archive/2024/10/14'],
  ])('what names a page of the paper leads there, and finds its stories: %s', async (typed, page) => {
    const html = await textAt(`/${locale}/search?q=${encodeURIComponent(typed)}`);
    const [, leads = ''] = new RegExp(`<nav[^>]*aria-label="${messages[locale].Search.leads}"[^>]*>(.*?)</nav>`, 's').exec(html) ?? [];
    expect(leads).toContain(`href="/${locale}/${page}"`);
    expect(html).toContain(`<ol aria-label="${messages[locale].Search.results}"`);
  });

  it('where nothing is found, the archive and the sections are a step away', async () => {
    const html = await textAt(`/${locale}/search?q=xylophone`);
    const [, on = ''] = new RegExp(`<nav[^>]*aria-label="${messages[locale].Search.tryPaper}"[^>]*>(.*?)</nav>`, 's').exec(html) ?? [];
    for (const page of ['archive', 'news', 'harbour', 'words']) expect(on).toContain(`href="/${locale}/${page}"`);
  });

  it.each(SEARCHES)('is as light and as strict as other pages, and declares its language: %s', async (query) => {
    const answer = await ask(`/${locale}/search${query}`, { 'accept-encoding': 'gzip' });
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain(`<html lang="${LANG[locale]}"`);
    expect(html).toContain('<meta name="robots" content="noindex, follow"');
    expect(html).not.toMatch(/\/_next\/static\/[^"]+\.js|__next_f|<!--/);
    expect(html.match(/<script/g)).toHaveLength(3);
    expect(answer.headers.get('cache-control')).toBe('private, max-age=30');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    const policy = (await ask(`/${locale}`)).headers.get('content-security-policy');
    expect(answer.headers.get('content-security-policy')).toBe(policy);
  });
});

it('any query is answered without an error', async () => {
  for (const typed of ['"', "' OR 1=1 --", 'NEAR(a b) AND title:x*', '\u0000', '😀', '%', 'x'.repeat(1500), '<script>alert(1)</script>']) {
    const answer = await ask(`/en/search?q=${encodeURIComponent(typed)}`);
    expect(answer.status, typed).toBe(200);
    expect(await answer.text()).not.toContain('<script>alert');
    expect((await ask(`/en/search/suggest?q=${encodeURIComponent(typed)}`)).status, typed).toBe(200);
  }
  for (const query of ['?q=%ff', '?q=%D8%00', '?q=a&q=b', '?page=-1', '?from=yesterday&section=none', '?']) {
    expect((await ask(`/en/search${query}`)).status, query).toBe(200);
  }
});

it('suggestions are cached for a minute, and neither they nor the search reveal a draft', async () => {
  const answer = await ask('/en/search/suggest?q=a+draft+thun');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
  expect(await answer.json()).toEqual([]);
  expect(await (await ask('/en/search?q=thunderhead')).text()).not.toContain('a-draft-about-thunder');
  expect(await (await ask('/en/search?q=thunderhed')).text()).not.toContain('thunderhead');
});
