import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aContentFolder } from './lib/testing/a-content-folder';
import { anArticle } from './lib/testing/an-article';
import { shortCode } from './lib/record/short-code';
import { proxy } from './proxy';

const PAPER = 'http://paper.test';
const asked = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  proxy(new NextRequest(PAPER + path, { headers, method }));
const ledTo = (response: Response) => response.headers.get('location')?.replace(PAPER, '');

describe('the bare address', () => {
  it('leads to the reader’s edition', () => {
    expect(ledTo(asked('/', { 'accept-language': 'zh-HK' }))).toBe('/zh-hant');
    expect(ledTo(asked('/', { 'accept-language': 'zh-HK', cookie: 'locale=en' }))).toBe('/en');
    expect(ledTo(asked('/', { 'accept-language': 'en', cookie: 'locale=//evil.example' }))).toBe('/en');
  });
  it('sets no cookie, and tells caches what it depends on', () => {
    const { headers, status } = asked('/', { cookie: 'locale=zh' });
    expect(status).toBe(307);
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('vary')).toBe('Accept-Language, Cookie');
    expect(headers.get('cache-control')).toBe('private, no-cache');
  });
});

describe('a short link', () => {
  let folder: ReturnType<typeof aContentFolder>;
  const code = shortCode('bridge');
  beforeAll(() => {
    folder = aContentFolder();
    folder.article('a', anArticle({ id: 'bridge' }));
    folder.article('draft', anArticle({ status: 'draft' }));
  });
  afterAll(() => folder.dispose());

  it('with a view leads everybody to the same page, and caches may know', () => {
    for (const headers of [{}, { 'accept-language': 'zh' }, { cookie: 'locale=zh-hant' }]) {
      const response = asked(`/s/${code}/e`, headers);
      expect([response.status, ledTo(response)]).toEqual([302, '/en/cities/a']);
      expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
      expect(response.headers.get('cdn-cache-control')).toMatch(/^max-age=30, /);
      expect(response.headers.get('vary')).toBeNull();
    }
  });
  it('without one leads to the reader’s edition, and is for nobody else to keep', () => {
    const response = asked(`/s/${code}`, { 'accept-language': 'zh-TW' });
    expect([response.status, ledTo(response)]).toEqual([302, '/zh-hant/cities/a']);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(response.headers.get('vary')).toBe('Accept-Language, Cookie');
  });
  it.each([
    [`/s/${code}/z?from=timeline&isappinstalled=0`, '/zh/cities/a'],
    [`/s/${code}/z?next=https://evil.example`, '/zh/cities/a'],
    [`/S/${code.toUpperCase()}/ZE`, '/zh/cities/a/both-en'],
    [`/s/${code}/z/`, '/zh/cities/a'],
  ])('%s leads to %s', (path, page) => expect(ledTo(asked(path))).toBe(page));
  it('is answered to HEAD as well', () => expect(ledTo(asked(`/s/${code}/z`, {}, 'HEAD'))).toBe('/zh/cities/a'));

  it.each([
    ...['/s', '/s/', '/s/0000000', '/s/0000000/z', `/s/${shortCode('draft')}/z`, `/s/${code}/x`, `/s/${code}/zzz`],
    ...[`/s/${code}x/z`, `/s/%2e%2e/z`, `/s/https:%2F%2Fevil.example/z`, `/s/${code}%0d%0aLocation:%20x/z`, `/s/${code}/@evil.example`],
  ])('%s leads nowhere: the reader’s 404, and not to another place', (path) => {
    const response = asked(path, { 'accept-language': 'zh-HK' });
    expect(ledTo(response)).toBeUndefined();
    expect(response.headers.get('x-middleware-rewrite')).toBe(`${PAPER}/zh-hant/s/leads/to/nothing`);
  });
});
