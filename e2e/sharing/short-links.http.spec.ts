import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { storyPath } from '@/lib/address/addresses';
import { shortCode } from '@/lib/record/short-code';
import { type View, VIEWS, viewLetters } from '@/lib/address/view';
import { ask, LANG, LOCALES, messages, origin, ownPaper, soon } from '../support/paper';
import { aStory, removeStory, saveFile, storyFile } from '../support/newsroom';
import { HIDDEN_STORIES, pathIn, STORIES } from '../support/stories';

await ownPaper();

const STORY = 'the-lamp-that-counts-boats';
const CODE = shortCode(STORY);
const NO_STORY = '0000000';

/** The Location header as sent: a path, never an origin. */
const location = (answer: Response) => answer.headers.get('location');
/** All but the time and the name of the request. */
const headersOf = (answer: Response) => Object.fromEntries([...answer.headers].filter(([name]) => !/^(?:date|x-request-id)$/.test(name)));

describe('every story', () => {
  it.each(STORIES.map((story) => [story.slug, story] as const))(
    '%s: each view leads to its page, with every paragraph',
    async (_, story) => {
      expect(story.views.length).toBeGreaterThan(0);
      const leads = async (view: View) => {
        const answer = await ask(`/s/${story.code}/${viewLetters(view)}`);
        expect([answer.status, location(answer)]).toEqual([302, pathIn(view, story)]);
        const page = await ask(location(answer) ?? '');
        const html = await page.text();
        expect(page.status).toBe(200);
        expect(html).toContain(`<html lang="${LANG[view.locale]}"`);
        const { section } = story.article;
        expect(html).toContain(`<link rel="canonical" href="${origin}${storyPath(view.locale, { section, slug: story.slug })}"`);
        for (const anchor of story.anchors) expect(html, anchor).toContain(`id="${anchor}"`);
      };
      await Promise.all(story.views.map(leads));
    },
  );
  it('has a code of its own', () =>
    expect(new Set([...STORIES, ...HIDDEN_STORIES].map(({ code }) => code)).size).toBe(STORIES.length + HIDDEN_STORIES.length));
});

it('a link outlives the story’s slug, section and headline', async () => {
  const towers = aStory('towers');
  const leads = async () => location(await ask(`/s/${shortCode('towers')}/ez`));
  const save = (slug: string, given: object) => saveFile(storyFile(slug), JSON.stringify({ ...towers, ...given }));
  save('towers', {});
  await expect.poll(leads, soon).toBe('/en/hills/towers/both-zh');
  removeStory('towers');
  save('two-towers', {});
  await expect.poll(leads, soon).toBe('/en/hills/two-towers/both-zh');
  save('two-towers', { section: 'words', title: { en: 'Two', zh: '两座' } });
  await expect.poll(leads, soon).toBe('/en/words/two-towers/both-zh');
  expect((await ask((await leads()) ?? '')).status).toBe(200);
});

describe('caches', () => {
  it('may store the redirect of a view for a short time', async () => {
    const answer = await ask(`/s/${CODE}/z`, { 'accept-language': 'en', cookie: 'locale=en' });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(answer.headers.get('cdn-cache-control')).toBe('max-age=30, stale-while-revalidate=300');
    expect(answer.headers.get('vary') ?? '').not.toMatch(/language|cookie/i);
  });
  it('may not store the redirect of the bare link, which depends on the reader', async () => {
    for (const [accepted, edition] of [...LOCALES.map((locale) => [LANG[locale], locale] as const), ['fr', 'en'] as const]) {
      const answer = await ask(`/s/${CODE}`, { 'accept-language': accepted });
      expect(location(answer)).toBe(`/${edition}/harbour/${STORY}`);
      expect(answer.headers.get('cache-control')).toBe('private, no-cache');
      expect(answer.headers.get('vary')).toMatch(/Accept-Language, Cookie/);
    }
    expect(location(await ask(`/s/${CODE}`, { 'accept-language': 'en', cookie: 'locale=zh-hant' }))).toBe(`/zh-hant/harbour/${STORY}`);
  });
});

describe('a link that leads to no story', () => {
  const hidden = HIDDEN_STORIES;

  it.each(LOCALES)('is a 404 in the reader’s language, %s, which no cache may store', async (locale) => {
    for (const path of [`/s/${NO_STORY}`, `/s/${NO_STORY}/z`, `/s/${CODE}/x`, '/s']) {
      const answer = await ask(path, { 'accept-language': LANG[locale] });
      const html = await answer.text();
      expect(answer.status, path).toBe(404);
      expect(html).toContain(`<html lang="${LANG[locale]}"`);
      expect(html).toContain(messages[locale].NotFound.text);
      expect(html).toContain(`href="/${locale}/news"`);
      expect(html).toContain('noindex');
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
    }
  });

  it('the codes of a draft and a scheduled story are answered like an unknown code', async () => {
    expect(hidden.map(({ article }) => article.status).sort()).toEqual(['draft', 'published']);
    for (const rest of [
      '',
      ...VIEWS.flatMap((view) => ['', '/qr.png', '/qr.svg', '/qr.png?at=p1'].map((file) => `/${viewLetters(view)}${file}`)),
    ]) {
      const nothing = await ask(`/s/${NO_STORY}${rest}`);
      const body = await nothing.text();
      expect(nothing.status, rest).toBe(404);
      for (const { code, slug } of hidden) {
        const answer = await ask(`/s/${code}${rest}`);
        expect([answer.status, headersOf(answer), await answer.text()], slug + rest).toEqual([404, headersOf(nothing), body]);
      }
    }
  });
});

/** Sends the path unchanged, which fetch would normalise. */
const asTyped = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; location: string | undefined }>((resolve, reject) => {
    request(origin, { path, headers, method }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location });
    })
      .on('error', reject)
      .end();
  });

describe('never leads anywhere but to a page of this paper', () => {
  const PAGE = `/zh/harbour/${STORY}`;

  it.each([
    ['a query of an app', `/s/${CODE}/z?from=groupmessage&isappinstalled=0`],
    ['a query of an attacker', `/s/${CODE}/z?next=https://evil.example&url=//evil.example#x`],
    ['capitals', `/S/${CODE.toUpperCase()}/Z`],
  ])('%s: the story, and no query', async (_, path) => expect(await asTyped(path)).toEqual({ status: 302, location: PAGE }));

  it('a slash at the end: the same in two steps', async () => {
    expect(await asTyped(`/s/${CODE}/z/`)).toEqual({ status: 308, location: `/s/${CODE}/z` });
    expect(await asTyped(`/s/${CODE}/`)).toEqual({ status: 308, location: `/s/${CODE}` });
  });

  it.each([
    { host: 'evil.example' },
    { host: 'evil.example:80', 'x-forwarded-host': 'evil.example' },
    { forwarded: 'host=evil.example;proto=https' },
  ])('whatever the headers say: %o', async (headers) =>
    expect(await asTyped(`/s/${CODE}/z`, headers)).toEqual({ status: 302, location: PAGE }),
  );

  it('HEAD is answered like GET', async () => {
    expect(await asTyped(`/s/${CODE}/z`, {}, 'HEAD')).toEqual({ status: 302, location: PAGE });
    expect((await asTyped(`/s/${NO_STORY}/z`, {}, 'HEAD')).status).toBe(404);
  });

  it.each([
    ...[
      '/s/a/b/c',
      `/s/${CODE}/z/c`,
      `/s/${CODE}/z/qr.png/x`,
      `/s/${CODE}/@evil.example`,
      `/s/@evil.example`,
      '/s/https:%2F%2Fevil.example',
    ],
    ...[
      '//evil.example',
      `/s//evil.example`,
      `/s/${CODE}//evil.example`,
      `//evil.example/s/${CODE}/z`,
      `/s/\\evil.example`,
      `/\\evil.example/s`,
    ],
    ...[
      `/s/${CODE}/%5cevil.example`,
      `/s/${CODE}/..%2f..%2fevil.example`,
      `/s/${CODE}/z%0d%0aLocation:%20https://evil.example`,
      '/s/%00',
      '/s/%',
    ],
    ...[`/s/${CODE}/%2f%2fevil.example`, `/s/${'a'.repeat(1900)}`, `/s/' OR 1=1 --/z`.replaceAll(' ', '%20'), '/s/__proto__/constructor'],
  ])('%.60s', async (path) => {
    const answer = await asTyped(path);
    expect([400, 404, 308]).toContain(answer.status);
    // Next's redirect to normalised slashes stays on this origin, and ends at a 404
    if (answer.status === 308) {
      expect(answer.location).toMatch(/^\/[^/\\]/);
      expect((await asTyped(answer.location ?? '')).status).toBe(404);
    } else expect(answer.location).toBeUndefined();
  });
});
